import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Consultant, consultantsByName } from '../data/consultant-profiles.ts'
import { coverageRows } from '../data/coverage.ts'

export type ListedConsultant = Consultant & { readonly covers: readonly string[] }

/** The consultants and leaders of the SSP unit, what the public sees of each, and what they cover now. */
export const listConsultants = action({
  name: 'directory.list-consultants',
  allow: 'directory:read',
  input: z.strictObject({}),
  async run(tx) {
    const coverage = await coverageRows(tx, { ended: false })
    const consultants = await consultantsByName(tx)
    return done(
      consultants.map(
        (consultant): ListedConsultant => ({
          ...consultant,
          covers: coverage.filter(({ account }) => account === consultant.account).map(({ place }) => place.name),
        }),
      ),
    )
  },
})
