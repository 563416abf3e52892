import type { HouseModule } from '../../platform/web/house-module.ts'
import { absencesPage, coverPage, removeAbsencePage } from './pages/absences.page.tsx'
import { planSettingsPage } from './pages/plan-settings.page.tsx'
import { roundPage } from './pages/round.page.tsx'
import { changeHoursPage, workingHoursPage } from './pages/working-hours.page.tsx'

/** When each can be sent out, who is away and who covers, the round of a day, and what the plan reckons with. */
export const workTimeRoutes: HouseModule = {
  pages: [workingHoursPage, changeHoursPage, absencesPage, coverPage, removeAbsencePage, roundPage, planSettingsPage],
}
