import type { HouseModule } from '../../platform/web/house-module.ts'
import { dangerCalledPage, noticeDayPage, noticePage } from './pages/notice.page.tsx'
import { noticePdfPage } from './pages/notice-pdf.page.ts'
import { noticeQuestionsPage } from './pages/notice-questions.page.tsx'
import { dropNoticePage, noticeSentPage } from './pages/notice-sent.page.tsx'
import { noticeStartPage } from './pages/notice-start.page.tsx'
import { noticeWritingPage } from './pages/notice-writing.page.tsx'
import { noticesPage } from './pages/notices.page.tsx'
import {
  attendancePage,
  endMeetingTaskPage,
  meetingTaskPage,
  notificationMeetingPage,
} from './pages/notification-meeting.page.tsx'
import { newNotificationMeetingPage, notificationMeetingsPage } from './pages/notification-meetings.page.tsx'
import { eraseSentNotices } from './tasks/erase-sent-notices.ts'

/** Statutory notifications (underretning), and the meetings they lead to. */
export const notices: HouseModule = {
  pages: [
    noticesPage,
    noticeStartPage,
    noticePage,
    noticeQuestionsPage,
    noticeWritingPage,
    noticePdfPage,
    noticeSentPage,
    noticeDayPage,
    dangerCalledPage,
    dropNoticePage,
    notificationMeetingsPage,
    newNotificationMeetingPage,
    notificationMeetingPage,
    attendancePage,
    meetingTaskPage,
    endMeetingTaskPage,
  ],
  tasks: [eraseSentNotices],
  rail: [
    {
      href: '/underretninger',
      icon: 'notifications',
      label: { da: 'Underretninger', en: 'Notifications' },
      group: 'work',
      permission: 'notice:write',
      order: 40,
    },
  ],
}
