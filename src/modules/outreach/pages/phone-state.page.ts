import type { StaffActor } from '../../../kernel/actor.ts'
import { type Answer, file, notFound } from '../../../platform/web/answers.ts'
import { formTokenOf, sessionCookie } from '../../../platform/web/browser-session.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openPhoneState } from '../actions/open-phone-state.ts'
import { registerDevice } from '../actions/register-device.ts'
import type { PhoneState } from '../street-log.wire.ts'
import { visitRefusal } from './visit-refusal.ts'

/** What the phone may know, in JSON, with the token its own forms must carry. */
export const phoneStatePage = staffPage('/gadelog/tilstand', {
  async get({ actor, cookies, language }) {
    const token = await formTokenOf(cookies[sessionCookie], actor.request)
    if (!token) return notFound()
    const outcome = await openPhoneState(actor, {})
    if (outcome.refused) return visitRefusal(outcome, language)
    return json(stateOf(actor, token, outcome.value))
  },
})

function stateOf(
  { account, name, language }: StaffActor,
  csrf: string,
  opened: Omit<PhoneState, 'account' | 'name' | 'language' | 'csrf'>,
): PhoneState {
  return { account, name, language, csrf, ...opened }
}

/** Registers the phone; what it hands in with goes back in JSON, once. */
export const phonePage = staffPage('/gadelog/telefon', {
  async post({ actor, cookies, body, language }) {
    const known = body.fields.device?.[0]
    const input = {
      session: cookies[sessionCookie] ?? '',
      known: known && /^[\w-]{20,100}$/.test(known) ? known : null,
    }
    const outcome = await registerDevice(actor, input)
    return outcome.refused ? visitRefusal(outcome, language) : json(outcome.value)
  },
})

export function json(content: unknown): Answer {
  return file(JSON.stringify(content), 'application/json; charset=utf-8')
}
