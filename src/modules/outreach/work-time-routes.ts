import type { HouseModule } from '../../platform/web/house-module.ts'

/** When each can be sent out, who is away and who covers, today's round, and what the plan reckons with. */
export const workTimeRoutes: HouseModule = { pages: [] }
