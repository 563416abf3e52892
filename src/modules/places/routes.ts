import type { HouseModule } from '../../platform/web/house-module.ts'
import { closeDistrictPage, districtPage, reopenDistrictPage } from './pages/district.page.tsx'
import { districtsPage } from './pages/districts.page.tsx'
import { outlinePage } from './pages/outline.page.tsx'
import { placeClosuresPage, removeClosurePage } from './pages/place-closures.page.tsx'
import { endContactPage, placeContactsPage } from './pages/place-contacts.page.tsx'
import { changePlacePage, closePlacePage, newPlacePage, placesPage, reopenPlacePage } from './pages/places.page.tsx'

/** The register of places. What is promised and done at one, and its own page, is outreach's. */
export const places: HouseModule = {
  pages: [
    placesPage,
    newPlacePage,
    changePlacePage,
    closePlacePage,
    reopenPlacePage,
    placeContactsPage,
    endContactPage,
    placeClosuresPage,
    removeClosurePage,
    districtsPage,
    districtPage,
    closeDistrictPage,
    reopenDistrictPage,
    outlinePage,
  ],
  rail: [
    {
      href: '/steder',
      icon: 'map',
      label: { da: 'Steder', en: 'Places' },
      group: 'house',
      permission: 'place:read',
      order: 60,
    },
  ],
}
