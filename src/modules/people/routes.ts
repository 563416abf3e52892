import type { HouseModule } from '../../platform/web/house-module.ts'
import { editPersonPage } from './pages/edit-person.page.tsx'
import { newPersonPage } from './pages/new-person.page.tsx'

/** Young persons: found before they are made, named or not yet. The page about one of them is the cases module's. */
export const people: HouseModule = { pages: [newPersonPage, editPersonPage] }
