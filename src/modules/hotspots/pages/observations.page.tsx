import { z } from 'zod'
import { wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { DateField, type FormState, freshForm, StaffPage, TextField } from '../../../platform/ui/index.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import {
  countObservationAgain,
  givePlace,
  listObservations,
  openObservation,
  setAsideObservation,
} from '../actions/handle-observations.ts'
import { openObservationForm, tellObservation } from '../actions/tell-observation.ts'
import { observationViews } from '../domain/observation-views.ts'
import { observationMessages } from '../observation-messages.ts'
import { afterHotspotForm, HotspotForm, showHotspotForm } from './hotspot-form.tsx'
import { refusedHotspot } from './hotspot-refusal.ts'
import { withNeutral } from './hotspot-step.form.ts'
import { ObservationForm } from './observation.form.ts'
import { type PlaceChoice, SeenFields, WhereFields } from './observation-fields.view.tsx'
import { HandleObservationView, ObservationsView } from './observations.view.tsx'

export const observationsPage = staffPage('/observationer', {
  async get({ actor, language, query }) {
    const view = observationViews.find((known) => known === query.get('vis')) ?? 'all'
    const page = Math.min(10_000, Math.max(1, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    const place = query.get('sted')
    const outcome = await listObservations(actor, { view, page, ...(isId(place) ? { place } : {}) })
    if (outcome.refused) return refusedHotspot(outcome, language)
    return ok(<ObservationsView facts={outcome.value} saved={query.get('gemt') === '1'} />)
  },
})

type TellRequest = StaffRequest<'/observationer/ny'>

/** Ten seconds: place, when, how many, what. */
export const tellObservationPage = staffPage('/observationer/ny', {
  get: (request) => showHotspotForm(telling(request)),
  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(ObservationForm, body, language, observationMessages(language).errors)
    if (!form.ok) return showHotspotForm(telling(request), form.state)
    const outcome = await tellObservation(actor, form.value)
    return afterHotspotForm(telling(request), outcome, form.state, () => '/observationer?gemt=1')
  },
})

function telling({ actor, language, body, now, query }: TellRequest) {
  const words = observationMessages(language)
  const clock = wallClockAt(now)
  return {
    language,
    load: () => openObservationForm(actor, {}),
    view: ({ places }: { places: readonly PlaceChoice[] }, given: FormState | null) => {
      const fresh = { day: typedDay(clock.date), clock: typedClock(clock.time), place: query.get('sted') ?? '' }
      const form: FormState = given ?? freshForm(fresh)
      const key = body.fields.submissionKey?.[0] ?? newId()
      return (
        <StaffPage title={words.tell} subtitle={words.tellLead} back={{ href: '/observationer', label: words.title }}>
          <HotspotForm
            action="/observationer/ny"
            form={form}
            save={words.save}
            back="/observationer"
            submissionKey={key}
          >
            <WhereFields form={form} places={places} />
            <DateField form={form} name="day" label={words.fields.day} />
            <TextField form={form} name="clock" label={words.fields.clock} width="xs" inputMode="numeric" />
            <SeenFields form={form} />
          </HotspotForm>
        </StaffPage>
      )
    },
  }
}

const neutral = z.literal('ja').optional()
const PlaceForm = z.strictObject({ step: z.literal('place'), place: z.uuid() })
const AsideForm = z.strictObject({ step: z.literal('aside'), reason: z.string().max(500), neutral })

type HandleRequest = StaffRequest<'/observationer/:observationId'>

/** Says which place an observation means, sets it aside, or lets it count again. */
export const handleObservationPage = staffPage('/observationer/:observationId', {
  get: (request) => (isId(request.params.observationId) ? showHotspotForm(handling(request)) : notFound()),
  async post(request) {
    const { actor, body, language, params } = request
    const { observationId } = params
    if (!isId(observationId)) return notFound()
    const to = () => '/observationer?gemt=1'
    if (body.fields.step?.[0] === 'count') {
      const outcome = await countObservationAgain(actor, { observationId })
      return afterHotspotForm(handling(request), outcome, freshForm(), to)
    }
    if (body.fields.step?.[0] === 'place') {
      const form = parseForm(PlaceForm, body, language)
      if (!form.ok) return showHotspotForm(handling(request), form.state)
      const outcome = await givePlace(actor, { observationId, place: form.value.place })
      return afterHotspotForm(handling(request), outcome, form.state, to)
    }
    const form = parseForm(AsideForm, body, language)
    if (!form.ok) return showHotspotForm(handling(request), form.state)
    const { step: _step, ...typed } = withNeutral(form.value)
    return afterHotspotForm(
      handling(request),
      await setAsideObservation(actor, { ...typed, observationId }),
      form.state,
      to,
    )
  },
})

function handling({ actor, language, params }: HandleRequest) {
  return {
    language,
    load: () => openObservation(actor, { observationId: params.observationId }),
    view: (facts: Opened, form: FormState | null) => <HandleObservationView facts={facts} form={form ?? freshForm()} />,
  }
}

type Opened = Extract<Awaited<ReturnType<typeof openObservation>>, { refused: false }>['value']
