import type { HouseModule } from '../../platform/web/house-module.ts'
import { changeEventPage } from './pages/change-event.page.tsx'
import { evaluationPage } from './pages/evaluation.page.tsx'
import { eventPage } from './pages/event.page.tsx'
import { eventsPage } from './pages/events.page.tsx'
import { newEventPage } from './pages/new-event.page.tsx'
import { headCountPage, nightLogPage } from './pages/night-log.page.tsx'
import { phoneListPage, phoneListPdfPage } from './pages/phone-list.page.tsx'
import { eraseVolunteersTask } from './tasks/erase-volunteers-task.ts'

/** Yearly events: plan, roster, phones, the log of the night, evaluation. */
export const events: HouseModule = {
  pages: [
    eventsPage,
    newEventPage,
    eventPage,
    changeEventPage,
    nightLogPage,
    headCountPage,
    evaluationPage,
    phoneListPage,
    phoneListPdfPage,
  ],
  tasks: [eraseVolunteersTask],
  rail: [
    {
      href: '/begivenheder',
      icon: 'star',
      label: { da: 'Begivenheder', en: 'Events' },
      group: 'work',
      permission: 'event:read',
      order: 39,
    },
  ],
}
