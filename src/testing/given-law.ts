import { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { newId } from '../kernel/ids.ts'
import { done } from '../kernel/outcome.ts'
import { cautiousChoices, type ExchangeFacts, type Party, recordFinding } from '../modules/law/index.ts'
import { action } from '../platform/access/action.ts'
import { value } from './test-house.ts'

const authority = (kind: Party['kind']): Party => ({ kind, standing: 'authority', publicTask: true, drawnIn: true })

/** SSP: the police tell the unit about somebody of 14 today, to prevent crime and with a reason; all of it in order. */
export function lawfulExchange(changes: Partial<ExchangeFacts> = {}): ExchangeFacts {
  return {
    topic: 'exchange',
    on: copenhagenDate(new Date()),
    basis: 'ssp',
    purpose: 'crime-prevention',
    setting: 'handover-meeting',
    wish: 'share',
    sender: authority('police'),
    receiver: authority('ssp-unit'),
    present: [],
    subject: { identified: true, age: 14, consent: 'none', exposed: false, released: 'no', radicalised: false },
    necessity: 'stated',
    content: { classes: ['ordinary'], proportionate: 'yes', otherPersons: [], gangTies: false, offenceGround: 'none' },
    notificationDuty: false,
    early: { meetingsHeld: 0, specialReason: false, parents: 'not-asked', violenceSuspected: false },
    local: cautiousChoices,
    ...changes,
  }
}

const decideSomething = action({
  name: 'test.decide-something',
  allow: 'signed-in',
  input: z.strictObject({ aboutId: z.uuid(), facts: z.custom<ExchangeFacts>() }),
  async run(tx, { aboutId, facts }) {
    const recorded = await recordFinding.within(tx, { aboutKind: 'exchange', aboutId, facts })
    return recorded.refused ? recorded : done(recorded.value)
  },
})

/** A finding `by` somebody about an exchange of its own, as a decision makes one. */
export async function givenFinding(by: StaffActor, facts: ExchangeFacts = lawfulExchange(), aboutId: string = newId()) {
  return { aboutId, ...value(await decideSomething(by, { aboutId, facts })) }
}
