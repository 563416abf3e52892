import type { Tx } from '../../../platform/db/transaction.ts'
import {
  assess,
  type Basis,
  type ExchangeFacts,
  type Finding,
  type LocalChoices,
  type Party,
  partyOf,
  readLocalChoices,
} from '../../law/index.ts'
import type { MeetingRow } from '../data/meetings.ts'
import type { NameLine } from '../domain/name-line.ts'
import { seatsInRoom } from '../domain/room-states.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'

/** What the rules say of telling SSP one name of the list, with those who hear it now. */
export type NameGate = {
  readonly basis: Basis
  readonly facts: ExchangeFacts
  readonly finding: Finding
  /** Those in the room who may not hear it, whoever else is there. */
  readonly outside: readonly SeatedAttendee[]
}

/**
 * Asks the rules whether the police may give a name to SSP at this meeting, with a necessity that is yet to be written
 * or was. While the meeting runs everybody in the room hears it; before and after, SSP reads it alone.
 */
export async function gateForName(
  tx: Tx,
  meeting: MeetingRow,
  line: NameLine,
  necessity: ExchangeFacts['necessity'] = 'stated',
): Promise<NameGate> {
  const seats = meeting.status === 'running' ? seatsInRoom(await seatsAt(tx, meeting.id)) : []
  const asked = { meeting, line, necessity, local: await readLocalChoices(tx), on: tx.today }
  const alone = assess(factsOf(asked, []))
  const outside =
    alone.outcome === 'deny' ? [] : seats.filter(({ party }) => assess(factsOf(asked, [party])).outcome === 'deny')
  const facts = factsOf(
    asked,
    seats.map(({ party }) => party),
  )
  return { basis: facts.basis, facts, finding: assess(facts), outside }
}

type Asked = {
  readonly meeting: MeetingRow
  readonly line: NameLine
  readonly necessity: ExchangeFacts['necessity']
  readonly local: LocalChoices
  readonly on: ExchangeFacts['on']
}

const police = partyOf({ kind: 'police', standing: 'authority', drawnIn: true })
const unit = partyOf({ kind: 'ssp-unit', standing: 'authority', drawnIn: true })

function factsOf({ meeting, line, necessity, local, on }: Asked, present: readonly Party[]): ExchangeFacts {
  return {
    ...{
      topic: 'exchange',
      on,
      purpose: 'crime-prevention',
      setting: meeting.setting,
      wish: 'share',
      necessity,
      local,
    },
    basis: meeting.bases.includes('ssp') ? 'ssp' : (meeting.bases[0] ?? 'none'),
    sender: police,
    receiver: unit,
    present,
    subject: {
      ...{ identified: true, consent: 'none', exposed: false, released: 'no', radicalised: false },
      age: line.age,
    },
    content: {
      // What the police met somebody for is about offences; SSP needs it for its own task as an authority.
      ...{ classes: ['ordinary', 'criminal'], proportionate: 'yes', otherPersons: [], gangTies: false },
      offenceGround: 'authority-task',
    },
    notificationDuty: false,
    early: { meetingsHeld: 0, specialReason: false, parents: 'not-asked', violenceSuspected: false },
  }
}
