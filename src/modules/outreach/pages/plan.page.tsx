import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { undoAccepted } from '../actions/end-planned.ts'
import { openPlan } from '../actions/open-plan.ts'
import { readPeriod } from '../domain/plan-period.ts'
import { UndoForm } from './plan.form.ts'
import { PlanView } from './plan.view.tsx'
import { planRefusal } from './plan-refusal.ts'

/** The plan of a week or a month. */
export const planPage = staffPage('/opsoegende/plan', {
  async get({ actor, query, language, now }) {
    const period = readPeriod(query.get('uge'), query.get('maaned'), copenhagenDate(now))
    const mine = query.get('hos') === 'mine'
    const outcome = await openPlan(actor, { from: period.from, to: period.to, mine })
    if (outcome.refused) return planRefusal(outcome, language)
    return ok(<PlanView plan={outcome.value} period={period} mine={mine} saved={query.get('gemt') === '1'} />)
  },
})

/** Takes back the suggestions that were accepted just now, and shows the plan. */
export const undoAcceptedPage = staffPage('/opsoegende/plan/fortryd', {
  async post({ actor, body, language, now }) {
    const typed = UndoForm.safeParse(body.fields)
    const period = readPeriod(typed.success ? (typed.data.uge?.[0] ?? null) : null, null, copenhagenDate(now))
    const plannedIds = typed.success ? typed.data.planned : []
    const undone = plannedIds.length > 0 ? await undoAccepted(actor, { plannedIds }) : null
    if (undone?.refused) return planRefusal(undone, language)
    const outcome = await openPlan(actor, { from: period.from, to: period.to })
    if (outcome.refused) return planRefusal(outcome, language)
    return ok(<PlanView plan={outcome.value} period={period} mine={false} saved={false} undone={undone?.value ?? 0} />)
  },
})
