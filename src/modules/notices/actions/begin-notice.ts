import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { recordFinding } from '../../law/index.ts'
import { insertContent } from '../data/notice-contents.ts'
import { familyUnits, findNoticeBySubmission, insertNotice, type NewNotice } from '../data/notices.ts'
import { factsOf, isRuledOut, type NoticeAnswers, noticeAnswers } from '../domain/notice-answers.ts'
import type { NoticeContent } from '../domain/notice-content.ts'
import { noticeOrigin } from './notice-origin.ts'
import { originFields } from './open-notice-start.ts'

export type BegunNotice = { readonly id: string }

/**
 * Begins a notification: keeps what the rules say of the answers, and a draft with what may be filled in. The duty is
 * the author's own (rule RU-01), so nobody else can write in it or say it was sent.
 * Refuses a case, inquiry or person the author may not see, a receiver that is no family unit of the municipality, and
 * what a rule says is no matter for a notification (`not-a-notification`). Sent twice it is one.
 */
export const beginNotice = action({
  name: 'notices.begin-notice',
  allow: 'notice:write',
  purpose: 'Underretning efter barnets lov',
  input: z.strictObject({
    ...originFields,
    ...noticeAnswers,
    receiver: z.uuid(),
    /** Made with the form. */
    submissionKey: z.uuid(),
  }),
  async run(tx, { caseId, inquiryId, personId, receiver, submissionKey, ...answers }) {
    const before = await findNoticeBySubmission(tx, submissionKey)
    if (before) return done<BegunNotice>({ id: before.id })
    const origin = await noticeOrigin(tx, { caseId, inquiryId, personId })
    if (origin.refused) return origin
    const id = newId()
    const finding = await assessedFor(tx, id, answers, origin.known)
    if (finding.refused) return finding
    const { unit, content, ...ids } = origin
    const notice = { id, ...idsOf(ids), unitId: unit, receiverId: receiver, findingId: finding.value, submissionKey }
    return keepNotice(tx, notice, content)
  },
})

/** What the rules say of the answers, recorded about the notification; refuses what a rule rules out. */
export async function assessedFor(
  tx: Tx,
  notice: string,
  answers: NoticeAnswers,
  known: Parameters<typeof factsOf>[1],
): Promise<Outcome<string>> {
  const facts = factsOf(answers, known, tx.today)
  const recorded = await recordFinding.within(tx, { aboutKind: 'notification', aboutId: notice, facts })
  if (recorded.refused) return recorded
  return isRuledOut(recorded.value.finding) ? refuse('rule', 'not-a-notification') : done(recorded.value.id)
}

/** Writes a draft by the actor. The press that came second is answered with the first draft. */
export async function keepNotice(
  tx: Tx,
  notice: Omit<NewNotice, 'writtenBy'>,
  content: NoticeContent,
): Promise<Outcome<BegunNotice>> {
  const author = accountOf(tx.actor)
  if (author === null) return missing()
  if (!(await isFamilyUnit(tx, notice.receiverId))) return refuse('rule', 'no-such-receiver')
  if (!(await insertNotice(tx, { ...notice, writtenBy: author }))) {
    const first = await findNoticeBySubmission(tx, notice.submissionKey)
    return first ? done({ id: first.id }) : refuse('conflict', 'already-begun')
  }
  await insertContent(tx, notice.id, author, content)
  tx.about(notice.id, notice.personId, notice.caseId, notice.inquiryId)
  return done({ id: notice.id })
}

export async function isFamilyUnit(tx: Tx, receiver: string): Promise<boolean> {
  return (await familyUnits(tx)).some(({ id }) => id === receiver)
}

function idsOf({ caseId, inquiryId, personId }: Pick<NewNotice, 'caseId' | 'inquiryId' | 'personId'>) {
  return { caseId, inquiryId, personId }
}
