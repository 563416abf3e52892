import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { fileInquiry } from '../actions/file-inquiry.ts'
import { openFilingForm } from '../actions/open-filing-form.ts'
import { filingMessages } from '../filing-messages.ts'
import { FilingFields, filingState, inquiryToFile } from './file-inquiry.form.ts'
import { FileInquiryView } from './file-inquiry.view.tsx'
import { FiledInquiryView } from './filed-inquiry.view.tsx'

/** A colleague files what they were told or saw. */
export const fileInquiryPage = staffPage('/henvendelser/ny', {
  async get({ actor, language }) {
    const opened = await openFilingForm(actor, {})
    if (opened.refused) return refusedFiling(opened, language)
    return ok(<FileInquiryView filing={opened.value} form={filingState(opened.value, actor.account)} />)
  },

  async post(request) {
    const { actor, body, language } = request
    const words = filingMessages(language)
    const opened = await openFilingForm(actor, {})
    if (opened.refused) return refusedFiling(opened, language)
    const again = (errors: readonly FieldError[]) =>
      invalid(<FileInquiryView filing={opened.value} form={{ ...form.state, errors }} />)
    const form = parseForm(FilingFields, body, language, words.errors)
    if (!form.ok) return again(form.state.errors)
    if (opened.value.worksInUnit && !form.value.channel)
      return again([{ field: 'channel', message: words.errors.channel }])
    const outcome = await fileInquiry(actor, inquiryToFile(form.value))
    if (outcome.refused && outcome.reasons[0]?.code === 'not-in-unit') {
      return again([{ field: 'owner', message: words.errors.owner }])
    }
    if (outcome.refused) return refusedFiling(outcome, language)
    const { id, code } = outcome.value
    if (code) return ok(<FiledInquiryView code={code} href={`/henvendelser/${id}`} />)
    return redirect(opened.value.worksInUnit ? `/henvendelser/${id}` : '/henvendelser/mine?gemt=1')
  },
})

function refusedFiling(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  const sentences: Readonly<Record<string, string>> = filingMessages(language).reasons
  return refusalView(refused, ({ code }) => sentences[code])
}
