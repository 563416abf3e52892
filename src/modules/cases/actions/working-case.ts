import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type CaseFileRow, findCaseFile, lockCaseFile, touchCaseFile } from '../data/case-files.ts'
import { lastTurn } from '../data/case-turns.ts'
import { type CaseStep, obstacleTo } from '../domain/case-steps.ts'

/** A case held for one step, and the member of staff who takes it. */
export type WorkingCase = { readonly refused: false; readonly caseFile: CaseFileRow; readonly account: string }

/**
 * Takes hold of a case for a step, so that nobody else changes it meanwhile. Refuses a case the actor may not see
 * (missing), one they see but that is another unit's to work with, and a step its status does not allow: then with who
 * closed or reopened it, and when, since the actor may not have known.
 */
export async function holdCase(tx: Tx, caseId: string, step: CaseStep): Promise<WorkingCase | Refused> {
  tx.about(caseId)
  if (tx.actor.kind !== 'staff') return missing()
  const caseFile = await lockCaseFile(tx, caseId)
  if (!caseFile) return (await findCaseFile(tx, caseId)) ? refuse('forbidden', 'not-your-case') : missing()
  tx.about(caseFile.personId)
  const refused = await refusedStep(tx, caseFile, step)
  return refused ?? { refused: false, caseFile, account: tx.actor.account }
}

/** The refusal of a step the status of the case does not allow, or null. */
export async function refusedStep(
  tx: Tx,
  caseFile: Pick<CaseFileRow, 'id' | 'status'>,
  step: CaseStep,
): Promise<Refused | null> {
  const obstacle = obstacleTo(step, caseFile.status)
  if (obstacle === null) return null
  const turn = await lastTurn(tx, caseFile.id)
  return refuse('conflict', obstacle, turn ? { name: turn.byName, time: turn.at.toISOString() } : {})
}

/** The key of the draft of a step's form. Notes have keys of their own, since a case may have several under way. */
export function stepDraft(caseId: string, step: CaseStep): string {
  return `${step}:${caseId}`
}

/** Writes that a step was taken now, with what it changes of the case itself, and drops the draft of its form. */
export async function finishStep(
  tx: Tx,
  caseId: string,
  step: CaseStep,
  changes: Parameters<typeof touchCaseFile>[2] = {},
): Promise<void> {
  await touchCaseFile(tx, caseId, changes)
  await discardDraft(tx, stepDraft(caseId, step))
}
