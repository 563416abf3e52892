import type { Tx } from '../../../platform/db/transaction.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import { nameOfAccount } from '../data/case-colleagues.ts'
import { type CaseFileRow, findCaseFile } from '../data/case-files.ts'
import { type LastTurn, lastTurn } from '../data/case-turns.ts'

/** What stands on top of every page about a case. */
export type CaseHeader = Omit<CaseFileRow, 'personId' | 'openToUnit' | 'inquiryId'> & {
  readonly person: PersonIdentity | null
  readonly ownerName: string
  /** True for those who may write in it: its own unit. Others who were let in read. */
  readonly workable: boolean
  /** The inquiry it came from, for those who may follow it there. */
  readonly inquiryId: string | null
  /** The newest closing, while the case is closed. */
  readonly closing: LastTurn | null
}

/** The case if the actor may see it, named in the audit entry together with the person it is about. */
export async function caseHeader(tx: Tx, caseId: string): Promise<CaseHeader | null> {
  tx.about(caseId)
  const row = await findCaseFile(tx, caseId)
  if (!row) return null
  const { personId, inquiryId, openToUnit: _unit, ...caseFile } = row
  const persons = await identifyPersons(tx, [personId])
  const workable = ownUnits(tx.actor).includes(row.unitId)
  return {
    ...caseFile,
    person: (personId && persons.get(personId)) || null,
    ownerName: await nameOfAccount(tx, row.ownerId),
    workable,
    inquiryId: workable ? inquiryId : null,
    closing: row.status === 'closed' ? ((await lastTurn(tx, caseId)) ?? null) : null,
  }
}
