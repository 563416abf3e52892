import { fullDate } from '../../../kernel/danish-time.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { file, notFound, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { openEvent } from '../actions/open-event.ts'
import { eventMessages } from '../messages.ts'
import { refusedEvent } from './event-answers.tsx'
import { PhoneListView, phonesOf, shiftsOf } from './phone-list.view.tsx'

/** Whom to call that night and who is where, to print or to carry. */
export const phoneListPage = staffPage('/begivenheder/:eventId/telefonliste', {
  async get({ actor, params, language }) {
    if (!isId(params.eventId)) return notFound()
    const outcome = await openEvent(actor, { eventId: params.eventId })
    return outcome.refused ? refusedEvent(outcome, language) : ok(<PhoneListView plan={outcome.value} />)
  },
})

export const phoneListPdfPage = staffPage('/begivenheder/:eventId/telefonliste.pdf', {
  async get({ actor, params, language }) {
    if (!isId(params.eventId)) return notFound()
    const outcome = await openEvent(actor, { eventId: params.eventId })
    if (outcome.refused) return refusedEvent(outcome, language)
    const words = eventMessages(language)
    const made = await pdfDocument(letterDocument, letterOf(outcome.value, language), {
      title: words.phoneList,
      language,
    })
    if (!made.ok) return refusalView(refuse('rule', made.reason), () => undefined)
    return file(made.bytes, 'application/pdf', words.fileName)
  },
})

function letterOf(plan: Parameters<typeof phonesOf>[0], language: Language) {
  const words = eventMessages(language)
  const { name, firstDay, lastDay } = plan.event
  const days = [...new Set([firstDay, lastDay])].map((day) => fullDate(day, language)).join(' – ')
  const phones = phonesOf(plan, language).map(({ part, name: who, phone }) => ({
    term: part,
    value: `${who}, ${phone || '–'}`,
  }))
  const shifts = shiftsOf(plan, language).map(({ post, lines }) => ({ term: post, value: lines.join('\n') }))
  const facts = [{ term: words.firstDay, value: days }, ...phones, ...shifts]
  return { heading: name, facts, sections: [], footer: words.volunteersKept }
}
