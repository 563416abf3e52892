import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readFinding } from '../../law/index.ts'
import { changeNotice, type NoticeRow } from '../data/notices.ts'
import { type KnownFacts, nothingKnown, noticeAnswers } from '../domain/notice-answers.ts'
import { assessedFor, isFamilyUnit } from './begin-notice.ts'
import { holdDraft, refusedEnding } from './held-draft.ts'
import { noticeOrigin } from './notice-origin.ts'
import { noticeAsShown, type OpenedNotice } from './open-notice.ts'
import { type QuestionFacts, questionFacts } from './open-notice-start.ts'

/** A draft whose questions are asked: for the first time where it was begun at a meeting, else once more. */
export type AskedNotice = { readonly notice: OpenedNotice } & QuestionFacts

/** The questions of a draft, with the answers that stand. Refuses as `openWriting` does. */
export const openQuestions = action({
  name: 'notices.open-questions',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    const notice = await noticeAsShown(tx, noticeId)
    if (!notice) return missing()
    if (!notice.own) return refuse('forbidden', 'not-yours', { name: notice.author.name })
    if (notice.state !== 'draft') return refusedEnding(tx, noticeId)
    return done<AskedNotice>({ notice, ...(await questionFacts(tx)) })
  },
})

/**
 * New answers to the questions, when one learns more while writing. The finding they gave before stays on record; the
 * newest counts. Refuses what `beginNotice` refuses, and a draft that has left the author's hands.
 */
export const answerAgain = action({
  name: 'notices.answer-again',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid(), ...noticeAnswers, receiver: z.uuid() }),
  async run(tx, { noticeId, receiver, ...answers }) {
    const held = await holdDraft(tx, noticeId)
    if (held.refused) return held
    if (!(await isFamilyUnit(tx, receiver))) return refuse('rule', 'no-such-receiver')
    const finding = await assessedFor(tx, noticeId, answers, await knownOf(tx, held.notice))
    if (finding.refused) return finding
    await changeNotice(tx, noticeId, { receiverId: receiver, findingId: finding.value })
    return done()
  },
})

/** What was known when it was begun; where no finding was made then, what its origin says. */
async function knownOf(tx: Tx, notice: NoticeRow): Promise<KnownFacts> {
  if (notice.findingId !== null) {
    const read = await readFinding.within(tx, { id: notice.findingId })
    if (!read.refused && read.value.facts.topic === 'notification') {
      const { crimePreventive, parentsConsent } = read.value.facts
      return { crimePreventive, parentsConsent }
    }
  }
  const origin = await noticeOrigin(tx, notice)
  return origin.refused ? nothingKnown : origin.known
}
