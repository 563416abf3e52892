import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPlaces } from '../../places/index.ts'
import { planSettingsNow, usualPlanSettings } from '../data/plan-settings.ts'
import { readPlanSurroundings } from '../data/plan-surroundings.ts'
import { plannedById } from '../data/planned-rows.ts'
import { outreachColleagues } from '../data/working-hour-rows.ts'
import { clashesFor } from './plan-clashes-of.ts'

/** One planned visit with what clashes with it, and what the form to move it offers. */
export const openPlanned = action({
  name: 'outreach.open-planned-visit',
  allow: 'outreach:read',
  input: z.strictObject({ plannedId: z.uuid() }),
  async run(tx, { plannedId }) {
    const visit = await plannedById(tx, plannedId)
    if (!visit) return missing()
    tx.about(plannedId)
    const around = await readPlanSurroundings(tx, visit.on, visit.on)
    const clashes = visit.ending ? [] : clashesFor(visit, around)
    const after = around.places.find(({ place }) => place === visit.why?.after)?.name ?? null
    return done({ visit, clashes, after, colleagues: around.colleagues, today: tx.today })
  },
})

/** What the form to plan a visit by hand offers: open places, colleagues, and how long a visit usually takes. */
export const openPlanForm = action({
  name: 'outreach.open-plan-form',
  allow: 'outreach:write',
  input: z.strictObject({}),
  async run(tx) {
    const listed = await listPlaces.within(tx, {})
    if (listed.refused) return listed
    const places = listed.value.places.map(({ id, name }) => ({ id, name }))
    const { visitMinutes } = (await planSettingsNow(tx)) ?? usualPlanSettings
    const colleagues = (await outreachColleagues(tx)).map(({ account, name }) => ({ account, name }))
    return done({ places, colleagues, visitMinutes, today: tx.today })
  },
})
