import type { HouseModule } from '../../platform/web/house-module.ts'

export const visitRoutes: HouseModule = { pages: [] }
