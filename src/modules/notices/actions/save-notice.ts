import { z } from 'zod'
import { fullDate } from '../../../kernel/danish-time.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readCpr } from '../../people/index.ts'
import { readContent, replaceContent, type StoredContent } from '../data/notice-contents.ts'
import type { NoticeRow } from '../data/notices.ts'
import { longest, NoticeContent } from '../domain/notice-content.ts'
import { holdDraft, noticeDraft } from './held-draft.ts'
import { textsToCopy } from './texts-to-copy.ts'

const words = NoticeContent.omit({ cpr: true })

/**
 * Saves the words of a draft. `seen` is the version they were written upon: when another tab has saved meanwhile
 * nothing is overwritten (`changed-meanwhile`), and both texts are kept, that one saved and this one typed. `cpr` left
 * out keeps the number that is there, an empty one removes it. `copy` names notes or messages whose words are put below
 * what stands in the concern.
 * Refuses a number that cannot be a CPR number or has another birthday than the one written, and a concern that would
 * be too long.
 */
export const saveNotice = action({
  name: 'notices.save-notice',
  allow: 'notice:write',
  purpose: 'Underretning efter barnets lov',
  input: z.strictObject({
    noticeId: z.uuid(),
    seen: z.int().min(1),
    content: words,
    cpr: z.string().max(20).optional(),
    copy: z.array(z.uuid()).max(50).default([]),
  }),
  async run(tx, { noticeId, seen, content, cpr, copy }) {
    const held = await holdDraft(tx, noticeId)
    if (held.refused) return held
    const stored = await readContent(tx, noticeId)
    if (!stored) return missing()
    const numbered = withCpr(stored, content, cpr)
    if (numbered.refused) return numbered
    const copied = await withTexts(tx, held.notice, numbered.value, copy)
    if (copied.refused) return copied
    if (!(await replaceContent(tx, noticeId, held.account, { seen, content: copied.value }))) {
      if (!isSame(stored.content, copied.value)) return changedMeanwhile(stored)
    }
    await discardDraft(tx, noticeDraft(noticeId))
    tx.remark({ notes: copy.length })
    return done()
  },
})

type Words = z.output<typeof words>

function withCpr(stored: StoredContent, content: Words, typed: string | undefined): Outcome<NoticeContent> {
  if (typed === undefined) return done({ ...content, cpr: stored.content.cpr })
  if (typed === '') return done({ ...content, cpr: '' })
  const number = readCpr(typed)
  if (!number) return refuse('rule', 'cpr-invalid')
  if (content.birthDate !== null && content.birthDate !== number.birthDate) return refuse('rule', 'cpr-other-birthday')
  return done({ ...content, cpr: number.digits, birthDate: number.birthDate })
}

/** Each text under the day it is from, below what is written already. One that is not there to copy is left out. */
async function withTexts(
  tx: Tx,
  notice: NoticeRow,
  content: NoticeContent,
  copy: readonly string[],
): Promise<Outcome<NoticeContent>> {
  if (copy.length === 0) return done(content)
  const texts = (await textsToCopy(tx, notice)).filter(({ id }) => copy.includes(id))
  const parts = texts.toReversed().map(({ day, text }) => `${fullDate(day, 'da')}: ${text}`)
  const concern = [content.concern, ...parts].filter((part) => part !== '').join('\n\n')
  return concern.length > longest.concern ? refuse('rule', 'concern-too-long') : done({ ...content, concern })
}

function isSame(a: NoticeContent, b: NoticeContent): boolean {
  return JSON.stringify(NoticeContent.parse(a)) === JSON.stringify(NoticeContent.parse(b))
}

function changedMeanwhile({ savedBy, savedAt }: StoredContent) {
  return refuse('conflict', 'changed-meanwhile', { name: savedBy, time: savedAt.toISOString() })
}
