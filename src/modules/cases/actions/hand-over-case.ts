import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { letIn, letOut } from '../data/case-access.ts'
import { isUnitColleague, nameOfAccount } from '../data/case-colleagues.ts'
import { touchCaseFile } from '../data/case-files.ts'
import { insertOwnership } from '../data/case-turns.ts'
import { holdCase } from './working-case.ts'

/**
 * Gives a case to another colleague of its unit, who answers for it from now on. `from` is the owner the form showed:
 * when somebody else has handed it over meanwhile, that is refused with the name of the new owner.
 */
export const handOverCase = action({
  name: 'cases.hand-over-case',
  allow: 'case:write',
  input: z.strictObject({ caseId: z.uuid(), owner: z.uuid(), from: z.uuid().optional() }),
  async run(tx, { caseId, owner, from }) {
    const held = await holdCase(tx, caseId, 'hand-over')
    if (held.refused) return held
    const { caseFile } = held
    if (from !== undefined && from !== caseFile.ownerId) {
      return refuse('conflict', 'owner-changed', { name: await nameOfAccount(tx, caseFile.ownerId) })
    }
    if (owner === caseFile.ownerId) return refuse('rule', 'same-owner')
    if (!(await isUnitColleague(tx, caseFile.unitId, owner))) return refuse('rule', 'owner-not-in-unit')
    await letOut(tx, caseFile.ownerId, 'owner', caseFile, 'Sagen er overdraget')
    await letIn(tx, owner, 'owner', caseFile)
    await insertOwnership(tx, caseId, owner, held.account)
    await touchCaseFile(tx, caseId, { owner_id: owner })
    tx.about(owner)
    return done()
  },
})
