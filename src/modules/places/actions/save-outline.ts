import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { outlineRow, upsertOutline } from '../data/outline-rows.ts'
import { largestOutlineBytes, readOutlineFile } from '../domain/outline-file.ts'

/** What is kept of the outline, for the one who may put another in its place. */
export const openOutline = action({
  name: 'places.open-outline',
  allow: 'outreach:lead',
  input: z.strictObject({}),
  async run(tx) {
    return done(await outlineRow(tx))
  },
})

/** Keeps a GeoJSON text as the outline. Refuses what `readOutlineFile` cannot use, by its problem. */
export const saveOutline = action({
  name: 'places.save-outline',
  allow: 'outreach:lead',
  input: z.strictObject({
    text: z.string().min(1).max(largestOutlineBytes),
    source: z.string().trim().max(300).default(''),
    approximate: z.boolean().default(false),
  }),
  async run(tx, { text, source, approximate }) {
    const read = readOutlineFile(text)
    if (!read.ok) return refuse('rule', read.problem)
    await upsertOutline(tx, { outline: read.outline, approximate, source })
    return done()
  },
})
