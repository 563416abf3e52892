import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { accountMessages } from '../account-messages.ts'
import { disableAccount, enableAccount } from '../actions/disable-account.ts'
import { endRole, giveRole } from '../actions/give-role.ts'
import { openAccount } from '../actions/open-account.ts'
import { EndRoleForm, type RoleFields, RoleForm } from './account.form.ts'
import { AccountView } from './account.view.tsx'
import { refusalErrors, refusedAccount } from './account-refusal.ts'

type Request = StaffRequest<'/konti/:accountId'>

/** One account: what it may, and whether it is open. */
export const accountPage = staffPage('/konti/:accountId', { get: (request) => show(request, null) })

export const giveRolePage = staffPage('/konti/:accountId/roller', {
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.accountId)) return notFound()
    const form = parseForm(RoleForm, body, language, accountMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await giveRole(actor, { account: params.accountId, ...form.value })
    return afterwards(request, outcome, form.state)
  },
})

export const endRolePage = staffPage('/konti/:accountId/roller/fjern', {
  async post(request) {
    const { actor, body, language, params } = request
    const form = parseForm(EndRoleForm, body, language)
    if (!isId(params.accountId) || !form.ok) return notFound()
    return afterwards(request, await endRole(actor, { account: params.accountId, ...form.value }), null)
  },
})

export const disableAccountPage = staffPage('/konti/:accountId/luk', {
  async post(request) {
    const { actor, params } = request
    if (!isId(params.accountId)) return notFound()
    return afterwards(request, await disableAccount(actor, { account: params.accountId }), null)
  },
})

export const enableAccountPage = staffPage('/konti/:accountId/aabn', {
  async post(request) {
    const { actor, params } = request
    if (!isId(params.accountId)) return notFound()
    return afterwards(request, await enableAccount(actor, { account: params.accountId }), null)
  },
})

/** To the account when it is done, and the account with the reason on top when it was refused. */
async function afterwards(
  request: Request,
  outcome: Outcome<unknown>,
  form: FormState<RoleFields> | null,
): Promise<Answer> {
  if (!outcome.refused) return redirect(`/konti/${request.params.accountId}?gemt=1`)
  const errors = refusalErrors(outcome, request.language)
  if (errors.length === 0) return refusedAccount(outcome, request.language)
  const answer = await show(request, { ...(form ?? freshForm<RoleFields>()), errors })
  return answer.kind === 'view' ? conflict(answer.view) : answer
}

async function show({ actor, language, params, query }: Request, form: FormState<RoleFields> | null): Promise<Answer> {
  if (!isId(params.accountId)) return notFound()
  const outcome = await openAccount(actor, { account: params.accountId })
  if (outcome.refused) return refusedAccount(outcome, language)
  const view = <AccountView opened={outcome.value} form={form ?? freshForm()} saved={query.get('gemt') === '1'} />
  return form ? invalid(view) : ok(view)
}
