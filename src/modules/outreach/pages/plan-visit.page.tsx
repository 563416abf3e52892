import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isPlainDate } from '../../../kernel/dates.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { cancelPlanned, restorePlanned } from '../actions/end-planned.ts'
import { movePlanned, planVisit } from '../actions/keep-planned.ts'
import { openPlanForm, openPlanned } from '../actions/open-planned.ts'
import { weekPeriod } from '../domain/plan-period.ts'
import { planMessages } from '../plan-messages.ts'
import { CancelForm, contentOf, MoveForm, moveOf, newPlanned, PlanForm, type PlannedFields } from './plan.form.ts'
import { planRefusal, planRefusalErrors } from './plan-refusal.ts'
import { NewPlannedView } from './plan-visit.view.tsx'
import { PlannedView } from './planned.view.tsx'

/** A visit planned by hand; `?sted=` and `?dag=` fill the form in. */
export const newPlannedPage = staffPage('/opsoegende/plan/nyt', {
  async get({ actor, query, language, now }) {
    const opened = await openPlanForm(actor, {})
    if (opened.refused) return planRefusal(opened, language)
    const { places, visitMinutes } = opened.value
    const place = places.find(({ id }) => id === query.get('sted'))?.id ?? ''
    const day = query.get('dag')
    const on = isPlainDate(day) ? day : copenhagenDate(now)
    const form = newPlanned({ place, account: actor.account, on, minutes: visitMinutes })
    return ok(<NewPlannedView {...opened.value} form={form} clashes={[]} />)
  },
  async post({ actor, body, language }) {
    const opened = await openPlanForm(actor, {})
    if (opened.refused) return planRefusal(opened, language)
    const form = parseForm(PlanForm, body, language, sentences(body, language))
    if (!form.ok) return invalid(<NewPlannedView {...opened.value} form={form.state} clashes={[]} />)
    const { place, submissionKey, ...typed } = form.value
    const outcome = await planVisit(actor, { place, submissionKey, ...contentOf({ ...typed, seen: '' }) })
    if (outcome.refused) {
      const errors = planRefusalErrors(outcome, language)
      if (errors.length === 0) return planRefusal(outcome, language)
      return invalid(<NewPlannedView {...opened.value} form={{ ...form.state, errors: [...errors] }} clashes={[]} />)
    }
    const { clashes } = outcome.value
    if (clashes) return invalid(<NewPlannedView {...opened.value} form={form.state} clashes={clashes} />)
    return redirect(`/opsoegende/plan?${weekPeriod(typed.on).query}&gemt=1`)
  },
})

function sentences(body: FormBody, language: Language) {
  const words = planMessages(language)
  return { ...words.errors, neutral: words.neutralHint(nameLikeWords(body.fields.note?.join(' ') ?? '').join(', ')) }
}

/** One planned visit: why, what clashes, and the form to move it. */
export const plannedPage = staffPage('/opsoegende/plan/:plannedId', {
  async get({ actor, params, query, language }) {
    return showPlanned(actor, params.plannedId, language, { saved: query.get('gemt') === '1' })
  },
  async post({ actor, params, body, language }) {
    const { plannedId } = params
    if (!isId(plannedId)) return notFound()
    const form = parseForm(MoveForm, body, language, sentences(body, language))
    if (!form.ok) return showPlanned(actor, plannedId, language, { typed: form.state })
    const outcome = await movePlanned(actor, { plannedId, seen: form.value.seen, ...contentOf(form.value) })
    if (outcome.refused) {
      const errors = planRefusalErrors(outcome, language)
      if (errors.length === 0 || outcome.kind === 'missing') return planRefusal(outcome, language)
      return showPlanned(actor, plannedId, language, { typed: { ...form.state, errors: [...errors] } })
    }
    const { clashes } = outcome.value
    if (clashes) return showPlanned(actor, plannedId, language, { typed: form.state, clashes })
    return redirect(`/opsoegende/plan/${plannedId}?gemt=1`)
  },
})

type Shown = {
  readonly saved?: boolean
  readonly typed?: FormState<PlannedFields>
  /** The form to cancel, where it comes back. */
  readonly cancelling?: FormState
  readonly clashes?: Parameters<typeof NewPlannedView>[0]['clashes']
}

async function showPlanned(
  actor: Parameters<typeof openPlanned>[0],
  plannedId: string,
  language: Language,
  { saved = false, typed, cancelling, clashes }: Shown,
): Promise<Answer> {
  if (!isId(plannedId)) return notFound()
  const opened = await openPlanned(actor, { plannedId })
  if (opened.refused) return planRefusal(opened, language)
  // After a colleague's change the reader sees the new visit above the form, and may save on top of it.
  const fresh = moveOf(opened.value.visit)
  const form = typed ? { ...typed, values: { ...typed.values, seen: fresh.values.seen ?? '' } } : fresh
  const view = (
    <PlannedView opened={opened.value} form={form} asked={clashes ?? []} saved={saved} cancelling={cancelling} />
  )
  return typed || cancelling ? invalid(view) : ok(view)
}

/** Takes a visit out of the plan. */
export const cancelPlannedPage = staffPage('/opsoegende/plan/:plannedId/aflys', {
  async post({ actor, params, body, language }) {
    const { plannedId } = params
    if (!isId(plannedId)) return notFound()
    const form = parseForm(CancelForm, body, language, planMessages(language).errors)
    if (!form.ok) return showPlanned(actor, plannedId, language, { cancelling: form.state })
    const outcome = await cancelPlanned(actor, { plannedId, ...form.value })
    if (!outcome.refused) return redirect(`/opsoegende/plan/${plannedId}?gemt=1`)
    const errors = planRefusalErrors(outcome, language).map(({ message }) => ({ field: 'reason', message }))
    if (errors.length === 0 || outcome.kind === 'missing') return planRefusal(outcome, language)
    return showPlanned(actor, plannedId, language, { cancelling: { ...form.state, errors } })
  },
})

/** Puts it back. */
export const restorePlannedPage = staffPage('/opsoegende/plan/:plannedId/gendan', {
  async post({ actor, params, language }) {
    const { plannedId } = params
    if (!isId(plannedId)) return notFound()
    const outcome = await restorePlanned(actor, { plannedId })
    return outcome.refused ? planRefusal(outcome, language) : redirect(`/opsoegende/plan/${plannedId}?gemt=1`)
  },
})
