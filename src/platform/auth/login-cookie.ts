import { openFromForm, sealForForm } from '../crypto/house-keys.ts'
import type { CookieChange } from '../web/answers.ts'
import { PendingLogin } from './provider-login.ts'

const name = '__Host-medspil-login'
const purpose = 'login under way'

/** Ten minutes to type a password and find a phone. */
const lifetime = 600

/** The browser's memory of a login under way: sealed, so that it can neither be read nor made by anybody else. */
export function loginBegun(pending: PendingLogin, now: Date): CookieChange {
  return { name, value: sealForForm(purpose, pending, lifetime, now), maxAge: lifetime }
}

/** Goes with every answer to a return, so that one login is one attempt. */
export function loginForgotten(): CookieChange {
  return { name, value: null, maxAge: 0 }
}

/** The login this browser began, or null when it began none, took too long, or shows a cookie that is not ours. */
export function loginUnderWay(cookies: Readonly<Record<string, string | undefined>>, now: Date): PendingLogin | null {
  const opened = openFromForm(purpose, cookies[name] ?? '', PendingLogin, now)
  return opened.ok ? opened.payload : null
}
