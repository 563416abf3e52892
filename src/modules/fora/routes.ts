import type { HouseModule } from '../../platform/web/house-module.ts'
import { meetingModeRoutes } from './meeting-mode-routes.ts'
import { nameListRoutes } from './name-list-routes.ts'
import { seriesRoutes } from './series-routes.ts'

const parts = [seriesRoutes, meetingModeRoutes, nameListRoutes]

/** Series of meetings, their agenda, the meeting itself, and the lists the police hand in. */
export const fora: HouseModule = {
  pages: parts.flatMap(({ pages }) => pages),
  tasks: parts.flatMap(({ tasks }) => tasks),
  endpoints: parts.flatMap(({ endpoints }) => endpoints),
  rail: [
    {
      href: '/moeder',
      icon: 'calendar-month',
      label: { da: 'Møder', en: 'Meetings' },
      group: 'work',
      permission: 'forum:read',
      order: 35,
    },
    {
      href: '/moeder/lister',
      icon: 'delete',
      label: { da: 'Slettede lister', en: 'Erased lists' },
      group: 'house',
      permission: 'audit:read',
      order: 92,
    },
  ],
}
