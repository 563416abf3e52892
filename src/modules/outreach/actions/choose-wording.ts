import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findVersion, insertChoice, openConflicts } from '../data/visit-versions.ts'
import { lockVisit } from '../data/visit-writing.ts'
import { readSurroundings } from './entry-surroundings.ts'
import { reckonAnew } from './reckon-anew.ts'
import { applyWording } from './store-entry.ts'

/**
 * Chooses between the wording that stands and the one that met it; the other stays to be read. Refuses where somebody
 * has chosen already (`already-chosen`).
 */
export const chooseWording = action({
  name: 'outreach.choose-wording',
  allow: 'outreach:write',
  input: z.strictObject({ visitId: z.uuid(), version: z.uuid(), keep: z.enum(['standing', 'other']) }),
  async run(tx, { visitId, version, keep }): Promise<Outcome<undefined>> {
    const visit = await lockVisit(tx, visitId)
    const other = await findVersion(tx, version)
    if (!visit || !other || other.visit !== visitId) return missing()
    tx.about(visitId)
    const isOpen = (await openConflicts(tx, visitId)).includes(version)
    const kept = keep === 'other' ? version : visit.version
    if (!isOpen || !(await insertChoice(tx, version, kept))) return refuse('conflict', 'already-chosen')
    if (keep === 'standing') return done()
    const around = await readSurroundings(tx)
    if (around.refused) return around
    const refused = await applyWording(tx, other.wording, around.value, visit.account)
    if (refused) return refused
    await reckonAnew(
      tx,
      [visit.place, other.wording.place].filter((place) => place !== null),
    )
    return done()
  },
})
