import type { HouseModule } from '../../platform/web/house-module.ts'
import { mapPage } from './pages/map.page.tsx'
import { presenceFiguresPage } from './pages/presence-figures.page.tsx'

export const mapRoutes: HouseModule = { pages: [mapPage, presenceFiguresPage] }
