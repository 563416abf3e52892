import { isId } from '../../../kernel/ids.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { file, notFound } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { printNotice } from '../actions/print-notice.ts'
import { noticeLetter } from './notice-letter.ts'
import { refusedNotice } from './notice-refusal.ts'

/** The notification as an accessible PDF. Neither its name nor its title says whom it is about. */
export const noticePdfPage = staffPage('/underretninger/:noticeId/pdf', {
  async get(request) {
    const { actor, params } = request
    if (!isId(params.noticeId)) return notFound()
    const outcome = await printNotice(actor, { noticeId: params.noticeId })
    if (outcome.refused) return refusedNotice(outcome, request)
    const letter = noticeLetter(outcome.value)
    const made = await pdfDocument(letterDocument, letter, { title: letter.heading, language: 'da' })
    if (!made.ok) return refusedNotice(refuse('rule', 'pdf-too-long'), request)
    return file(made.bytes, 'application/pdf', 'underretning.pdf')
  },
})
