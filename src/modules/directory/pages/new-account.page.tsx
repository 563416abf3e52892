import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { accountMessages } from '../account-messages.ts'
import { addAccount } from '../actions/add-account.ts'
import { openNewAccount } from '../actions/open-account.ts'
import { type NewAccountFields, NewAccountForm } from './account.form.ts'
import { refusalErrors, refusedAccount } from './account-refusal.ts'
import { NewAccountView } from './new-account.view.tsx'

/** Adds somebody who can sign in. */
export const newAccountPage = staffPage('/konti/ny', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(NewAccountForm, body, language, accountMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await addAccount(actor, form.value)
    if (outcome.refused) {
      const errors = refusalErrors(outcome, language)
      return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedAccount(outcome, language)
    }
    return redirect(`/konti/${outcome.value}?gemt=1`)
  },
})

async function show({ actor, language }: StaffRequest, form: FormState<NewAccountFields> | null): Promise<Answer> {
  const outcome = await openNewAccount(actor, {})
  if (outcome.refused) return refusedAccount(outcome, language)
  const { organisations, draft } = outcome.value
  const view = <NewAccountView organisations={organisations} form={form ?? freshForm(draft ?? {})} />
  return form ? invalid(view) : ok(view)
}
