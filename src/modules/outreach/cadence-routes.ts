import type { HouseModule } from '../../platform/web/house-module.ts'
import { cadenceBoardPage } from './pages/cadence-board.page.tsx'
import { cadenceCompliancePage } from './pages/cadence-compliance.page.tsx'
import { explainBreachPage, handOverPlacePage, placeCadencePage, setCadencePage } from './pages/place-cadence.page.tsx'
import { reckonPlaces } from './tasks/reckon-places.ts'

/** How often places are visited, who has them, and what was kept. */
export const cadenceRoutes: HouseModule = {
  pages: [
    cadenceBoardPage,
    cadenceCompliancePage,
    placeCadencePage,
    setCadencePage,
    handOverPlacePage,
    explainBreachPage,
  ],
  tasks: [reckonPlaces],
}
