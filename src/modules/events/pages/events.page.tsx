import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { Day, Row, RowList, StaffPage, Tag, useView } from '../../../platform/ui/index.ts'
import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import type { EventRow } from '../actions/list-events.ts'
import { listEvents } from '../actions/list-events.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { refusedEvent } from './event-answers.tsx'

/** What is coming, and what has been. */
export const eventsPage = staffPage('/begivenheder', {
  async get({ actor, language, now }) {
    const outcome = await listEvents(actor, {})
    if (outcome.refused) return refusedEvent(outcome, language)
    const today = copenhagenDate(now)
    const coming = outcome.value.filter(({ lastDay }) => lastDay >= today).toReversed()
    return ok(<EventsView coming={coming} earlier={outcome.value.filter(({ lastDay }) => lastDay < today)} />)
  },
})

function EventsView({ coming, earlier }: { coming: readonly EventRow[]; earlier: readonly EventRow[] }) {
  const words = eventMessages(useView().language)
  return (
    <StaffPage title={words.title} action={{ href: '/begivenheder/ny', label: words.plan, icon: 'plus' }}>
      <section>
        <h2>{words.coming}</h2>
        <Rows label={words.coming} events={coming} empty={words.noneComing} />
      </section>
      <section>
        <h2>{words.earlier}</h2>
        <Rows label={words.earlier} events={earlier} empty={words.noneEarlier} over />
      </section>
    </StaffPage>
  )
}

type Listed = { label: string; events: readonly EventRow[]; empty: string; over?: boolean }

function Rows({ label, events, empty, over = false }: Listed) {
  const { language } = useView()
  const words = eventMessages(language)
  if (events.length === 0) return <p>{empty}</p>
  return (
    <RowList label={label}>
      {events.map((event) => (
        <Row
          key={event.id}
          href={`/begivenheder/${event.id}`}
          title={event.name}
          meta={
            <>
              <Day date={event.firstDay} full />
              {event.lastDay !== event.firstDay && (
                <>
                  {' – '}
                  <Day date={event.lastDay} full />
                </>
              )}
            </>
          }
          tags={
            over && (event.status === 'planned' || event.status === 'held') ? (
              <Tag tone="amber">{eventChangeMessages(language).unevaluated}</Tag>
            ) : (
              <Tag tone="neutral">{words.statuses[event.status]}</Tag>
            )
          }
        />
      ))}
    </RowList>
  )
}
