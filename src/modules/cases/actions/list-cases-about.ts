import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listCasesAboutRows } from '../data/case-lists.ts'
import { describeCases, type ListedCase } from './list-cases.ts'

/** The cases about these persons that the reader may see: open ones first, then by when they were last touched. */
export const listCasesAbout = action({
  name: 'cases.list-cases-about',
  allow: 'case:read',
  input: z.strictObject({ persons: z.array(z.uuid()).max(50) }),
  async run(tx, { persons }) {
    const rows = await listCasesAboutRows(tx, persons)
    return done<readonly ListedCase[]>(await describeCases(tx, rows))
  },
})
