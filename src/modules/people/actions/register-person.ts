import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertPerson } from '../data/persons.ts'
import { ownUnits } from '../domain/own-units.ts'
import { valuesOf, wrongWithPerson } from './check-person.ts'
import type { PersonIdentity } from './identify-persons.ts'
import { lookForDoubles } from './look-for-doubles.ts'
import { personFields } from './person-input.ts'

/** Either the person is registered, or somebody must first look at the persons it may already be. */
export type Registration =
  | { readonly registered: true; readonly id: string }
  | { readonly registered: false; readonly candidates: readonly PersonIdentity[] }

/**
 * Registers a young person, with a name or with a description for want of one. Somebody who looks like a person that
 * is there already is not registered: the candidates are answered, and `anyway` is the deliberate choice to go on.
 * Refuses a birth date that has not come, a CPR number of another birthday, and one that is somebody's already
 * (`cpr-known` names the person; `cpr-taken` is one the actor may not see).
 * CPR is optional and sealed (databeskyttelsesloven § 11: authorities may use it to identify somebody unambiguously).
 */
export const registerPerson = action({
  name: 'people.register-person',
  allow: 'person:write',
  purpose: 'Registrering af en ung, som SSP skal i gang med at hjælpe',
  input: z.strictObject({ ...personFields, unit: z.uuid().optional() }),
  async run(tx, { unit: asked, ...fields }) {
    const units = ownUnits(tx.actor)
    const unit = asked ?? units[0]
    if (unit === undefined || (tx.actor.kind === 'staff' && !units.includes(unit))) return missing()
    const id = newId()
    const wrong = await wrongWithPerson(tx, id, fields)
    if (wrong) return wrong
    const values = valuesOf(tx, id, fields)
    const candidates = fields.anyway ? [] : await lookForDoubles(tx, values)
    tx.remark({ registered: candidates.length === 0, candidates: candidates.length, anyway: fields.anyway })
    if (candidates.length > 0) return done<Registration>({ registered: false, candidates })
    if (!(await insertPerson(tx, id, unit, values))) return refuse('conflict', 'cpr-taken')
    tx.about(id)
    return done<Registration>({ registered: true, id })
  },
})
