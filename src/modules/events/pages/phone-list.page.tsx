import { fullDate } from '../../../kernel/danish-time.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { ButtonLink, DescriptionList, StaffPage, useView } from '../../../platform/ui/index.ts'
import { file, notFound, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { type OpenedEvent, openEvent } from '../actions/open-event.ts'
import { eventMessages } from '../messages.ts'
import { refusedEvent } from './event-answers.tsx'

/** Whom to call that night, to print or to carry. */
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
    const { event } = outcome.value
    const day = { term: words.firstDay, value: fullDate(event.firstDay, language) }
    const facts = [day, ...phonesOf(outcome.value, language)]
    const letter = { heading: event.name, facts, sections: [], footer: words.volunteersKept }
    const made = await pdfDocument(letterDocument, letter, { title: words.phoneList, language })
    if (!made.ok) return refusalView(refuse('rule', made.reason), () => undefined)
    return file(made.bytes, 'application/pdf', words.fileName)
  },
})

function phonesOf({ contacts, volunteers }: OpenedEvent, language: Language) {
  const words = eventMessages(language)
  return [
    ...contacts.map(({ part, name, phone }) => ({ term: words.parts[part], value: `${name}, ${phone || '–'}` })),
    ...volunteers.flatMap(({ details }) =>
      details ? [{ term: words.volunteer, value: `${details.name}, ${details.phone || '–'}` }] : [],
    ),
  ]
}

function PhoneListView({ plan }: { plan: OpenedEvent }) {
  const { language } = useView()
  const words = eventMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  const phones = phonesOf(plan, language)
  return (
    <StaffPage title={words.phoneList} subtitle={plan.event.name} back={{ href: here, label: plan.event.name }}>
      {phones.length > 0 ? <DescriptionList facts={phones} /> : <p>{words.noPolice}</p>}
      <ButtonLink href={`${here}/telefonliste.pdf`}>{words.pdf}</ButtonLink>
    </StaffPage>
  )
}
