import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type ChronologyRow, countEntriesOf, readEntries } from '../data/case-chronology.ts'
import { findCaseFile } from '../data/case-files.ts'
import { chronologyKinds, chronologyPeriods, firstDayOf } from '../domain/chronology-filter.ts'

export type { ChronologyRow } from '../data/case-chronology.ts'

/** How many entries stand on a page. */
export const entriesPerPage = 25

/** Which part of the chronology. */
export const ReadChronology = z.strictObject({
  caseId: z.uuid(),
  kind: z.enum(chronologyKinds).default('all'),
  period: z.enum(chronologyPeriods).default('all'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export type Chronology = {
  readonly entries: readonly ChronologyRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** Everything that happened in a case in one order: the newest day first, back-dated notes on the day they are about. */
export const readChronology = action({
  name: 'cases.read-chronology',
  allow: 'case:read',
  input: ReadChronology,
  async run(tx, { caseId, kind, period, page }) {
    tx.about(caseId)
    const caseFile = await findCaseFile(tx, caseId)
    if (!caseFile) return missing()
    tx.about(caseFile.personId)
    const filter = { kind, from: firstDayOf(period, tx.today) }
    const total = await countEntriesOf(tx, caseId, filter)
    const entries = await readEntries(tx, caseId, filter, {
      offset: (page - 1) * entriesPerPage,
      limit: entriesPerPage,
    })
    tx.remark({ kind, period, page, total })
    return done<Chronology>({ entries, page, pages: Math.max(1, Math.ceil(total / entriesPerPage)), total })
  },
})
