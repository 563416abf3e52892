import type { HouseModule } from '../../platform/web/house-module.ts'
import { handInPage } from './pages/hand-in.page.tsx'
import { decideHeldPage, heldEntriesPage } from './pages/held-entries.page.tsx'
import { phonePage, phoneStatePage } from './pages/phone-state.page.ts'
import { chooseWordingPage, promoteVisitPage, takeBackPage, visitPage } from './pages/visit.page.tsx'
import { correctVisitPage, visitFormPage } from './pages/visit-form.page.tsx'
import { visitsPage } from './pages/visits.page.tsx'

export const visitRoutes: HouseModule = {
  pages: [
    phoneStatePage,
    phonePage,
    handInPage,
    visitFormPage,
    heldEntriesPage,
    decideHeldPage,
    visitsPage,
    visitPage,
    correctVisitPage,
    takeBackPage,
    chooseWordingPage,
    promoteVisitPage,
  ],
}
