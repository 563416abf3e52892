import type { HouseModule } from '../../platform/web/house-module.ts'
import { accountRoutes } from './account-routes.ts'
import { publicSite } from './pages/public-site.page.tsx'

/** The municipality and its people at work, the public site, signing in, and what an administrator looks after. */
export const directory: HouseModule = {
  pages: [...publicSite, ...accountRoutes.pages],
  endpoints: [...(accountRoutes.endpoints ?? [])],
  tasks: [...(accountRoutes.tasks ?? [])],
  rail: [...(accountRoutes.rail ?? [])],
}
