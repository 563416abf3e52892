import type { HouseModule } from '../../platform/web/house-module.ts'
import { hotspotPage } from './pages/hotspot.page.tsx'
import { hotspotStepPages } from './pages/hotspot-step.page.tsx'
import { dismissSignalPage, hotspotRulesPage, hotspotsPage, newHotspotPage } from './pages/hotspots.page.tsx'
import { handleObservationPage, observationsPage, tellObservationPage } from './pages/observations.page.tsx'
import { followReportPage, reportPlacePage } from './pages/report-place.page.tsx'

/** Observations without names, hotspots and what is done about them, and the public's way to tell of a place. */
export const hotspots: HouseModule = {
  pages: [
    hotspotsPage,
    newHotspotPage,
    dismissSignalPage,
    hotspotRulesPage,
    hotspotPage,
    ...hotspotStepPages,
    observationsPage,
    tellObservationPage,
    handleObservationPage,
    reportPlacePage,
    followReportPage,
  ],
  rail: [
    {
      href: '/hotspots',
      icon: 'flag',
      label: { da: 'Hotspots', en: 'Hotspots' },
      group: 'work',
      permission: 'hotspot:read',
      order: 38,
    },
    {
      href: '/observationer',
      icon: 'visibility',
      label: { da: 'Observationer', en: 'Observations' },
      group: 'work',
      permission: 'observation:tell',
      order: 38.5,
    },
  ],
}
