import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft, saveDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ConcernFacts, concernFactsFrom, concernRule } from '../../law/index.ts'
import {
  findInquiry,
  findMerged,
  type InquiryRow,
  type MessageRow,
  readCircumstances,
  readMessages,
} from '../data/inquiry-reading.ts'
import { readDecisions } from '../data/triage.ts'
import { type Sitting, sittingsOf } from '../domain/decisions.ts'
import { problemWithChoice } from '../domain/triage-choice.ts'
import { ChoiceInput, ConcernFactsInput, caseDraft, factsDraft, triageDraft } from './triage-input.ts'

export type OpenedTriage = {
  readonly inquiry: InquiryRow
  /** The number of decisions there are: whoever decides must have seen the newest. */
  readonly seenOrdinal: number
  readonly newest: Sitting | null
  /** What the senders said, to decide by and to choose from. */
  readonly said: readonly MessageRow[]
  readonly subjectName: string
  /** The answers given in the first step, and what was typed in each step. */
  readonly facts: ConcernFacts | null
  readonly drafts: { readonly facts: DraftValues; readonly choice: DraftValues; readonly caseFile: DraftValues }
}

/** What the three steps of a triage need: the words to decide by, what was decided before, what was typed so far. */
export const openTriage = action({
  name: 'contact.open-triage',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const inquiry = await findInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    if (inquiry.mergedInto) return refuse('conflict', 'already-merged')
    const newest = sittingsOf(await readDecisions(tx, inquiryId))[0] ?? null
    const facts = (await readDraft(tx, factsDraft(inquiryId))) ?? {}
    return done<OpenedTriage>({
      inquiry,
      seenOrdinal: newest?.last.ordinal ?? 0,
      newest,
      said: await readSaid(tx, inquiryId),
      subjectName: (await readCircumstances(tx, inquiryId)).subjectName,
      facts: concernFactsFrom(facts),
      drafts: {
        facts,
        choice: (await readDraft(tx, triageDraft(inquiryId))) ?? {},
        caseFile: (await readDraft(tx, caseDraft(inquiryId))) ?? {},
      },
    })
  },
})

/** What the senders of an inquiry and of those joined to it have said, oldest first. */
export async function readSaid(tx: Tx, inquiryId: string): Promise<MessageRow[]> {
  const joined = await findMerged(tx, inquiryId)
  const ids = [inquiryId, ...joined.map(({ id }) => id)]
  tx.about(...ids)
  return (await readMessages(tx, ids)).filter(({ direction }) => direction === 'from-sender')
}

/** Keeps the answers of the first step, so that the second shows what the rule says of them. Decides nothing. */
export const answerTriageQuestions = action({
  name: 'contact.answer-triage-questions',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid(), facts: ConcernFactsInput }),
  async run(tx, { inquiryId, facts }) {
    tx.about(inquiryId)
    if (!(await findInquiry(tx, inquiryId))) return missing()
    await saveDraft.within(tx, { key: factsDraft(inquiryId), values: facts })
    return done()
  },
})

/**
 * Keeps a choice that leads on to the opening of a case. Decides nothing; refuses what the rule does not allow, so that
 * nobody fills in a case for nothing.
 */
export const keepTriageChoice = action({
  name: 'contact.keep-triage-choice',
  allow: 'inquiry:triage',
  input: z.strictObject({ ...ChoiceInput, typed: z.record(z.string(), z.string().max(10_000)) }),
  async run(tx, { inquiryId, facts, routes, reason, typed }) {
    tx.about(inquiryId)
    if (!(await findInquiry(tx, inquiryId))) return missing()
    const problem = problemWithChoice(concernRule.assess(facts), routes, reason)
    if (problem) return refuse('rule', problem)
    await saveDraft.within(tx, { key: factsDraft(inquiryId), values: facts })
    await saveDraft.within(tx, { key: triageDraft(inquiryId), values: typed })
    return done()
  },
})
