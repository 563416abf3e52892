import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { organisationKinds, organisationStandings, usualStanding } from '../domain/organisation-kinds.ts'
import { PhoneNumber } from './setting-schemas.ts'

/** What is known of an organisation. */
export const organisationFields = {
  kind: z.enum(organisationKinds),
  name: z.string().trim().min(1).max(200),
  town: z.string().trim().max(100).default(''),
  phone: PhoneNumber.default(''),
  /** What it is in the law's eyes; what its kind usually is where nothing is said. */
  standing: z.enum(organisationStandings).optional(),
  /** Drawn into the SSP cooperation by decision, though no authority itself (retsplejeloven § 115(3)). */
  drawnIn: z.boolean().default(false),
} as const

/**
 * Adds a school, club, station or other organisation. Answers its id. `submissionKey` makes one organisation of a form
 * that is sent twice.
 */
export const addOrganisation = action({
  name: 'directory.add-organisation',
  allow: 'directory:write',
  input: z.strictObject({ ...organisationFields, submissionKey: z.uuid().optional() }),
  async run(tx, { submissionKey, standing, drawnIn, ...organisation }) {
    const id = submissionKey ?? newId()
    await tx.db
      .insertInto('directory.organisations')
      .values({
        ...organisation,
        municipality_id: tx.actor.municipality,
        id,
        standing: standing ?? usualStanding(organisation.kind),
        drawn_in: drawnIn,
      })
      .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
      .execute()
    tx.about(id)
    return done(id)
  },
})
