import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { consultantsByName } from '../data/consultant-profiles.ts'
import { coverageRows } from '../data/coverage.ts'
import { type Organisation, organisationById } from '../data/organisations.ts'

export type OpenedOrganisation = {
  readonly organisation: Organisation
  readonly consultants: readonly { readonly account: string; readonly name: string }[]
  readonly mayWrite: boolean
}

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
    const opened: OpenedOrganisation = {
      organisation,
      consultants: consultants.map(({ account, name }) => ({ account, name })),
      mayWrite: rolesAllow(tx.roles, 'directory:write'),
    }
    return done(opened)
  },
})

/** The empty form for a new organisation, for those who may add one. */
export const openNewOrganisation = action({
  name: 'directory.open-new-organisation',
  allow: 'directory:write',
  input: z.strictObject({}),
  async run() {
    return done({ submissionKey: newId() })
  },
})
