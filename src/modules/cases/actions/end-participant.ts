import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { letOut } from '../data/case-access.ts'
import { touchCaseFile } from '../data/case-files.ts'
import { currentParticipants, insertParticipantEnding } from '../data/case-participants.ts'
import { holdCase } from './working-case.ts'

/** Ends somebody's part in the work. A colleague with an account can no longer open the case from the next click on. */
export const endParticipant = action({
  name: 'cases.end-participant',
  allow: 'case:write',
  input: z.strictObject({ caseId: z.uuid(), participantId: z.uuid() }),
  async run(tx, { caseId, participantId }) {
    const held = await holdCase(tx, caseId, 'end-participant')
    if (held.refused) return held
    const current = await currentParticipants(tx, caseId)
    const participant = current.find(({ id }) => id === participantId)
    if (!participant) return missing()
    await insertParticipantEnding(tx, participantId, held.account)
    const { accountId } = participant
    if (accountId !== null) await letOut(tx, accountId, 'participant', held.caseFile, 'Deltager ikke mere i sagen')
    await touchCaseFile(tx, caseId)
    tx.about(accountId)
    return done()
  },
})
