import type { Page } from '../../platform/web/page.ts'
import { dialoguePage } from './pages/dialogue.page.tsx'
import { chooseSenderPage, sendInquiryPage } from './pages/send-inquiry.page.tsx'

/** The pages for those who write to us. */
export const senderPages: readonly Page[] = [chooseSenderPage, sendInquiryPage, dialoguePage]
