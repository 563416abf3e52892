import type { HouseModule } from '../../platform/web/house-module.ts'
import { cadenceRoutes } from './cadence-routes.ts'
import { mapRoutes } from './map-routes.ts'
import { phoneRoutes } from './phone-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { visitRoutes } from './visit-routes.ts'
import { workTimeRoutes } from './work-time-routes.ts'

const parts: readonly HouseModule[] = [cadenceRoutes, planRoutes, workTimeRoutes, visitRoutes, phoneRoutes, mapRoutes]

/** Where the young people are: how often places are visited, what is planned, what was seen. */
export const outreach: HouseModule = {
  pages: parts.flatMap(({ pages }) => pages),
  tasks: parts.flatMap(({ tasks }) => tasks ?? []),
  endpoints: parts.flatMap(({ endpoints }) => endpoints ?? []),
  rail: [
    {
      href: '/opsoegende',
      icon: 'location',
      label: { da: 'Opsøgende', en: 'Outreach' },
      group: 'work',
      permission: 'outreach:read',
      order: 36,
    },
    {
      href: '/gadelog',
      icon: 'smartphone',
      label: { da: 'Gadelog', en: 'Street log' },
      group: 'work',
      permission: 'outreach:write',
      order: 37,
    },
  ],
}
