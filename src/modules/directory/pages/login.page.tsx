import { type Answer, ok, redirect } from '../../../platform/web/answers.ts'
import { sessionCookie, sessionGiven } from '../../../platform/web/browser-session.ts'
import { type PublicRequest, publicPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import {
  forgetLoginUnderWay,
  leaveForMunicipalLogin,
  returnFromMunicipalLogin,
  waysIn,
} from '../actions/provider-sign-in.ts'
import { endSessionBefore, listDemonstrationPersons, loginActor, signInToDemonstration } from '../actions/sign-in.ts'
import { backPath, DemonstrationForm } from './login.form.ts'
import { LoginView } from './login.view.tsx'
import { failureOfSlug, slugOfFailure } from './login-failures.ts'

/** The door for those who work here: the municipality's login, or in a demonstration the invented colleagues. */
export const loginPage = publicPage('/login', { get: (request) => show(request, false) })

/** Being somebody in the demonstration. */
export const demonstrationLoginPage = publicPage('/login/demonstration', {
  async post(request) {
    const { actor, body, cookies, language } = request
    const form = parseForm(DemonstrationForm, body, language)
    if (!form.ok) return show(request, true)
    const outcome = await signInToDemonstration(loginActor(actor), { account: form.value.account })
    if (outcome.refused) return show(request, true)
    return signedIn(cookies, outcome.value.secret, backPath(form.value.tilbage) ?? outcome.value.firstPage)
  },
})

/** Off to the municipality's login. A link and not a form: its own detours are no business of our content policy. */
export const leaveLoginPage = publicPage('/login/kommune', {
  async get(request) {
    const left = await leaveForMunicipalLogin(request, backPath(request.query.get('tilbage')) ?? '')
    if (left.failure) return redirect(`/login?fejl=${slugOfFailure(left.failure)}`)
    return redirect(left.value.address, { cookies: [left.value.cookie] })
  },
})

/** Back from the municipality's login. Always leads on, so that the code stays in no history. */
export const returnLoginPage = publicPage('/login/tilbage', {
  async get(request) {
    const { cookies, query } = request
    const returned = await returnFromMunicipalLogin(request, query)
    if (returned.failure) {
      return redirect(`/login?fejl=${slugOfFailure(returned.failure)}`, { cookies: [forgetLoginUnderWay()] })
    }
    return signedIn(cookies, returned.value.secret, returned.value.to)
  },
})

async function signedIn(cookies: PublicRequest['cookies'], secret: string, to: string): Promise<Answer> {
  await endSessionBefore(cookies[sessionCookie])
  return redirect(to, { cookies: [sessionGiven(secret), forgetLoginUnderWay()] })
}

async function show({ actor, query, body }: PublicRequest, gone: boolean): Promise<Answer> {
  const ways = waysIn()
  const listed = ways.demonstration ? await listDemonstrationPersons(loginActor(actor), {}) : null
  const expired = query.get('udloebet')
  const view = (
    <LoginView
      municipal={ways.municipal}
      persons={listed && !listed.refused ? listed.value : null}
      back={backPath(query.get('tilbage') ?? body.fields['tilbage']?.[0]) ?? ''}
      expired={expired === 'kladde' || expired === 'ja' ? expired : null}
      failure={failureOfSlug(query.get('fejl'))}
      gone={gone}
    />
  )
  return gone ? { ...ok(view), status: 422 } : ok(view)
}
