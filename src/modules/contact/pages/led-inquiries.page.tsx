import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listLedInquiries, readRedacted } from '../actions/read-redacted.ts'
import { refusedContact } from './contact-refusal.ts'
import { readInboxQuery } from './inbox-addresses.ts'
import { LedInquiriesView, LedInquiryView, ledPath } from './led-inquiries.view.tsx'

/** What came from the reader's own place and has been made ready for them. */
export const ledInquiriesPage = staffPage(ledPath, {
  async get(request) {
    const outcome = await listLedInquiries(request.actor, { page: readInboxQuery(request.query).page })
    return outcome.refused ? refusedContact(outcome, request) : ok(<LedInquiriesView list={outcome.value} />)
  },
})

export const ledInquiryPage = staffPage('/henvendelser/fra-os/:inquiryId', {
  async get(request) {
    const { inquiryId } = request.params
    if (!isId(inquiryId)) return notFound()
    const outcome = await readRedacted(request.actor, { inquiryId })
    return outcome.refused ? refusedContact(outcome, request) : ok(<LedInquiryView {...outcome.value} />)
  },
})
