import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import {
  DateField,
  type FormState,
  freshForm,
  Select,
  StaffPage,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { TypedDay, typedDay } from '../../../platform/web/typed-day.ts'
import { listPlaces, openPlace } from '../../places/index.ts'
import { openHotspotRule, setHotspotRule } from '../actions/keep-rules.ts'
import { dismissSignal, openHotspots } from '../actions/list-signals.ts'
import { raiseHotspot } from '../actions/raise-hotspot.ts'
import { hotspotMessages } from '../messages.ts'
import { pageMessages } from '../page-messages.ts'
import { afterHotspotForm, HotspotForm, showHotspotForm } from './hotspot-form.tsx'
import { refusedHotspot } from './hotspot-refusal.ts'
import { withNeutral } from './hotspot-step.form.ts'
import { HotspotsView } from './hotspots.view.tsx'

export const hotspotsPage = staffPage('/hotspots', {
  async get({ actor, language, query }) {
    const outcome = await openHotspots(actor, {})
    if (outcome.refused) return refusedHotspot(outcome, language)
    return ok(<HotspotsView facts={outcome.value} saved={query.get('gemt') === '1'} />)
  },
})

const RaiseForm = z.strictObject({
  place: z.uuid(),
  note: z.string().max(2000).default(''),
  neutral: z.literal('ja').optional(),
  submissionKey: z.uuid(),
})

/** Opens a hotspot at a place; a signal leads here with its place chosen. */
export const newHotspotPage = staffPage('/hotspots/nyt', {
  get: (request) => showHotspotForm(raising(request)),
  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(RaiseForm, body, language)
    if (!form.ok) return showHotspotForm(raising(request), form.state)
    const outcome = await raiseHotspot(actor, withNeutral(form.value))
    return afterHotspotForm(raising(request), outcome, form.state, (id) => `/hotspots/${id}?gemt=1`)
  },
})

function raising({ actor, language, body, query }: StaffRequest<'/hotspots/nyt'>) {
  const words = pageMessages(language)
  const key = body.fields.submissionKey?.[0] ?? newId()
  return {
    language,
    load: async () => {
      const may = await openHotspots(actor, {})
      return may.refused ? may : listPlaces(actor, {})
    },
    view: (facts: PlacesToChoose, given: FormState | null) => {
      const form: FormState = given ?? freshForm({ place: query.get('sted') ?? '' })
      const options = facts.places.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name }))
      return (
        <StaffPage title={words.raiseTitle} back={{ href: '/hotspots', label: words.title }}>
          <HotspotForm action="/hotspots/nyt" form={form} save={words.raise} back="/hotspots" submissionKey={key}>
            <Select form={form} name="place" label={words.place} options={options} />
            <TextArea form={form} name="note" label={words.why} rows={4} maxLength={2000} optional />
          </HotspotForm>
        </StaffPage>
      )
    },
  }
}

type PlacesToChoose = Extract<Awaited<ReturnType<typeof listPlaces>>, { refused: false }>['value']

const DismissForm = z.strictObject({
  until: TypedDay,
  reason: z.string().max(500),
  neutral: z.literal('ja').optional(),
})

type SignalRequest = StaffRequest<'/hotspots/tegn/:placeId'>

/** Lets a signal lie for a while. */
export const dismissSignalPage = staffPage('/hotspots/tegn/:placeId', {
  get: (request) => (isId(request.params.placeId) ? showHotspotForm(dismissing(request)) : notFound()),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(DismissForm, body, language)
    if (!form.ok) return showHotspotForm(dismissing(request), form.state)
    const outcome = await dismissSignal(actor, { ...withNeutral(form.value), place: params.placeId })
    return afterHotspotForm(dismissing(request), outcome, form.state, () => '/hotspots?gemt=1')
  },
})

function dismissing({ actor, language, params }: SignalRequest) {
  const words = pageMessages(language)
  return {
    language,
    load: async () => {
      const may = await openHotspots(actor, {})
      return may.refused ? may : openPlace(actor, { placeId: params.placeId })
    },
    view: ({ place, today }: OpenedPlace, given: FormState | null) => {
      const form: FormState = given ?? freshForm({ until: typedDay(addDays(today, 28)) })
      return (
        <StaffPage title={words.dismissTitle} subtitle={place.name} back={{ href: '/hotspots', label: words.title }}>
          <HotspotForm action={`/hotspots/tegn/${place.id}`} form={form} save={words.letLie} back="/hotspots">
            <DateField form={form} name="until" label={words.until} />
            <TextArea form={form} name="reason" label={words.reason} rows={3} maxLength={500} />
          </HotspotForm>
        </StaffPage>
      )
    },
  }
}

type OpenedPlace = Extract<Awaited<ReturnType<typeof openPlace>>, { refused: false }>['value']

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const RuleForm = z.strictObject({
  signalCount: count(2, 20),
  signalDays: count(1, 90),
  reviewDays: count(1, 60),
  quietDays: count(7, 180),
})

/** The leader decides what counts as a sign, how often to review and how long quiet. */
export const hotspotRulesPage = staffPage('/hotspots/regler', {
  get: (request) => showHotspotForm(ruling(request)),
  async post(request) {
    const form = parseForm(RuleForm, request.body, request.language)
    if (!form.ok) return showHotspotForm(ruling(request), form.state)
    const outcome = await setHotspotRule(request.actor, form.value)
    return afterHotspotForm(ruling(request), outcome, form.state, () => '/hotspots?gemt=1')
  },
})

type Rule = Extract<Awaited<ReturnType<typeof openHotspotRule>>, { refused: false }>['value']

function ruling({ actor, language }: StaffRequest<'/hotspots/regler'>) {
  return {
    language,
    load: () => openHotspotRule(actor, {}),
    view: (rule: Rule, form: FormState | null) => <RuleView rule={rule} given={form} />,
  }
}

function RuleView({ rule, given }: { rule: Rule; given: FormState | null }) {
  const { language } = useView()
  const words = pageMessages(language)
  const names = ['signalCount', 'signalDays', 'reviewDays', 'quietDays'] as const
  const form: FormState = given ?? freshForm(Object.fromEntries(names.map((name) => [name, String(rule[name])])))
  const back = { href: '/hotspots', label: hotspotMessages(language).backToAll }
  return (
    <StaffPage title={words.rulesTitle} back={back}>
      {rule.isOurs && <p>{words.oursNote}</p>}
      <HotspotForm action="/hotspots/regler" form={form} save={words.save} back="/hotspots">
        {names.map((name) => (
          <TextField key={name} form={form} name={name} label={words.rule[name]} inputMode="numeric" width="xs" />
        ))}
      </HotspotForm>
    </StaffPage>
  )
}
