import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { ownUnits } from '../../people/index.ts'
import { type TemplateKey, templateKeys } from '../domain/series-templates.ts'

export type { DraftValues } from '../../../platform/access/drafts.ts'

/** The draft of the form that makes a series from a template. */
export function newSeriesDraft(template: TemplateKey): string {
  return `series-new:${template}`
}

/** The way to a new series, with what was typed before. Refuses those who work in no SSP unit: a series belongs to one. */
export const openTemplates = action({
  name: 'fora.open-templates',
  allow: 'forum:write',
  input: z.strictObject({ template: z.enum(templateKeys).optional() }),
  async run(tx, { template }) {
    if (ownUnits(tx.actor).length === 0) return refuse('forbidden', 'forbidden')
    return done<DraftValues | null>(template ? await readDraft(tx, newSeriesDraft(template)) : null)
  },
})
