import { sayAgo } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import { Due, Tag, Time, useView } from '../../../platform/ui/index.ts'
import type { InboxCard } from '../actions/list-inbox.ts'
import { waitsForUs } from '../domain/inquiry-status.ts'
import { inboxMessages } from '../inbox-messages.ts'
import { inquiryOrigin, sayRoutes } from './inquiry-words.ts'

/** What is to be seen at once: nobody has it, it has waited too long, the door is closed, others are joined to it. */
export function InquiryMarks({ card }: { card: InboxCard }) {
  const words = inboxMessages(useView().language)
  const waiting = waitsForUs(card.status)
  return (
    <>
      {waiting && !card.owner && <Tag>{words.unowned}</Tag>}
      {waiting && card.escalatedAt && (
        <Tag tone="amber">{card.owner ? words.escalatedOwned : words.escalatedUnowned}</Tag>
      )}
      {card.limited && <Tag>{words.limited}</Tag>}
      {card.joined > 0 && <Tag>{words.joined(card.joined)}</Tag>}
    </>
  )
}

export function hasMarks(card: InboxCard): boolean {
  const waiting = waitsForUs(card.status)
  return (waiting && (card.escalatedAt !== null || card.owner === null)) || card.limited || card.joined > 0
}

/** The time that matters now: our own limit while we owe the next step (never red: it is a plan), else when it moved. */
export function InquiryClock({ card }: { card: InboxCard }) {
  if (card.decided) return <Time at={card.decided.at} />
  return waitsForUs(card.status) ? <Due at={card.dueAt} /> : <Time at={card.receivedAt} />
}

/** 'forælder, telefon · for 2 timer siden', and for a decided one where it went. */
export function inquiryLine(card: InboxCard, now: Date, language: Language): string {
  const origin = inquiryOrigin(card, language)
  if (card.decided) return `${sayRoutes(card.decided.routes, language)} · ${origin}`
  return `${origin} · ${sayAgo(card.receivedAt, now, language)}`
}
