import { z } from 'zod'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Colleague, possibleParticipants, unitColleagues } from '../data/case-colleagues.ts'
import { type FollowUpRow, openFollowUps } from '../data/case-follow-ups.ts'
import { findNote, type NoteRow } from '../data/case-notes.ts'
import { currentParticipants, type ParticipantRow } from '../data/case-participants.ts'
import { type CaseStep, caseSteps } from '../domain/case-steps.ts'
import { noteDraft } from './add-note.ts'
import { type CaseHeader, caseHeader } from './case-header.ts'
import { refusedStep, stepDraft } from './working-case.ts'

export type { NoteRow } from '../data/case-notes.ts'

export type CaseFormFacts = {
  readonly caseFile: CaseHeader
  /** Why the step is not allowed now, so that a page can say so and still show what was typed. */
  readonly obstacle: Refused | null
  /** Those who can be chosen: colleagues of the unit, or for a new participant everybody who may read cases. */
  readonly colleagues: readonly Colleague[]
  readonly followUps: readonly FollowUpRow[]
  readonly participants: readonly ParticipantRow[]
  /** The note to put right, for a correction. */
  readonly old: NoteRow | null
  readonly draft: DraftValues | null
}

/** What the form for a step needs. Refuses a case that is another unit's to work with. */
export const openCaseForm = action({
  name: 'cases.open-case-form',
  allow: 'case:write',
  input: z.strictObject({
    caseId: z.uuid(),
    step: z.enum(caseSteps),
    corrects: z.uuid().nullable().default(null),
  }),
  async run(tx, { caseId, step, corrects }) {
    const caseFile = await caseHeader(tx, caseId)
    if (!caseFile) return missing()
    if (!caseFile.workable) return refuse('forbidden', 'not-your-case')
    const old = corrects === null ? null : ((await findNote(tx, caseId, corrects)) ?? null)
    if (corrects !== null && old === null) return missing()
    const obstacle = (await refusedStep(tx, caseFile, step)) ?? corrected(old)
    tx.remark({ step })
    return done<CaseFormFacts>({
      caseFile,
      obstacle,
      old,
      ...(await choicesFor(tx, caseFile, step)),
      draft: await readDraft(tx, step === 'add-note' ? noteDraft(caseId, corrects) : stepDraft(caseId, step)),
    })
  },
})

function corrected(old: NoteRow | null): Refused | null {
  return old === null || old.correctedBy === null ? null : refuse('conflict', 'already-corrected')
}

async function choicesFor(
  tx: Tx,
  { id, unitId }: CaseHeader,
  step: CaseStep,
): Promise<Pick<CaseFormFacts, 'colleagues' | 'followUps' | 'participants'>> {
  const needsUnit = step === 'hand-over' || step === 'add-follow-up'
  const needsParticipants = step === 'add-participant' || step === 'end-participant'
  return {
    colleagues: needsUnit ? await unitColleagues(tx, unitId) : needsParticipants ? await possibleParticipants(tx) : [],
    followUps: step === 'end-follow-up' || step === 'close' ? await openFollowUps(tx, id) : [],
    participants: needsParticipants ? await currentParticipants(tx, id) : [],
  }
}
