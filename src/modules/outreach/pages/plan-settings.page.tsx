import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { changePlanSettings, openPlanSettings } from '../actions/keep-plan-settings.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import { PlanSettingsView } from './plan-settings.view.tsx'
import { type SettingsFields, SettingsForm, settingsOf } from './work-time.form.ts'
import { workTimeRefusal, workTimeRefusalErrors } from './work-time-refusal.ts'

/** What the plan reckons with. */
export const planSettingsPage = staffPage('/opsoegende/indstillinger', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(SettingsForm, body, language, workTimeMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await changePlanSettings(actor, form.value)
    if (!outcome.refused) return redirect('/opsoegende/indstillinger?gemt=1')
    const errors = workTimeRefusalErrors(outcome, language)
    return errors.length === 0
      ? workTimeRefusal(outcome, language)
      : show(request, { ...form.state, errors: [...errors] })
  },
})

async function show(
  { actor, query, language }: StaffRequest,
  typed: FormState<SettingsFields> | null,
): Promise<Answer> {
  const outcome = await openPlanSettings(actor, {})
  if (outcome.refused) return workTimeRefusal(outcome, language)
  const form = typed ?? settingsOf(outcome.value.settings, language)
  const view = <PlanSettingsView {...outcome.value} form={form} saved={query.get('gemt') === '1'} />
  return typed ? invalid(view) : ok(view)
}
