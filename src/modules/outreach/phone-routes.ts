import type { HouseModule } from '../../platform/web/house-module.ts'
import { streetShellPage, streetWorkerPage } from './pages/street-shell.page.tsx'

export const phoneRoutes: HouseModule = { pages: [streetShellPage, streetWorkerPage] }
