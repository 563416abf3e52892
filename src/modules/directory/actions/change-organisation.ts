import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { changeOrganisationRow } from '../data/organisations.ts'
import { organisationFields } from './add-organisation.ts'

/** Corrects what an organisation is called, where it is, how it is reached, of which kind it is, and what it is in law. */
export const changeOrganisation = action({
  name: 'directory.change-organisation',
  allow: 'directory:write',
  input: z.strictObject({ organisation: z.uuid(), ...organisationFields }),
  async run(tx, { organisation, standing, drawnIn, ...fields }) {
    const change = { ...fields, drawn_in: drawnIn, ...(standing ? { standing } : {}) }
    if (!(await changeOrganisationRow(tx, organisation, change))) return missing()
    tx.about(organisation)
    return done()
  },
})
