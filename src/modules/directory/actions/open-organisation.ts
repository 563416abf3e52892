import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { consultantsByName } from '../data/consultant-profiles.ts'
import { coverageRows } from '../data/coverage.ts'
import { organisationById } from '../data/organisations.ts'

/** One organisation, with the names of the consultants who cover it or its town. */
export const openOrganisation = action({
  name: 'directory.open-organisation',
  allow: 'directory:read',
  input: z.strictObject({ organisation: z.uuid() }),
  async run(tx, { organisation: id }) {
    const organisation = await organisationById(tx, id)
    if (!organisation) return missing()
    const coverage = await coverageRows(tx, { ended: false })
    const covering = coverage
      .filter(({ place }) => (place.kind === 'organisation' ? place.id === id : place.name === organisation.town))
      .map(({ account }) => account)
    const consultants = (await consultantsByName(tx)).filter(({ account }) => covering.includes(account))
    return done({ organisation, consultants: consultants.map(({ account, name }) => ({ account, name })) })
  },
})
