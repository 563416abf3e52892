import { z } from 'zod'
import { done, missing, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { recordFinding } from '../../law/index.ts'
import {
  findNameLine,
  insertNameDecision,
  type NameRowSummary,
  type OpenedLine,
  rowsOfMeeting,
} from '../data/name-rows.ts'
import { keptChoices, keptTextLimits, type NameChoice } from '../domain/name-choices.ts'
import { refusedByRules } from './item-gate-refusal.ts'
import { findDecidableMeeting, type ListMeeting } from './name-list-meeting.ts'
import { deliverName, type KeptName, setNameTask } from './name-row-delivery.ts'
import { gateForName } from './name-row-gate.ts'
import { nextUndecided, refusedWhileHidden, withAge } from './open-name-row.ts'

const RowIds = { meetingId: z.uuid(), rowId: z.uuid() } as const

/** Where the meeting goes on: the next line nobody has decided about; null when it was the last. */
export type Decided = { readonly next: string | null }

/**
 * Puts a name away: nothing is asked and nothing kept but that it was. Refuses a name somebody decided about first
 * (`already-decided`, with who and when), a list whose time is up, and a room in which somebody may not hear it.
 */
export const dropName = action({
  name: 'fora.drop-name',
  allow: 'names:decide',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: z.strictObject(RowIds),
  async run(tx, ids): Promise<Outcome<Decided>> {
    const held = await holdRow(tx, ids, 'drop')
    if (held.refused) return held
    const decision = { rowId: ids.rowId, choice: 'drop', decidedBy: held.account, ...nothingKept } as const
    if (!(await insertNameDecision(tx, decision))) return alreadyDecided(tx, ids, 'drop', held.account)
    tx.remark({ choice: 'drop' })
    return done({ next: nextUndecided(held.rows, ids.rowId) })
  },
})

const KeepName = z.strictObject({
  ...RowIds,
  choice: z.enum(keptChoices),
  /** Why SSP must know this now to prevent crime. */
  necessity: z.string().trim().min(1).max(keptTextLimits.necessity),
  /** What was agreed. */
  agreement: z.string().trim().min(1).max(keptTextLimits.agreement),
  /** Only where the rules ask for one. */
  reason: z.string().trim().max(keptTextLimits.reason).default(''),
  /** Who does it. A notification is the duty of whoever decides, whatever is said here. */
  owner: z.uuid(),
  dueOn: DayInput,
})

/**
 * Keeps a name: as a talk, a concern or a notification, each with a necessity, an agreement, an owner and a day. The
 * rules are asked about this very name (§ 115, from the police to SSP) and their finding kept; what they refuse is
 * refused. It all happens, or none of it: the inquiry or draft, the owner's task, and the decision.
 */
export const keepName = action({
  name: 'fora.keep-name',
  allow: 'names:decide',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: KeepName,
  async run(tx, { choice, owner, dueOn, necessity, agreement, reason, ...ids }): Promise<Outcome<Decided>> {
    const held = await holdRow(tx, ids, choice)
    if (held.refused) return held
    if (dueOn < tx.today) return refuse('rule', 'due-in-the-past')
    const { facts, finding } = held.gate
    if (finding.outcome === 'ask' && reason === '') return refusedByRules('gate-asks', finding)
    const kept: KeptName = {
      ...{ meeting: held.meeting, row: held.row, number: held.number, account: held.account, choice, dueOn },
      agreement: { necessity, agreement, reason },
      owner: choice === 'notification' ? held.account : owner,
    }
    const recorded = await recordFinding.within(tx, { aboutKind: 'name-row', aboutId: ids.rowId, facts })
    if (recorded.refused) return recorded
    const written = await writeKept(tx, kept, recorded.value.id)
    if (written.refused) return written
    if (!written.value) return alreadyDecided(tx, ids, choice, held.account)
    tx.remark({ choice })
    return done({ next: nextUndecided(held.rows, ids.rowId) })
  },
})

const nothingKept = {
  ...{ agreement: null, ownerId: null, dueOn: null, findingId: null },
  ...{ inquiryId: null, noticeId: null, actionPointId: null },
} as const

/** False when somebody decided about the name first; the caller refuses, which undoes the rest. */
async function writeKept(tx: Tx, kept: KeptName, findingId: string): Promise<Outcome<boolean>> {
  const delivered = await deliverName(tx, kept)
  if (delivered.refused) return delivered
  const { inquiryId, noticeId } = delivered.value
  tx.about(inquiryId, noticeId, kept.owner)
  const isFirst = await insertNameDecision(tx, {
    ...{ rowId: kept.row.id, choice: kept.choice, agreement: kept.agreement, ownerId: kept.owner, dueOn: kept.dueOn },
    ...{ findingId, inquiryId, noticeId, actionPointId: await setNameTask(tx, kept), decidedBy: kept.account },
  })
  return done(isFirst)
}

type HeldRow = ListMeeting & {
  readonly row: OpenedLine
  readonly rows: readonly NameRowSummary[]
  readonly number: number
  readonly gate: Awaited<ReturnType<typeof gateForName>>
}

async function holdRow(
  tx: Tx,
  { meetingId, rowId }: { meetingId: string; rowId: string },
  choice: NameChoice,
): Promise<HeldRow | Refused> {
  tx.about(rowId)
  const found = await findDecidableMeeting(tx, meetingId)
  if (found.refused) return found
  const row = await findNameLine(tx, meetingId, rowId)
  const rows = await rowsOfMeeting(tx, meetingId)
  const summary = rows.find(({ id }) => id === rowId)
  if (!row || !summary) return missing()
  if (summary.decision) return alreadyDecided(tx, { meetingId, rowId }, choice, found.account)
  if (row.purgeOn <= tx.today) return refuse('conflict', 'list-over')
  const gate = await gateForName(tx, found.meeting, withAge(row.line, tx.today))
  return refusedWhileHidden(gate) ?? { ...found, row, rows, number: summary.number, gate }
}

/** `mine` where the actor said the very same before: the second press of a button. */
async function alreadyDecided(
  tx: Tx,
  { meetingId, rowId }: { meetingId: string; rowId: string },
  choice: NameChoice,
  account: string,
): Promise<Refused> {
  const decided = (await rowsOfMeeting(tx, meetingId)).find(({ id }) => id === rowId)?.decision
  if (!decided) return missing()
  const isMine = decided.choice === choice && decided.decidedBy.account === account
  return refuse('conflict', 'already-decided', {
    name: decided.decidedBy.name,
    time: decided.decidedAt.toISOString(),
    mine: isMine ? 'yes' : '',
  })
}
