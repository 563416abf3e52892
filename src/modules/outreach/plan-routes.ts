import type { HouseModule } from '../../platform/web/house-module.ts'
import { planPage, undoAcceptedPage } from './pages/plan.page.tsx'
import { planSuggestionsPage } from './pages/plan-suggestions.page.tsx'
import { cancelPlannedPage, newPlannedPage, plannedPage, restorePlannedPage } from './pages/plan-visit.page.tsx'

/** What is planned, what is suggested, and how it is moved by hand. */
export const planRoutes: HouseModule = {
  pages: [
    planPage,
    undoAcceptedPage,
    planSuggestionsPage,
    newPlannedPage,
    plannedPage,
    cancelPlannedPage,
    restorePlannedPage,
  ],
}
