import { afterAll } from 'vitest'
import { createApp } from '../app.ts'
import { loginBegun, loginUnderWay } from '../platform/auth/login-cookie.ts'
import type { PendingLogin } from '../platform/auth/provider-login.ts'
import { type CookieBrowser, openCookieBrowser } from './cookie-browser.ts'
import type { TestHouse } from './test-house.ts'
import type { TestPage } from './test-page.ts'
import type { ProviderPerson, TestProvider } from './test-provider.ts'

export const sessionName = '__Host-medspil'
export const loginName = '__Host-medspil-login'
export const consultant = 'http://medspil.dk/roles/usersystemrole/ssp-consultant/1'
export const leader = 'http://medspil.dk/roles/usersystemrole/ssp-leader/1'

export function person(subject: string, roles: readonly string[], more: Partial<ProviderPerson> = {}): ProviderPerson {
  return { subject, level: 'Substantial', claims: { name: `Person ${subject}`, roles }, ...more }
}

/** The app with browsers that hold all their cookies, in front of a real login provider. */
export async function givenLogin(house: TestHouse, provider: TestProvider) {
  const app = await createApp({ logLevel: 'error', trustProxy: false, secure: false, formTargets: [] })
  afterAll(() => app.close())
  const open = () => openCookieBrowser(app)

  /** Presses the button and goes through the provider: where it sends the browser back to. */
  async function comeBack(browser: CookieBrowser, who: ProviderPerson): Promise<string> {
    provider.seat(who)
    const left = await browser.get('/login/kommune')
    return provider.passThrough(left.location ?? '')
  }

  async function signIn(
    who: ProviderPerson,
    browser = open(),
  ): Promise<{ readonly browser: CookieBrowser; readonly page: TestPage }> {
    return { browser, page: await browser.get(await comeBack(browser, who)) }
  }

  return { open, comeBack, signIn, ...loginTraces(house) }
}

/** What a login leaves in the database, looked at from behind. */
function loginTraces(house: TestHouse) {
  const rows = async (query: string, values: readonly unknown[] = []) =>
    (await house.database.owner.query(query, [...values])).rows

  return {
    rows,
    accountOf: async (subject: string) =>
      (
        await rows(
          'select a.* from access.accounts a join access.identities i on i.account_id = a.id and i.subject = $1',
          [subject],
        )
      )[0],
    openRoles: (subject: string) =>
      rows(
        `select r.role, r.source from access.role_assignments r
           join access.identities i on i.account_id = r.account_id
          where i.subject = $1 and r.ended_at is null order by r.role`,
        [subject],
      ),
    lastFailure: async () =>
      (
        await rows(
          `select action, outcome, reasons from audit.entries where outcome <> 'done' order by sequence desc limit 1`,
        )
      )[0],
  }
}

/** Puts another login into the browser's sealed cookie, as one who could make such cookies would. */
export function tamperWithLogin(
  browser: CookieBrowser,
  change: Partial<PendingLogin>,
  sealedAt: Date = new Date(),
): void {
  const pending = loginUnderWay({ [loginName]: browser.cookies.get(loginName) }, new Date())
  if (!pending) throw new Error('The browser holds no login')
  browser.cookies.set(loginName, loginBegun({ ...pending, ...change }, sealedAt).value ?? '')
}

/** What the browser is told when it follows where a failed login leads. */
export async function told(browser: CookieBrowser, location: string | undefined) {
  const page = await browser.get(location ?? '')
  return { title: page.all('.alert h2')[0], text: page.text, signedIn: browser.cookies.has(sessionName) }
}
