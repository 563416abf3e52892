import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { letIn } from '../data/case-access.ts'
import { possibleParticipants } from '../data/case-colleagues.ts'
import { touchCaseFile } from '../data/case-files.ts'
import { currentParticipants, insertParticipant } from '../data/case-participants.ts'
import { holdCase } from './working-case.ts'

/**
 * Adds somebody to the work: a colleague with an account, who can read the whole case from now on and sees nobody
 * else's, or somebody outside by name and part, who cannot sign in. What may lawfully be shared is for the official to
 * decide before this; the action records that it was done and by whom (RL-01: only those with a work-related need).
 * Refuses somebody who takes part already, the owner, and an account without a role that may read cases.
 */
export const addParticipant = action({
  name: 'cases.add-participant',
  allow: 'case:write',
  purpose: 'Adgang til en SSP-sag for en, der deltager i arbejdet',
  input: z
    .strictObject({
      caseId: z.uuid(),
      account: z.uuid().nullable().default(null),
      outsideName: z.string().trim().max(200).default(''),
      part: z.string().trim().min(1).max(100),
    })
    .refine(({ account, outsideName }) => (account === null) !== (outsideName === ''), { path: ['outsideName'] }),
  async run(tx, { caseId, account, outsideName, part }) {
    const held = await holdCase(tx, caseId, 'add-participant')
    if (held.refused) return held
    const wrong = await wrongWithParticipant(tx, held.caseFile, { account, outsideName })
    if (wrong) return wrong
    const id = newId()
    await insertParticipant(tx, { id, caseId, account, outsideName, part, addedBy: held.account })
    if (account !== null) await letIn(tx, account, 'participant', held.caseFile)
    await touchCaseFile(tx, caseId)
    tx.about(account)
    tx.remark({ letIn: account !== null })
    return done<{ id: string }>({ id })
  },
})

async function wrongWithParticipant(
  tx: Tx,
  caseFile: { id: string; ownerId: string },
  { account, outsideName }: { account: string | null; outsideName: string },
): Promise<Refused | null> {
  const current = await currentParticipants(tx, caseFile.id)
  const twice = current.some((each) =>
    account === null ? each.accountId === null && each.name === outsideName : each.accountId === account,
  )
  if (twice || account === caseFile.ownerId) return refuse('conflict', 'already-participates')
  if (account === null) return null
  const possible = await possibleParticipants(tx)
  return possible.some(({ id }) => id === account) ? null : refuse('rule', 'cannot-participate')
}
