import { z } from 'zod'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPlaces } from '../../places/index.ts'
import { findVisit, type VisitRow } from '../data/visit-rows.ts'
import { promotionsOf } from '../data/visit-ties.ts'
import { openConflicts, type VisitVersion, versionsOf } from '../data/visit-versions.ts'

export type OpenedVisit = {
  readonly visit: VisitRow
  /** The wording that stands. */
  readonly standing: VisitVersion
  readonly versions: readonly VisitVersion[]
  /** Wordings that met another, until somebody chooses. */
  readonly conflicts: readonly VisitVersion[]
  readonly promotions: readonly {
    readonly id: string
    readonly inquiry: string
    readonly at: Date
    readonly by: string
  }[]
  readonly places: readonly { readonly id: string; readonly name: string }[]
}

/** One visit or street entry with all its wordings, and the concerns it became. */
export const openVisit = action({
  name: 'outreach.open-visit',
  allow: 'outreach:read',
  input: z.strictObject({ visitId: z.uuid() }),
  async run(tx, { visitId }): Promise<Outcome<OpenedVisit>> {
    const visit = await findVisit(tx, visitId)
    tx.about(visitId)
    if (!visit) return missing()
    const listed = await listPlaces.within(tx, { state: 'all' })
    if (listed.refused) return listed
    const versions = await versionsOf(tx, visitId)
    const standing = versions.find(({ id }) => id === visit.version)
    if (!standing) return missing()
    const open = await openConflicts(tx, visitId)
    const conflicts = versions.filter(({ id }) => open.includes(id))
    const promotions = await promotionsOf(tx, visitId)
    const places = listed.value.places.map(({ id, name }) => ({ id, name }))
    return done({ visit, standing, versions, conflicts, promotions, places })
  },
})

export type { VisitVersion } from '../data/visit-versions.ts'
