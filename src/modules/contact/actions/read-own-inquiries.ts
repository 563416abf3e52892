import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readDraft } from '../../../platform/access/drafts.ts'
import { type DialogueMessage, type DialogueState, findDialogue, readDialogue } from '../data/dialogue.ts'
import { readCircumstances } from '../data/inquiry-reading.ts'
import { countFiledBy, listFiledBy } from '../data/own-inquiries.ts'
import type { Circumstances } from '../domain/circumstances.ts'

export type { OwnInquiry } from '../data/own-inquiries.ts'

const pageSize = 25

/** What the actor filed, newest first, with how each stands; nobody else's. */
export const listOwnInquiries = action({
  name: 'contact.list-own-inquiries',
  allow: 'inquiry:read-own',
  input: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  async run(tx, { page }) {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    const items = await listFiledBy(tx, account, { limit: pageSize, offset: (page - 1) * pageSize })
    tx.about(...items.map(({ id }) => id))
    return done({ items, page, pageSize, total: await countFiledBy(tx, account) })
  },
})

export type OwnDialogue = DialogueState & {
  readonly messages: readonly DialogueMessage[]
  readonly circumstances: Circumstances
  /** What the actor was writing, or an empty string. */
  readonly draft: string
}

/** The draft of a message the actor is writing about one inquiry they filed. */
export function ownMessageDraft(inquiryId: string): string {
  return `inquiry-own:${inquiryId}`
}

/** One inquiry the actor filed: what was said, what SSP answered. Missing for anybody else's. */
export const openOwnInquiry = action({
  name: 'contact.open-own-inquiry',
  allow: 'inquiry:read-own',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const state = await findDialogue(tx, inquiryId, { filedBy: accountOf(tx.actor) })
    if (!state) return missing()
    const draft = await readDraft(tx, ownMessageDraft(inquiryId))
    const own: OwnDialogue = {
      ...state,
      messages: await readDialogue(tx, inquiryId),
      circumstances: await readCircumstances(tx, inquiryId),
      draft: typeof draft?.message === 'string' ? draft.message : '',
    }
    return done(own)
  },
})
