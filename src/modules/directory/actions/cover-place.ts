import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { consultantById } from '../data/consultant-profiles.ts'
import { addCoverage, coverageRows, endCoverage } from '../data/coverage.ts'
import { organisationById } from '../data/organisations.ts'

const Place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('town'), name: z.string().trim().min(1).max(100) }),
])

/**
 * Gives a consultant a school, a club or a whole town, from today. What the public site says of who has what is the
 * leader's, like its texts. Refuses a place the consultant has already (`covered-already`).
 */
export const coverPlace = action({
  name: 'directory.cover-place',
  allow: 'texts:write',
  input: z.strictObject({ account: z.uuid(), place: Place }),
  async run(tx, { account, place }) {
    if (!(await consultantById(tx, account))) return missing()
    if (place.kind === 'organisation' && !(await organisationById(tx, place.id))) return missing()
    const held = await coverageRows(tx, { account, ended: false })
    const mark = place.kind === 'town' ? place.name : place.id
    if (held.some((row) => (row.place.kind === 'town' ? row.place.name : row.place.id) === mark)) {
      return refuse('conflict', 'covered-already')
    }
    const id = await addCoverage(tx, {
      account,
      organisation: place.kind === 'organisation' ? place.id : null,
      town: place.kind === 'town' ? place.name : null,
    })
    tx.about(account, place.kind === 'organisation' ? place.id : null)
    return done(id)
  },
})

/** Takes a place from a consultant, from today. It stays in the history. */
export const stopCovering = action({
  name: 'directory.stop-covering',
  allow: 'texts:write',
  input: z.strictObject({ account: z.uuid(), coverage: z.uuid() }),
  async run(tx, { account, coverage }) {
    if (!(await endCoverage(tx, account, coverage))) return missing()
    tx.about(account)
    return done()
  },
})
