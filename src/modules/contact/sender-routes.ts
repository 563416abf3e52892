import { z } from 'zod'
import { type Endpoint, endpoint } from '../../platform/api/endpoint.ts'
import type { Task } from '../../platform/queue/queue.ts'
import type { RailEntry } from '../../platform/web/house-module.ts'
import type { Page } from '../../platform/web/page.ts'
import { fileInquiry } from './actions/file-inquiry.ts'
import { listOwnInquiries } from './actions/read-own-inquiries.ts'
import { channels, concernKinds } from './domain/inquiry-kinds.ts'
import { inquiryStatuses } from './domain/inquiry-status.ts'
import { ownInquiryMessages } from './own-inquiry-messages.ts'
import { dialoguePage } from './pages/dialogue.page.tsx'
import { fileInquiryPage } from './pages/file-inquiry.page.tsx'
import { ownInquiriesPage, ownInquiryPage } from './pages/own-inquiries.page.tsx'
import { chooseSenderPage, sendInquiryPage } from './pages/send-inquiry.page.tsx'
import { clearHeldFilesTask } from './tasks/clear-held-files.task.ts'

/** The pages for those who write to us, and for colleagues who file what they were told. */
export const senderPages: readonly Page[] = [
  chooseSenderPage,
  sendInquiryPage,
  dialoguePage,
  fileInquiryPage,
  ownInquiriesPage,
  ownInquiryPage,
]

export const senderEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/inquiries',
    summary: 'Files an inquiry on behalf of whoever told it; the same submission key again answers the same inquiry.',
    action: fileInquiry,
    output: z.object({ id: z.string(), dueAt: z.iso.datetime(), code: z.string().nullable() }),
    shape: ({ id, dueAt, code }) => ({ id, dueAt: dueAt.toISOString(), code }),
    creates: true,
  }),
  endpoint({
    method: 'get',
    path: '/inquiries',
    summary: 'The inquiries you filed yourself, newest first.',
    action: listOwnInquiries,
    output: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          receivedAt: z.iso.datetime(),
          status: z.enum(inquiryStatuses),
          channel: z.enum(channels),
          concerns: z.enum(concernKinds),
        }),
      ),
      page: z.int(),
      pageSize: z.int(),
      total: z.int(),
    }),
    shape: ({ items, ...page }) => ({
      ...page,
      items: items.map(({ receivedAt, ...inquiry }) => ({ ...inquiry, receivedAt: receivedAt.toISOString() })),
    }),
  }),
]

export const senderTasks: readonly Task[] = [clearHeldFilesTask]

export const senderRail: readonly RailEntry[] = [
  {
    href: '/henvendelser/mine',
    icon: 'flag',
    label: { da: ownInquiryMessages('da').mine.title, en: ownInquiryMessages('en').mine.title },
    group: 'work',
    permission: 'inquiry:file',
    order: 25,
  },
]
