import type { HouseModule } from '../../platform/web/house-module.ts'
import { blankScreenPage } from './pages/blank-screen.page.tsx'
import { itemGatePage } from './pages/item-gate.page.tsx'
import {
  endMeetingPage,
  itemInRoomPage,
  leaveItemPage,
  meetingModePage,
  openItemPage,
  roomPage,
} from './pages/meeting-mode.page.tsx'
import { minutesPage } from './pages/minutes.page.tsx'
import { itemCopyPage, minutesPdfPage } from './pages/minutes-copy.page.tsx'
import { addendumPage, setActionPointPage, writeMinutesPage } from './pages/minutes-writing.page.tsx'
import { endActionPointPage, ownActionPointsPage } from './pages/own-action-points.page.tsx'

/** The meeting itself: the room, the gate of each item, what is written, and what comes of it. */
export const meetingModeRoutes: Required<Pick<HouseModule, 'pages' | 'tasks' | 'endpoints'>> = {
  pages: [
    meetingModePage,
    itemInRoomPage,
    openItemPage,
    leaveItemPage,
    roomPage,
    endMeetingPage,
    blankScreenPage,
    itemGatePage,
    writeMinutesPage,
    setActionPointPage,
    addendumPage,
    minutesPage,
    minutesPdfPage,
    itemCopyPage,
    ownActionPointsPage,
    endActionPointPage,
  ],
  tasks: [],
  endpoints: [],
}
