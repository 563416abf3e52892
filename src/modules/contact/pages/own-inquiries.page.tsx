import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { listOwnInquiries, openOwnInquiry } from '../actions/read-own-inquiries.ts'
import { writeAsFiler } from '../actions/write-in-dialogue.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { ownInquiryMessages } from '../own-inquiry-messages.ts'
import { OwnInquiriesView } from './own-inquiries.view.tsx'
import { OwnInquiryView, type OwnMessageState } from './own-inquiry.view.tsx'

/** What the reader filed themselves. */
export const ownInquiriesPage = staffPage('/henvendelser/mine', {
  async get({ actor, query }) {
    const page = Number(query.get('side') ?? '1')
    if (!Number.isInteger(page) || page < 1 || page > 10_000) return notFound()
    const outcome = await listOwnInquiries(actor, { page })
    if (outcome.refused) return refusedOwn(outcome)
    const { items, total, pageSize } = outcome.value
    const pages = Math.max(1, Math.ceil(total / pageSize))
    return ok(
      <OwnInquiriesView items={items} page={page} pages={pages} total={total} saved={query.get('gemt') === '1'} />,
    )
  },
})

const OwnMessage = z.strictObject({
  messageId: z.string().default(''),
  message: z.string().max(answerLimits.message),
})

/** One of them, and the talk with SSP about it. */
export const ownInquiryPage = staffPage('/henvendelser/mine/:inquiryId', {
  async get({ actor, params: { inquiryId }, query }) {
    if (!isId(inquiryId)) return notFound()
    const outcome = await openOwnInquiry(actor, { inquiryId })
    if (outcome.refused) return refusedOwn(outcome)
    const form: OwnMessageState = freshForm({ messageId: newId(), message: outcome.value.draft })
    return ok(<OwnInquiryView own={outcome.value} form={form} sent={query.get('gemt') === '1'} />)
  },

  async post({ actor, params: { inquiryId }, body, language }) {
    if (!isId(inquiryId)) return notFound()
    const form = parseForm(OwnMessage, body, language, ownInquiryMessages(language).one.errors)
    if (!form.ok) {
      const opened = await openOwnInquiry(actor, { inquiryId })
      if (opened.refused) return refusedOwn(opened)
      return invalid(<OwnInquiryView own={opened.value} form={form.state} sent={false} />)
    }
    const messageId = isId(form.value.messageId) ? form.value.messageId : newId()
    const outcome = await writeAsFiler(actor, { inquiryId, messageId, text: form.value.message })
    return outcome.refused ? refusedOwn(outcome) : redirect(`/henvendelser/mine/${inquiryId}?gemt=1`)
  },
})

function refusedOwn(refused: Refused): Answer {
  return refused.kind === 'missing' ? notFound() : refusalView(refused, () => undefined)
}
