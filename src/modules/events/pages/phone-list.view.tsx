import type { Language } from '../../../kernel/language.ts'
import { ButtonLink, ButtonRow, Day, DescriptionList, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { OpenedEvent } from '../actions/open-event.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { CallLink } from './call-link.tsx'
import { sayShift } from './shift-words.ts'

type Phone = { readonly part: string; readonly name: string; readonly phone: string }

/** Everybody one may have to call: those at work first, then the volunteers who are not erased. */
export function phonesOf({ contacts, volunteers }: OpenedEvent, language: Language): readonly Phone[] {
  const words = eventMessages(language)
  return [
    ...contacts.map(({ part, name, phone }) => ({ part: words.parts[part], name, phone })),
    ...volunteers.flatMap(({ details }) => (details ? [{ part: words.volunteer, ...details }] : [])),
  ]
}

/** Who is where and when, a line for each shift. */
export function shiftsOf({ event, posts }: OpenedEvent, language: Language) {
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  return posts.map(({ name: post, shifts }) => ({
    post,
    lines: shifts.map((shift) => {
      const names = shift.people.map(({ name }) => name ?? words.erased).join(', ') || more.nobodyYet
      return `${sayShift(shift, event, language)}: ${names}`
    }),
  }))
}

/** As it is carried that night: numbers to tap, who is where, and a paper of the same. */
export function PhoneListView({ plan }: { plan: OpenedEvent }) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${plan.event.id}`
  const phones = phonesOf(plan, language)
  const shifts = shiftsOf(plan, language).filter(({ lines }) => lines.length > 0)
  return (
    <StaffPage title={words.phoneList} subtitle={plan.event.name} back={{ href: here, label: plan.event.name }}>
      <p>
        <Day date={plan.event.firstDay} full />
      </p>
      {phones.length === 0 && <p>{more.noContacts}</p>}
      {phones.length > 0 && (
        <DescriptionList
          label={words.contacts}
          facts={phones.map(({ part, name, phone }) => ({
            term: part,
            value: (
              <>
                {name} <CallLink phone={phone} />
              </>
            ),
          }))}
        />
      )}
      {shifts.length > 0 && (
        <section>
          <h2>{more.rosterOnPaper}</h2>
          <DescriptionList
            facts={shifts.map(({ post, lines }) => ({
              term: post,
              value: lines.map((line) => <div key={line}>{line}</div>),
            }))}
          />
        </section>
      )}
      <ButtonRow>
        <ButtonLink href={`${here}/telefonliste.pdf`}>{words.pdf}</ButtonLink>
      </ButtonRow>
    </StaffPage>
  )
}
