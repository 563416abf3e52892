import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { noticeDraft, refusedEnding } from './held-draft.ts'
import { noticeAsShown, type OpenedNotice, type ShownContent } from './open-notice.ts'
import { type TextToCopy, textsToCopy } from './texts-to-copy.ts'

/** A draft to be written in: what is saved, what was typed and not saved, and what may be copied in. */
export type WritingNotice = OpenedNotice & {
  readonly content: ShownContent
  readonly typed: DraftValues | null
  readonly texts: readonly TextToCopy[]
}

/** The form of a draft. Refuses a colleague's (`not-yours`), and one that was sent or thrown away. */
export const openWriting = action({
  name: 'notices.open-writing',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    const notice = await noticeAsShown(tx, noticeId)
    if (!notice) return missing()
    if (!notice.own) return refuse('forbidden', 'not-yours', { name: notice.author.name })
    if (notice.state !== 'draft' || notice.content === null) return refusedEnding(tx, noticeId)
    const { content } = notice
    const typed = await readDraft(tx, noticeDraft(noticeId))
    return done<WritingNotice>({ ...notice, content, typed, texts: await textsToCopy(tx, notice) })
  },
})
