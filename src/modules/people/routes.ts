import type { HouseModule } from '../../platform/web/house-module.ts'
import { consentEndpoints } from './consent-endpoints.ts'
import { consentPage } from './pages/consent.page.tsx'
import { consentsPage, finishReviewPage } from './pages/consents.page.tsx'
import { editPersonPage } from './pages/edit-person.page.tsx'
import { newConsentPage, replaceConsentPage } from './pages/new-consent.page.tsx'
import { newPersonPage } from './pages/new-person.page.tsx'

/** Young persons: found before they are made, named or not yet. The page about one of them is the cases module's. */
export const people: HouseModule = {
  pages: [
    newPersonPage,
    editPersonPage,
    consentsPage,
    finishReviewPage,
    newConsentPage,
    consentPage,
    replaceConsentPage,
  ],
  endpoints: consentEndpoints,
}
