import { z } from 'zod'
import { ageOn } from '../../../kernel/ages.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import {
  type Finding,
  type NotificationClocks,
  type NotificationFacts,
  notificationClocks,
  readFinding,
} from '../../law/index.ts'
import { identifyPersons, maskCpr } from '../../people/index.ts'
import { erasedAt, readContent } from '../data/notice-contents.ts'
import { findNotice, type NoticeRow } from '../data/notices.ts'
import { type NoticeStep, readSteps } from '../data/recorded-steps.ts'
import { erasureDay } from '../domain/erasure-day.ts'
import { type MissingPart, missingParts, type NoticeContent } from '../domain/notice-content.ts'
import { type NoticeState, stateOf } from '../domain/notice-steps.ts'
import { type ReceiptState, receiptState } from '../domain/receipt-state.ts'

/** The words of a notification as they may be shown: the CPR number without its last four digits. */
export type ShownContent = Omit<NoticeContent, 'cpr'> & { readonly maskedCpr: string | null }

/** What the rules said of the answers. */
export type NoticeFinding = { readonly finding: Finding; readonly facts: NotificationFacts }

export type OpenedNotice = NoticeRow & {
  readonly state: NoticeState
  /** True for the author: nobody else writes in it or says it was sent. */
  readonly own: boolean
  /** Whom it is about, as long as anything here says so. */
  readonly child: { readonly name: string; readonly age: number | null } | null
  /** Null when the words were erased. */
  readonly content: ShownContent | null
  readonly version: number
  /** What must be written before it can be said to be sent. */
  readonly lacks: readonly MissingPart[]
  /** Null until the questions are answered. */
  readonly finding: NoticeFinding | null
  readonly steps: readonly NoticeStep[]
  readonly sent: SentNotice | null
  readonly erasedAt: Date | null
}

export type SentNotice = {
  readonly step: NoticeStep
  readonly clocks: NotificationClocks
  readonly receipt: ReceiptState
  /** The last day its words are kept. */
  readonly keptUntil: PlainDate
}

/** One notification with what has happened to it. Its words are shown to those who see the matter, until erased. */
export const openNotice = action({
  name: 'notices.open-notice',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    const opened = await noticeAsShown(tx, noticeId)
    return opened ? done(opened) : missing()
  },
})

/** The notification as the actor may see it, named in the audit entry; null when it is not there or not to be seen. */
export async function noticeAsShown(tx: Tx, noticeId: string): Promise<OpenedNotice | null> {
  tx.about(noticeId)
  const row = await findNotice(tx, noticeId)
  if (!row) return null
  tx.about(row.personId, row.caseId, row.inquiryId)
  const stored = await readContent(tx, noticeId)
  const steps = await readSteps(tx, noticeId)
  const sending = steps.find(({ kind }) => kind === 'sent')
  return {
    ...row,
    state: stateOf(steps.map(({ kind }) => kind)),
    own: tx.actor.kind === 'staff' && tx.actor.account === row.author.id,
    child: await childOf(tx, row.personId, stored?.content),
    content: stored ? shown(stored.content) : null,
    version: stored?.version ?? 0,
    lacks: stored ? missingParts(stored.content) : [],
    finding: await findingOf(tx, row.findingId),
    steps,
    sent: sending ? sentNotice(sending, tx.today) : null,
    erasedAt: stored ? null : await erasedAt(tx, noticeId),
  }
}

function shown({ cpr, ...content }: NoticeContent): ShownContent {
  return { ...content, maskedCpr: cpr === '' ? null : maskCpr(cpr) }
}

function sentNotice(step: NoticeStep, today: PlainDate): SentNotice {
  const clocks = notificationClocks(step.happenedAt)
  return { step, clocks, receipt: receiptState(clocks, today), keptUntil: erasureDay(step.recordedAt) }
}

/** As the notification calls the child; else as the person is called who it is about. */
async function childOf(tx: Tx, personId: string | null, content: NoticeContent | undefined) {
  const person = personId === null ? undefined : (await identifyPersons(tx, [personId])).get(personId)
  const name = content?.childName || person?.name
  if (!name) return null
  const age = content?.birthDate ? ageOn(content.birthDate, tx.today) : (person?.age ?? null)
  return { name, age }
}

/** What the rules said of the answers that count now; null until the questions are answered. */
export async function findingOf(tx: Tx, id: string | null): Promise<NoticeFinding | null> {
  if (id === null) return null
  const read = await readFinding.within(tx, { id })
  if (read.refused || read.value.facts.topic !== 'notification') return null
  return { finding: read.value.finding, facts: read.value.facts }
}
