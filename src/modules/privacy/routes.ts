import type { HouseModule } from '../../platform/web/house-module.ts'
import { trailPage, verifyTrailPage } from './pages/trail.page.tsx'

/** The log, for those who review it. */
export const privacy: HouseModule = {
  pages: [trailPage, verifyTrailPage],
  rail: [
    {
      href: '/log',
      icon: 'list-bulleted',
      label: { da: 'Log', en: 'Log' },
      group: 'house',
      permission: 'audit:read',
      order: 90,
    },
  ],
}
