import type { PlainDate } from '../../../kernel/dates.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { PlaceKind } from '../../places/index.ts'
import { explainBreach } from '../actions/explain-breach.ts'
import { handOverPlace } from '../actions/hand-over-place.ts'
import { openPlaceCadence } from '../actions/open-place-cadence.ts'
import { setCadence } from '../actions/set-cadence.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { usualCadence } from '../domain/usual-cadence.ts'
import {
  type BreachFields,
  BreachForm,
  type CadenceFields,
  CadenceForm,
  KeeperForm,
  typedMonthDay,
} from './cadence.form.ts'
import { cadenceRefusal, cadenceRefusalErrors } from './cadence-refusal.ts'
import { PlaceCadenceView } from './place-cadence.view.tsx'

type PlaceRequest = Pick<StaffRequest, 'actor' | 'query' | 'language'> & {
  readonly params: { readonly placeId: string }
}
type Typed = { readonly cadence?: FormState<CadenceFields>; readonly breach?: FormState<BreachFields> }

/** A place: what it is, how often we come, who has it, who was there. */
export const placeCadencePage = staffPage('/steder/:placeId', { get: (request) => show(request, {}) })

/** Agrees how often the place is visited. */
export const setCadencePage = staffPage('/steder/:placeId/kadence', {
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(CadenceForm, body, language, cadenceMessages(language).errors)
    if (!form.ok) return show(request, { cadence: form.state })
    const { everyDays = null, seasonFrom = null, seasonTo = null, ...rest } = form.value
    const outcome = await setCadence(actor, { placeId: params.placeId, ...rest, everyDays, seasonFrom, seasonTo })
    if (!outcome.refused) return saved(params.placeId)
    return refusedForm(outcome, request, (errors) => ({ cadence: { ...form.state, errors } }))
  },
})

/** Gives the place to a colleague. */
export const handOverPlacePage = staffPage('/steder/:placeId/konsulent', {
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(KeeperForm, body, language)
    if (!form.ok) return show(request, { cadence: { ...form.state, values: {} } })
    const outcome = await handOverPlace(actor, { placeId: params.placeId, account: form.value.account ?? null })
    return outcome.refused ? cadenceRefusal(outcome, language) : saved(params.placeId)
  },
})

/** Says why a visit was late. */
export const explainBreachPage = staffPage('/steder/:placeId/begrundelse', {
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(BreachForm, body, language, cadenceMessages(language).errors)
    if (!form.ok) return show(request, { breach: form.state })
    const outcome = await explainBreach(actor, { placeId: params.placeId, ...form.value })
    if (!outcome.refused) return saved(params.placeId)
    return refusedForm(outcome, request, (errors) => ({ breach: { ...form.state, errors } }))
  },
})

function saved(placeId: string): Answer {
  return redirect(`/steder/${placeId}?gemt=1`)
}

function refusedForm(
  refused: Refused,
  request: PlaceRequest,
  typed: (errors: FormState['errors']) => Typed,
): Answer | Promise<Answer> {
  const errors = cadenceRefusalErrors(refused, request.language)
  return errors.length === 0 ? cadenceRefusal(refused, request.language) : show(request, typed(errors))
}

async function show({ actor, params, query, language }: PlaceRequest, typed: Typed): Promise<Answer> {
  if (!isId(params.placeId)) return notFound()
  const outcome = await openPlaceCadence(actor, { placeId: params.placeId })
  if (outcome.refused) return cadenceRefusal(outcome, language)
  const { cadences, place, today } = outcome.value
  const suggested = cadences.length === 0 ? suggestion(place.kind) : current(cadences.at(-1))
  const view = (
    <PlaceCadenceView
      {...outcome.value}
      saved={query.get('gemt') === '1'}
      cadenceForm={typed.cadence ?? freshForm<CadenceFields>({ ...suggested, ...blank(today) })}
      breachForm={typed.breach ?? freshForm<BreachFields>({ submissionKey: newId() })}
    />
  )
  return typed.cadence || typed.breach ? invalid(view) : ok(view)
}

function blank(today: PlainDate) {
  return { since: typedDay(today), submissionKey: newId() }
}

type Values = { everyDays: string; calendar: string; seasonFrom: string; seasonTo: string }

function suggestion(kind: PlaceKind): Values {
  const { everyDays, calendar, seasonFrom, seasonTo } = usualCadence(kind)
  return {
    everyDays: everyDays === null ? '' : String(everyDays),
    calendar,
    seasonFrom: seasonFrom ? typedMonthDay(seasonFrom) : '',
    seasonTo: seasonTo ? typedMonthDay(seasonTo) : '',
  }
}

function current(
  rule: { everyDays: number | null; calendar: string; season: { from: string; to: string } | null } | undefined,
): Values {
  return {
    everyDays: rule?.everyDays ? String(rule.everyDays) : '',
    calendar: rule?.calendar ?? 'always',
    seasonFrom: rule?.season ? typedMonthDay(rule.season.from) : '',
    seasonTo: rule?.season ? typedMonthDay(rule.season.to) : '',
  }
}
