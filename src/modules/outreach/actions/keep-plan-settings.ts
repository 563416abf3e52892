import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { listPlaces } from '../../places/index.ts'
import { reckonDuePlaces } from '../data/due-places.ts'
import { planSettingsNow, storePlanSettings, usualPlanSettings } from '../data/plan-settings.ts'

export type { PlanSettings } from '../data/plan-settings.ts'

/** What the plan reckons with, whether somebody has confirmed it, and the places rounds can begin at. */
export const openPlanSettings = action({
  name: 'outreach.open-plan-settings',
  allow: 'outreach:read',
  input: z.strictObject({}),
  async run(tx) {
    const listed = await listPlaces.within(tx, {})
    if (listed.refused) return listed
    const own = await planSettingsNow(tx)
    return done({
      settings: own ?? usualPlanSettings,
      isSet: own !== null,
      places: listed.value.places.map(({ id, name, position }) => ({ id, name, isOnMap: position !== null })),
      mayChange: rolesAllow(tx.roles, 'outreach:lead'),
    })
  },
})

/** Sets them for the municipality. Refuses a base that is no open place with a position (`base-not-on-map`). */
export const changePlanSettings = action({
  name: 'outreach.change-plan-settings',
  allow: 'outreach:lead',
  input: z.strictObject({
    base: z.uuid().nullable(),
    kilometresPerHour: z.int().min(5).max(130),
    detour: z.number().min(1).max(3),
    visitMinutes: z.int().min(5).max(480),
    amberShare: z.number().min(0.1).max(0.99),
  }),
  async run(tx, settings) {
    const listed = await listPlaces.within(tx, {})
    if (listed.refused) return listed
    const base = listed.value.places.find(({ id }) => id === settings.base)
    if (settings.base !== null && !base?.position) return refuse('rule', 'base-not-on-map')
    await storePlanSettings(tx, settings)
    await reckonDuePlaces(tx, 'all')
    return done()
  },
})
