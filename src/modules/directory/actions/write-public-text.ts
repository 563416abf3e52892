import { z } from 'zod'
import { languages } from '../../../kernel/language.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addWording, wordingsOf } from '../data/public-texts.ts'
import { unknownPlaceholders } from '../domain/placeholders.ts'
import { standardText, type TextKey, textKeys } from '../domain/text-pages.ts'
import { draftOfText } from './open-public-text.ts'

const Body = z
  .string()
  .max(20_000)
  .refine((body) => unknownPlaceholders(body).length === 0, { params: { code: 'placeholder' } })

/** A title or a lead: one line, and not a long one. */
export const LineBody = Body.refine((body) => !body.includes('\n'), { params: { code: 'line' } }).refine(
  (body) => body.length <= 300,
  { params: { code: 'long' } },
)
export const TextBody = Body

/**
 * Puts the municipality's wording in place of a text, in both languages at once. An empty body, or one that reads like
 * ours, takes the standard text back. Every change is a new row; nothing is overwritten. Refuses (`text-changed`) when
 * somebody else has written since `seen`, the newest wording the writer had before them.
 */
export const writePublicText = action({
  name: 'directory.write-public-text',
  allow: 'texts:write',
  input: z
    .strictObject({ key: z.enum(textKeys), da: Body, en: Body, seen: z.uuid().nullable() })
    .refine(({ key, da, en }) => standardText(key).kind === 'text' || [da, en].every(isLine)),
  async run(tx, { key, seen, ...bodies }) {
    const history = await wordingsOf(tx, key)
    const newest = history[0]
    if (newest && newest.id !== seen) {
      return refuse('conflict', 'text-changed', { name: newest.writtenBy ?? '', time: newest.writtenAt.toISOString() })
    }
    const changed = languages.filter((language) => {
      const before = history.find((wording) => wording.language === language)?.body ?? ''
      return ownBody(key, language, bodies[language]) !== before
    })
    for (const language of changed)
      await addWording(tx, { key, language, body: ownBody(key, language, bodies[language]) })
    await discardDraft(tx, draftOfText(key))
    tx.remark({ key, languages: changed.join(' ') })
    return done()
  },
})

/** Brings an earlier wording back, as a new row. Refuses nothing but a wording this text never had. */
export const restorePublicText = action({
  name: 'directory.restore-public-text',
  allow: 'texts:write',
  input: z.strictObject({ key: z.enum(textKeys), wording: z.uuid() }),
  async run(tx, { key, wording }) {
    const earlier = await findWording(tx, key, wording)
    if (!earlier) return refuse('missing', 'missing')
    await addWording(tx, { key, language: earlier.language, body: earlier.body })
    await discardDraft(tx, draftOfText(key))
    tx.remark({ key, languages: earlier.language })
    return done()
  },
})

async function findWording(tx: Tx, key: TextKey, id: string) {
  return (await wordingsOf(tx, key)).find((wording) => wording.id === id) ?? null
}

function ownBody(key: TextKey, language: 'da' | 'en', body: string): string {
  return body === standardText(key)[language] ? '' : body
}

function isLine(body: string): boolean {
  return LineBody.safeParse(body).success
}
