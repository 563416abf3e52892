import type { Outcome } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { accountMessages } from '../account-messages.ts'
import { addLoginRole, nameLoginClaim, openLoginRoles, removeLoginRole } from '../actions/login-role-table.ts'
import { openPermissions } from '../actions/open-account.ts'
import { ClaimForm, type LoginRoleFields, LoginRoleForm } from './account.form.ts'
import { refusalErrors, refusedAccount } from './account-refusal.ts'
import { LoginRolesView } from './login-roles.view.tsx'
import { WhoMayView } from './who-may.view.tsx'

type LoginRolesForm = FormState<LoginRoleFields | 'claim'>

/** Who may what, made from the rules themselves. */
export const whoMayPage = staffPage('/konti/hvem-maa-hvad', {
  async get({ actor, language }) {
    const outcome = await openPermissions(actor, {})
    return outcome.refused ? refusedAccount(outcome, language) : ok(<WhoMayView permissions={outcome.value} />)
  },
})

/** What the municipality's login gives. */
export const loginRolesPage = staffPage('/konti/login-roller', {
  get: (request) => show(request, null),
  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(LoginRoleForm, body, language, accountMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    return afterwards(request, await addLoginRole(actor, form.value), form.state)
  },
})

export const removeLoginRolePage = staffPage('/konti/login-roller/fjern', {
  async post(request) {
    const form = parseForm(LoginRoleForm, request.body, request.language)
    if (!form.ok) return notFound()
    return afterwards(request, await removeLoginRole(request.actor, form.value), null)
  },
})

export const loginClaimPage = staffPage('/konti/login-roller/navn', {
  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(ClaimForm, body, language, accountMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    return afterwards(request, await nameLoginClaim(actor, form.value), null)
  },
})

async function afterwards(
  request: StaffRequest,
  outcome: Outcome<unknown>,
  form: LoginRolesForm | null,
): Promise<Answer> {
  if (!outcome.refused) return redirect('/konti/login-roller?gemt=1')
  const errors = refusalErrors(outcome, request.language)
  if (errors.length === 0) return refusedAccount(outcome, request.language)
  const answer = await show(request, { ...(form ?? freshForm()), errors })
  return answer.kind === 'view' ? conflict(answer.view) : answer
}

async function show({ actor, language, query }: StaffRequest, form: LoginRolesForm | null): Promise<Answer> {
  const outcome = await openLoginRoles(actor, {})
  if (outcome.refused) return refusedAccount(outcome, language)
  const view = <LoginRolesView table={outcome.value} form={form ?? freshForm()} saved={query.get('gemt') === '1'} />
  return form ? invalid(view) : ok(view)
}
