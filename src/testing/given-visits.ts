import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { registerDevice } from '../modules/outreach/actions/register-device.ts'
import type { HandInAnswer, StreetEntry } from '../modules/outreach/street-log.wire.ts'
import { startSession } from '../platform/access/sessions.ts'
import { type TestHouse, value } from './test-house.ts'

/** An entry as a phone makes one: just now, in the street, all calm. */
export function anEntry(changes: Partial<StreetEntry> = {}): StreetEntry {
  return {
    id: newId(),
    version: newId(),
    buildsOn: null,
    kind: 'street',
    occasion: 'as-needed',
    outcome: 'held',
    place: null,
    whereWords: 'Ved søen',
    position: null,
    hotspot: null,
    event: null,
    planned: null,
    at: new Date().toISOString(),
    minutes: 30,
    staffCount: 2,
    headBand: '6-15',
    ageBand: '15-17',
    mood: 'calm',
    themes: [],
    actions: ['talk'],
    met: [],
    followUp: '',
    note: '',
    concern: null,
    ...changes,
  }
}

/** A phone signed in as `actor`: the secret it hands in with, and the session it is bound to. */
export async function givenPhone(house: TestHouse, actor: StaffActor) {
  const session = value(await startSession(house.system, { account: actor.account }))
  const { device } = value(await registerDevice(actor, { session }))
  return { device, session }
}

/** Hands in as a phone does, in a browser that is signed in to nothing. */
export async function whenHandedIn(
  house: TestHouse,
  device: string,
  entries: readonly unknown[],
  sentAt = new Date(),
): Promise<HandInAnswer> {
  const browser = await house.browser()
  const handIn = JSON.stringify({ device, sentAt: sentAt.toISOString(), entries })
  const page = await browser.post('/gadelog/aflever', { handIn })
  return JSON.parse(page.html)
}
