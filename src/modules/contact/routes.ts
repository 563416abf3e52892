import { z } from 'zod'
import { endpoint } from '../../platform/api/endpoint.ts'
import type { HouseModule } from '../../platform/web/house-module.ts'
import { waitingFor } from './actions/count-waiting.ts'
import { type InboxCard, inboxSizes, listInbox } from './actions/list-inbox.ts'
import { channels, concernKinds, senderRoles } from './domain/inquiry-kinds.ts'
import { inquiryStatuses } from './domain/inquiry-status.ts'
import { contactMessages } from './messages.ts'
import { chooseRoutePage } from './pages/choose-route.page.tsx'
import { handlingPages } from './pages/handle-inquiry.page.tsx'
import { inboxPage } from './pages/inbox.page.tsx'
import { inquiryFilePage, inquiryPage } from './pages/inquiry.page.tsx'
import { ledInquiriesPage, ledInquiryPage } from './pages/led-inquiries.page.tsx'
import { mergePage } from './pages/merge.page.tsx'
import { paperSheetPage } from './pages/paper-sheet.page.tsx'
import { redactPage } from './pages/redact.page.tsx'
import { triagePage } from './pages/triage.page.tsx'
import { findSubjectPage, triageCasePage } from './pages/triage-case.page.tsx'
import { senderEndpoints, senderPages, senderRail, senderTasks } from './sender-routes.ts'
import { escalateUnowned } from './tasks/escalate-unowned.ts'

const inboxEndpoint = endpoint({
  method: 'get',
  path: '/inquiries/inbox',
  summary: 'One column of the inbox of your unit, a page at a time; nothing of what was said.',
  action: listInbox,
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        receivedAt: z.iso.datetime(),
        dueAt: z.iso.datetime(),
        status: z.enum(inquiryStatuses),
        channel: z.enum(channels),
        senderRole: z.enum(senderRoles),
        concerns: z.enum(concernKinds),
        owner: z.string().nullable(),
        escalated: z.boolean(),
      }),
    ),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
  }),
  shape: ({ inquiries, page, total }) => ({ items: inquiries.map(itemOf), page, pageSize: inboxSizes.page, total }),
})

function itemOf({ id, receivedAt, dueAt, status, channel, senderRole, concerns, owner, escalatedAt }: InboxCard) {
  return {
    ...{ id, status, channel, senderRole, concerns },
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    owner: owner?.id ?? null,
    escalated: escalatedAt !== null,
  }
}

export const contact: HouseModule = {
  pages: [
    ...senderPages,
    inboxPage,
    ledInquiriesPage,
    ledInquiryPage,
    inquiryPage,
    inquiryFilePage,
    ...handlingPages,
    mergePage,
    redactPage,
    paperSheetPage,
    triagePage,
    chooseRoutePage,
    triageCasePage,
    findSubjectPage,
  ],
  endpoints: [...senderEndpoints, inboxEndpoint],
  tasks: [escalateUnowned, ...senderTasks],
  rail: [
    ...senderRail,
    {
      href: '/henvendelser',
      icon: 'email',
      label: { da: contactMessages('da').room, en: contactMessages('en').room },
      group: 'work',
      permission: 'inquiry:read',
      count: waitingFor,
      order: 20,
    },
    {
      href: '/henvendelser/fra-os',
      icon: 'email',
      label: { da: contactMessages('da').ledRoom, en: contactMessages('en').ledRoom },
      group: 'work',
      permission: 'inquiry:read-redacted',
      order: 21,
    },
  ],
}
