import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { revokeOwnToken } from '../actions/create-token.ts'
import { openProfile } from '../actions/open-profile.ts'
import { refusedAccount } from './account-refusal.ts'
import { RevokeForm } from './personal-token.form.ts'
import { ProfileView } from './profile.view.tsx'

/** One's own page. */
export const profilePage = staffPage('/profil', {
  async get({ actor, language, query }) {
    const outcome = await openProfile(actor, {})
    if (outcome.refused) return refusedAccount(outcome, language)
    return ok(<ProfileView profile={outcome.value} revoked={query.get('trukket') === '1'} />)
  },
})

export const revokeTokenPage = staffPage('/profil/noegler/traek-tilbage', {
  async post({ actor, body, language }) {
    const form = parseForm(RevokeForm, body, language)
    if (!form.ok) return notFound()
    const outcome = await revokeOwnToken(actor, form.value)
    return outcome.refused ? refusedAccount(outcome, language) : redirect('/profil?trukket=1')
  },
})
