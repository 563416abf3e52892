import { ok, redirect } from '../../../platform/web/answers.ts'
import { sessionCookie, sessionForgotten } from '../../../platform/web/browser-session.ts'
import { publicPage, staffPage } from '../../../platform/web/page.ts'
import { leaveHouse } from '../actions/sign-out.ts'
import { signOutEverywhere } from '../actions/sign-out-everywhere.ts'
import { refusedAccount } from './account-refusal.ts'
import { GoodbyeView } from './goodbye.view.tsx'

/** The browser forgets what it kept of us; the cookie goes by its own line. */
const forget = { 'clear-site-data': '"cache", "storage"' }
const goodbye = () => redirect('/farvel', { headers: forget, cookies: [sessionForgotten()] })

/** Signs out. Only by a form with its token: a link on another site must not be able to. */
export const logoutPage = staffPage('/log-ud', {
  get: () => redirect('/profil'),
  async post({ actor, cookies }) {
    await leaveHouse(actor, cookies[sessionCookie])
    return goodbye()
  },
})

/** Signs out in every browser at once. */
export const logoutEverywherePage = staffPage('/log-ud/overalt', {
  get: () => redirect('/profil'),
  async post({ actor, language }) {
    const outcome = await signOutEverywhere(actor, {})
    return outcome.refused ? refusedAccount(outcome, language) : goodbye()
  },
})

/** Where one stands when one has left. */
export const goodbyePage = publicPage('/farvel', { get: () => ok(<GoodbyeView />) })
