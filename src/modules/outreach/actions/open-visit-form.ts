import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { listPlaces } from '../../places/index.ts'
import { plannedById } from '../data/planned-rows.ts'
import { visitDraft } from './record-visit.ts'

export type OpenedVisitForm = {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly draft: DraftValues | null
  /** The planned visit it is about, where that is still to be made. */
  readonly planned: { readonly id: string; readonly place: string; readonly minutes: number } | null
}

/** What the form for a visit offers: the open places, and what its reader had typed before. */
export const openVisitForm = action({
  name: 'outreach.open-visit-form',
  allow: 'outreach:write',
  input: z.strictObject({ plannedId: z.uuid().optional() }),
  async run(tx, { plannedId }): Promise<Outcome<OpenedVisitForm>> {
    const listed = await listPlaces.within(tx, {})
    if (listed.refused) return listed
    const places = listed.value.places.map(({ id, name }) => ({ id, name }))
    const visit = plannedId === undefined ? null : await plannedById(tx, plannedId)
    const planned = visit && visit.ending === null ? visit : null
    return done({ places, draft: await readDraft(tx, visitDraft), planned })
  },
})
