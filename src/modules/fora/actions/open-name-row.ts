import { z } from 'zod'
import { ageOn } from '../../../kernel/ages.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Colleague, listColleagues } from '../../directory/index.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { findAgreement, findNameLine, type NameRowSummary, type OpenedLine, rowsOfMeeting } from '../data/name-rows.ts'
import type { KeptAgreement } from '../data/name-seals.ts'
import type { NameLine } from '../domain/name-line.ts'
import { checkRoom } from './check-room.ts'
import { refusedByRules } from './item-gate-refusal.ts'
import { findDecidableMeeting } from './name-list-meeting.ts'
import { gateForName, type NameGate } from './name-row-gate.ts'

export type OpenedNameRow = {
  readonly meeting: MeetingRow
  readonly line: NameLine
  readonly summary: NameRowSummary
  /** What was written with the decision, when the name was kept. */
  readonly agreement: KeptAgreement | null
  readonly purgeOn: PlainDate
  readonly gate: NameGate
  /** All lines of the meeting, without their names. */
  readonly rows: readonly NameRowSummary[]
  /** What a second screen compares, to be covered when somebody comes in; null while the meeting does not run. */
  readonly roomMark: string | null
  /** The next line nobody has decided about, after this one and round again; null when there is none. */
  readonly next: string | null
  readonly colleagues: readonly Colleague[]
}

/**
 * One name, for all in the room to see. While somebody is there who may not hear it the name stays hidden and the
 * refusal says who (`outside-in-room`); so it does where the rules say no to the meeting itself (`gate-denied`).
 */
export const openNameRow = action({
  name: 'fora.open-name-row',
  allow: 'names:decide',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: z.strictObject({ meetingId: z.uuid(), rowId: z.uuid() }),
  async run(tx, { meetingId, rowId }): Promise<Outcome<OpenedNameRow>> {
    tx.about(rowId)
    const found = await findDecidableMeeting(tx, meetingId)
    if (found.refused) return found
    const opened = await findNameLine(tx, meetingId, rowId)
    const rows = await rowsOfMeeting(tx, meetingId)
    const summary = rows.find(({ id }) => id === rowId)
    if (!opened || !summary) return missing()
    const gate = await gateForName(tx, found.meeting, withAge(opened.line, tx.today))
    const hidden = refusedWhileHidden(gate)
    if (hidden) return hidden
    return done({
      meeting: found.meeting,
      line: withAge(opened.line, tx.today),
      summary,
      agreement: await findAgreement(tx, rowId),
      purgeOn: opened.purgeOn,
      gate,
      rows,
      roomMark: await markOfRoom(tx, found.meeting),
      next: nextUndecided(rows, rowId),
      colleagues: await colleaguesOf(tx),
    })
  },
})

/** Why a name may not be seen in this room now, or null. */
export function refusedWhileHidden({ outside, finding }: NameGate) {
  if (outside.length > 0) {
    return refuse('rule', 'outside-in-room', {
      who: outside.map(({ name, organisation }) => `${name}, ${organisation}`).join('; '),
    })
  }
  return finding.outcome === 'deny' ? refusedByRules('gate-denied', finding) : null
}

/** The age the birth date gives today counts before one that was written. */
export function withAge(line: OpenedLine['line'], today: PlainDate): NameLine {
  return line.birthDate ? { ...line, age: ageOn(line.birthDate, today) } : line
}

export function nextUndecided(rows: readonly NameRowSummary[], after: string): string | null {
  const here = rows.findIndex(({ id }) => id === after)
  const round = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))]
  return round.find(({ decision }) => decision === null)?.id ?? null
}

async function markOfRoom(tx: Tx, { id, status }: MeetingRow): Promise<string | null> {
  if (status !== 'running') return null
  const checked = await checkRoom.within(tx, { meetingId: id })
  return checked.refused ? null : checked.value.mark
}

async function colleaguesOf(tx: Tx): Promise<readonly Colleague[]> {
  const listed = await listColleagues.within(tx, {})
  return listed.refused ? [] : listed.value
}
