import type { StaffActor } from '../../../kernel/actor.ts'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { chooseLocally } from '../actions/choose-locally.ts'
import { confirmRule, withdrawConfirmation } from '../actions/confirm-rule.ts'
import { openRule } from '../actions/open-rule.ts'
import { ruleMessages } from '../rule-messages.ts'
import { errorsOfLaw, refusedLaw } from './law-refusal.ts'
import {
  type ChoiceFields,
  ChoiceForm,
  type ConfirmFields,
  ConfirmForm,
  type RuleForms,
  WithdrawForm,
} from './rule.form.ts'
import { RuleView } from './rule.view.tsx'

/** One rule: all its versions, its sources, what the jurist said, the decisions it spoke in. */
export const rulePage = staffPage('/regler/:ruleId', {
  async get({ actor, params: { ruleId }, query, language, now }) {
    const outcome = await openRule(actor, { ruleId: ruleId.slice(0, 40), page: pageAsked(query) })
    if (outcome.refused) return refusedLaw(outcome, language)
    return ok(<RuleView opened={outcome.value} forms={freshForms(actor, now)} saved={query.get('gemt') === '1'} />)
  },
})

/** The jurist stands by a version. */
export const confirmRulePage = staffPage('/regler/:ruleId/bekraeft', {
  async post({ actor, params: { ruleId }, body, language, now }) {
    const form = parseForm(ConfirmForm, body, language, ruleMessages(language).errors)
    if (!form.ok) return again(actor, ruleId, language, { ...freshForms(actor, now), confirm: form.state })
    const outcome = await confirmRule(actor, { ruleId: ruleId.slice(0, 40), ...form.value })
    if (!outcome.refused) return redirect(`/regler/${ruleId}?gemt=1`)
    const confirm = { ...form.state, errors: errorsOfLaw(outcome, language) }
    if (outcome.kind !== 'rule') return refusedLaw(outcome, language)
    return again(actor, ruleId, language, { ...freshForms(actor, now), confirm })
  },
})

/** The jurist no longer stands by it. */
export const withdrawConfirmationPage = staffPage('/regler/:ruleId/traek-tilbage', {
  async post({ actor, params: { ruleId }, body, language, now }) {
    const form = parseForm(WithdrawForm, body, language, ruleMessages(language).errors)
    if (!form.ok) return again(actor, ruleId, language, { ...freshForms(actor, now), withdraw: form.state })
    const outcome = await withdrawConfirmation(actor, { ruleId: ruleId.slice(0, 40), ...form.value })
    return outcome.refused ? refusedLaw(outcome, language) : redirect(`/regler/${ruleId}?gemt=1`)
  },
})

/** The jurist settles what the law leaves open. */
export const chooseLocallyPage = staffPage('/regler/:ruleId/valg', {
  async post({ actor, params: { ruleId }, body, language, now }) {
    const form = parseForm(ChoiceForm, body, language, ruleMessages(language).errors)
    if (!form.ok) return again(actor, ruleId, language, { ...freshForms(actor, now), choice: form.state })
    const outcome = await chooseLocally(actor, { ruleId: ruleId.slice(0, 40), ...form.value })
    if (!outcome.refused) return redirect(`/regler/${ruleId}?gemt=1`)
    const errors = errorsOfLaw(outcome, language)
    if (!errors.some(({ field }) => field === 'value')) return refusedLaw(outcome, language)
    return again(actor, ruleId, language, { ...freshForms(actor, now), choice: { ...form.state, errors } })
  },
})

/** The page again with what was typed, for those who may open it. */
async function again(actor: StaffActor, ruleId: string, language: Language, forms: RuleForms): Promise<Answer> {
  const opened = await openRule(actor, { ruleId: ruleId.slice(0, 40), page: 1 })
  if (opened.refused) return refusedLaw(opened, language)
  return invalid(<RuleView opened={opened.value} forms={forms} saved={false} />)
}

function freshForms(actor: StaffActor, now: Date): RuleForms {
  const confirmedOn = typedDay(copenhagenDate(now))
  return {
    confirm: freshForm<ConfirmFields>({ jurist: actor.name, confirmedOn }),
    withdraw: freshForm({ jurist: actor.name }),
    choice: freshForm<ChoiceFields>({ submissionKey: newId() }),
  }
}

function pageAsked(query: URLSearchParams): number {
  return Number(/^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0] ?? 1)
}
