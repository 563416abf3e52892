import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { changeOrganisationRow } from '../data/organisations.ts'
import { organisationFields } from './add-organisation.ts'

/** Corrects what an organisation is called, where it is, how it is reached, and of which kind it is. */
export const changeOrganisation = action({
  name: 'directory.change-organisation',
  allow: 'directory:write',
  input: z.strictObject({ organisation: z.uuid(), ...organisationFields }),
  async run(tx, { organisation, ...fields }) {
    if (!(await changeOrganisationRow(tx, organisation, fields))) return missing()
    tx.about(organisation)
    return done()
  },
})
