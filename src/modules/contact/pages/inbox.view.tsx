import { Board, BoardCard, BoardColumn, FilterChips, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { Inbox, InboxCard, InboxColumn } from '../actions/list-inbox.ts'
import { waitsForUs } from '../domain/inquiry-status.ts'
import { inboxMessages } from '../inbox-messages.ts'
import { contactMessages } from '../messages.ts'
import { type InboxQuery, inboxHref, inquiryHref } from './inbox-addresses.ts'
import { hasMarks, InquiryClock, InquiryMarks, inquiryLine } from './inbox-marks.view.tsx'
import { inquiryTitle } from './inquiry-words.ts'

/** The board. No word of what anybody wrote is on it. */
export function InboxView({ inbox, asked }: { inbox: Inbox; asked: InboxQuery }) {
  const words = inboxMessages(useView().language)
  return (
    <StaffPage title={words.title} action={{ href: inquiryHref('ny'), label: words.file }} wide>
      <InboxFilters asked={asked} counts={inbox.counts} />
      <Board label={words.board}>
        {inbox.columns.map((column) => (
          <Column key={column.state} column={column} asked={asked} />
        ))}
      </Board>
    </StaffPage>
  )
}

export function InboxFilters({ asked, counts }: { asked: InboxQuery; counts?: Inbox['counts'] }) {
  const words = inboxMessages(useView().language)
  return (
    <FilterChips
      label={words.filters}
      chips={(['all', 'mine', 'unowned'] as const).map((filter) => ({
        href: inboxHref({ ...asked, filter, page: 1 }),
        label: words.filter[filter],
        count: counts?.[filter],
        current: asked.filter === filter,
      }))}
    />
  )
}

function Column({ column, asked }: { column: InboxColumn; asked: InboxQuery }) {
  const { language } = useView()
  const words = inboxMessages(language)
  const { state, total, cards } = column
  const rest = total > cards.length
  return (
    <BoardColumn
      title={contactMessages(language).statuses[state]}
      count={total}
      hint={words.hints[state]}
      empty={words.empty[state]}
      more={rest ? { href: inboxHref({ ...asked, state, page: 1 }), label: words.all(total) } : undefined}
    >
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </BoardColumn>
  )
}

function Card({ card }: { card: InboxCard }) {
  const { language, now } = useView()
  const isLate = waitsForUs(card.status) && card.dueAt <= now
  return (
    <BoardCard
      href={inquiryHref(card.id)}
      title={inquiryTitle(card, language)}
      text={inquiryLine(card, now, language)}
      tags={hasMarks(card) ? <InquiryMarks card={card} /> : undefined}
      clock={<InquiryClock card={card} />}
      owner={card.owner?.name}
      urgency={isLate || card.escalatedAt ? 'amber' : undefined}
    />
  )
}
