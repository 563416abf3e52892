import type { HouseModule } from '../../platform/web/house-module.ts'

/** What is planned, what is suggested, and how it is moved by hand. */
export const planRoutes: HouseModule = { pages: [] }
