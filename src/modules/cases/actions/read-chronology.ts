import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import { type ChronologyRow, readEntries } from '../data/case-chronology.ts'
import { findCaseFile } from '../data/case-files.ts'
import { chronologyKinds, chronologyPeriods, firstDayOf } from '../domain/chronology-filter.ts'

export type { ChronologyRow } from '../data/case-chronology.ts'

/** Which part of the chronology. */
export const ReadChronology = z.strictObject({
  caseId: z.uuid(),
  kind: z.enum(chronologyKinds).default('all'),
  period: z.enum(chronologyPeriods).default('all'),
  ...pageFields,
})

export type Chronology = {
  readonly entries: readonly ChronologyRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** Everything that happened in a case in one order: the newest day first, back-dated notes on the day they are about. */
export const readChronology = action({
  name: 'cases.read-chronology',
  allow: 'case:read',
  input: ReadChronology,
  async run(tx, { caseId, kind, period, page, pageSize }) {
    tx.about(caseId)
    const caseFile = await findCaseFile(tx, caseId)
    if (!caseFile) return missing()
    tx.about(caseFile.personId)
    const filter = { kind, from: firstDayOf(period, tx.today) }
    const { entries, total } = await readEntries(tx, caseId, filter, {
      offset: (page - 1) * pageSize,
      limit: pageSize,
    })
    tx.remark({ kind, period, page, total })
    return done<Chronology>({ entries, page, pageSize, total })
  },
})
