import { newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { createToken } from '../actions/create-token.ts'
import { openProfile } from '../actions/open-profile.ts'
import { profileMessages } from '../profile-messages.ts'
import { refusalErrors, refusedAccount } from './account-refusal.ts'
import { type TokenFields, TokenForm } from './personal-token.form.ts'
import { NewTokenView, TokenMadeView } from './personal-token.view.tsx'

/**
 * Makes a personal token. The page after the form is the only one that ever shows it, so it is no redirect; sent again,
 * the form makes nothing.
 */
export const newTokenPage = staffPage('/profil/noegler/ny', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(TokenForm, body, language, profileMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await createToken(actor, form.value)
    if (!outcome.refused) return ok(<TokenMadeView token={outcome.value} />)
    const errors = refusalErrors(outcome, language)
    if (errors.length === 0) return refusedAccount(outcome, language)
    // A new key: the old one has done its work, and what is typed may be sent once more.
    return show(request, { values: { ...form.state.values, key: newId() }, errors })
  },
})

async function show({ actor, language }: StaffRequest, form: FormState<TokenFields> | null): Promise<Answer> {
  const outcome = await openProfile(actor, {})
  if (outcome.refused) return refusedAccount(outcome, language)
  const view = (
    <NewTokenView permissions={outcome.value.permissions} form={form ?? freshForm<TokenFields>({ key: newId() })} />
  )
  return form ? invalid(view) : ok(view)
}
