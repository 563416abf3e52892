import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import {
  countAgain,
  insertObservation,
  insertSetAside,
  observationOfOrigin,
  updateObservation,
} from '../data/observation-writing.ts'
import { observationFields, PositionInput } from './observation-input.ts'
import { wrongWithTexts } from './text-check.ts'

/** Stands where a person would have written why. */
const withdrawnReason = 'Trukket tilbage'

/**
 * What a street entry saw, as an observation: one for each entry (`origin` is the entry's id), however often it is sent;
 * a correction replaces what stood there, and `withdrawn` sets it aside until it is recorded again. Answers its id, or null where an entry that was
 * never recorded is withdrawn. `observer` is given where the leader hands in for somebody who no longer may. Refuses a
 * CPR number (`has-cpr`) and an entry with neither place, words nor position (`no-where`).
 */
export const recordObservation = action({
  name: 'hotspots.record-observation',
  allow: 'outreach:write',
  input: z.strictObject({
    origin: z.uuid(),
    ...observationFields,
    district: z.uuid().nullable().default(null),
    position: PositionInput.nullable().default(null),
    observer: z.uuid().optional(),
    withdrawn: z.boolean().default(false),
  }),
  async run(tx, { origin, observer, withdrawn, ...seen }): Promise<Outcome<string | null>> {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    const known = await observationOfOrigin(tx, origin)
    tx.about(known)
    if (withdrawn) {
      if (known) await insertSetAside(tx, known, { reason: withdrawnReason, by: account, withdrawn: true })
      return done(known)
    }
    const wrong = wrongWithTexts([seen.note, seen.whereWords], true)
    if (wrong) return wrong
    if (!seen.place && seen.whereWords === '' && !seen.position) return refuse('rule', 'no-where')
    if (known) {
      await countAgain(tx, known)
      await updateObservation(tx, known, seen)
      return done(known)
    }
    const id = newId()
    const from = { id, source: 'street', observer: observer ?? account, origin, submissionKey: origin } as const
    const isNew = await insertObservation(tx, seen, from)
    const stored = isNew ? id : await observationOfOrigin(tx, origin)
    tx.about(stored)
    return stored ? done(stored) : refuse('conflict', 'already-sent')
  },
})
