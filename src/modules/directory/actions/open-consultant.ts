import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Consultant, consultantById } from '../data/consultant-profiles.ts'
import { type Coverage, coverageRows } from '../data/coverage.ts'
import { type Organisation, organisationsByName } from '../data/organisations.ts'
import { publicKinds, townsOf } from '../domain/covered-places.ts'

export type OpenedConsultant = {
  readonly consultant: Consultant
  readonly coverage: readonly Coverage[]
  readonly ended: readonly Coverage[]
  /** What else there is to cover. */
  readonly places: readonly Organisation[]
  readonly towns: readonly string[]
  /** Whether the reader may write the profile, and decide what is covered. */
  readonly mayWrite: boolean
  readonly mayCover: boolean
}

/** One consultant: what the public sees, and what they cover and have covered. */
export const openConsultant = action({
  name: 'directory.open-consultant',
  allow: 'directory:read',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    const consultant = await consultantById(tx, account)
    if (!consultant) return missing()
    const rows = await coverageRows(tx, { account, ended: true })
    const coverage = rows.filter(({ until }) => until === null || until > tx.today)
    const places = await organisationsByName(tx, { kinds: publicKinds, closed: false })
    const covered = coverage.map(({ place }) => (place.kind === 'town' ? place.name : place.id))
    const isLeader = tx.roles.includes('ssp-leader')
    const opened: OpenedConsultant = {
      consultant,
      coverage,
      ended: rows.filter((row) => !coverage.includes(row)),
      places: places.filter(({ id }) => !covered.includes(id)),
      towns: townsOf(places, coverage).filter((town) => !covered.includes(town)),
      mayWrite: isLeader || (tx.actor.kind === 'staff' && tx.actor.account === account),
      mayCover: isLeader,
    }
    tx.about(account)
    return done(opened)
  },
})
