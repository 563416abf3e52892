import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** What an item of the closed part is about; each null where it is not. */
export type TalkedAbout = {
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly personId: string | null
}

/** Whether the actor sees all that an item would point at, as the other modules' own policies have it. */
export async function isVisible(tx: Tx, { caseId, inquiryId, personId }: TalkedAbout): Promise<boolean> {
  const { rows } = await sql<{ visible: boolean }>`
    select (${caseId}::uuid is null or cases.is_visible(${caseId}::uuid))
       and (${inquiryId}::uuid is null or contact.is_visible(${inquiryId}::uuid))
       and (${personId}::uuid is null or people.is_visible(${personId}::uuid)) as visible`.execute(tx.db)
  return rows[0]?.visible ?? false
}
