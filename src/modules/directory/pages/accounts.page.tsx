import { invalid, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { accountMessages } from '../account-messages.ts'
import { listAccounts } from '../actions/list-accounts.ts'
import { SearchForm } from './account.form.ts'
import { refusedAccount } from './account-refusal.ts'
import { AccountsView } from './accounts.view.tsx'

/** The people who can sign in. Searched by POST: a name has no place in an address. */
export const accountsPage = staffPage('/konti', {
  async get({ actor, query, language }) {
    const disabled = query.get('lukkede') === '1'
    const page = Number(/^\d{1,4}$/.exec(query.get('side') ?? '')?.[0] ?? 1) || 1
    const outcome = await listAccounts(actor, { disabled, page })
    if (outcome.refused) return refusedAccount(outcome, language)
    return ok(<AccountsView list={outcome.value} disabled={disabled} />)
  },

  async post({ actor, body, language }) {
    const form = parseForm(SearchForm, body, language, accountMessages(language).errors)
    const outcome = await listAccounts(actor, form.ok ? { words: form.value.words, pageSize: 100 } : {})
    if (outcome.refused) return refusedAccount(outcome, language)
    const view = <AccountsView list={outcome.value} disabled={false} search={form.state} />
    return form.ok ? ok(view) : invalid(view)
  },
})
