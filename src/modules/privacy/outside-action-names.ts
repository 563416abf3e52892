import { danishCadenceNames, englishCadenceNames } from './cadence-action-names.ts'
import { danishEventNames, englishEventNames } from './event-action-names.ts'
import { danishHotspotNames, englishHotspotNames } from './hotspot-action-names.ts'
import { danishMapNames, englishMapNames } from './map-action-names.ts'
import { danishPlaceNames, englishPlaceNames } from './place-action-names.ts'
import { danishPlanNames, englishPlanNames } from './plan-action-names.ts'
import { danishVisitNames, englishVisitNames } from './visit-action-names.ts'
import { danishWorkTimeNames, englishWorkTimeNames } from './work-time-action-names.ts'

/** What is done outside the office, as the log calls it. */
export const danishOutsideNames = {
  ...danishCadenceNames,
  ...danishEventNames,
  ...danishHotspotNames,
  ...danishMapNames,
  ...danishPlaceNames,
  ...danishPlanNames,
  ...danishVisitNames,
  ...danishWorkTimeNames,
} as const

/** What is done outside the office, as the log calls it, in English. */
export const englishOutsideNames = {
  ...englishCadenceNames,
  ...englishEventNames,
  ...englishHotspotNames,
  ...englishMapNames,
  ...englishPlaceNames,
  ...englishPlanNames,
  ...englishVisitNames,
  ...englishWorkTimeNames,
} as const
