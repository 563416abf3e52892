import type { HouseModule } from '../../platform/web/house-module.ts'
import { agendaItemPage } from './pages/agenda-item.page.tsx'
import { meetingPage, orderAgendaPage, removeItemPage } from './pages/meeting.page.tsx'
import { meetingCalendarPage } from './pages/meeting-calendar.page.ts'
import { callMeetingPage, cancelMeetingPage, guestPage } from './pages/meeting-step.page.tsx'
import { moveMeetingPage, planMeetingPage } from './pages/meeting-time.page.tsx'
import { meetingsPage } from './pages/meetings.page.tsx'
import { chooseTemplatePage, newSeriesPage } from './pages/new-series.page.tsx'
import { endSeatPage, giveSeatPage } from './pages/seat.page.tsx'
import { editSeriesPage, endSeriesPage, seriesPage } from './pages/series.page.tsx'

/** Series, who sits in them, meetings and their agenda. */
export const seriesRoutes: Required<Pick<HouseModule, 'pages' | 'tasks' | 'endpoints'>> = {
  pages: [
    meetingsPage,
    chooseTemplatePage,
    newSeriesPage,
    seriesPage,
    editSeriesPage,
    endSeriesPage,
    giveSeatPage,
    endSeatPage,
    planMeetingPage,
    meetingPage,
    meetingCalendarPage,
    callMeetingPage,
    moveMeetingPage,
    cancelMeetingPage,
    guestPage,
    agendaItemPage,
    orderAgendaPage,
    removeItemPage,
  ],
  tasks: [],
  endpoints: [],
}
