import type { ComponentChildren } from 'preact'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { exactTime, fullDate, sayClock, sayDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'
import { useWords } from '../use-words.ts'
import { useView } from '../view-context.tsx'
import { Tag, type TagTone } from './tag.tsx'
import { Time } from './time.tsx'

export type TimelineItem = {
  readonly id: string
  /** When it happened: decides the place. */
  readonly at: Date
  /** When it was written, where that was another day: an entry that fell into place later says so. */
  readonly writtenAt?: Date | undefined
  /** Only the day is known, so no clock is shown. */
  readonly dayOnly?: boolean | undefined
  readonly icon: IconName
  readonly kind: { readonly label: string; readonly tone?: TagTone | undefined }
  readonly author: string
  readonly title?: string | undefined
  readonly body?: ComponentChildren
  readonly href?: string | undefined
  /** Buttons or links that belong to the entry. */
  readonly actions?: ComponentChildren
}

/**
 * The chronology: what happened, newest day first in the order given, one heading per day. `level` is the level of
 * those headings on the page: 3 where a heading of its own stands above the chronology.
 */
export function Timeline({
  items,
  label,
  level = 2,
}: {
  items: readonly TimelineItem[]
  label: string
  level?: 2 | 3 | undefined
}) {
  return (
    <section class="ms-timeline" aria-label={label}>
      {byDay(items).map(({ day, items: ofDay }) => (
        <section class="ms-timeline-day" key={day}>
          <DayHeading day={day} level={level} />
          <ol class="ms-timeline-items">
            {ofDay.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function DayHeading({ day, level }: { day: PlainDate; level: 2 | 3 }) {
  const { now, language } = useView()
  const said = sayDate(day, copenhagenDate(now), language)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading class="ms-timeline-heading">
      <time dateTime={day} title={fullDate(day, language)}>
        {said}
      </time>
    </Heading>
  )
}

function Entry({ item }: { item: TimelineItem }) {
  const words = useWords()
  const { language } = useView()
  return (
    <li class="ms-entry" id={`entry-${item.id}`}>
      <span class="ms-entry-icon">
        <Icon name={item.icon} />
      </span>
      <div class="ms-entry-content">
        <p class="ms-entry-head">
          <Tag tone={item.kind.tone}>{item.kind.label}</Tag>
          <span class="ms-entry-author">{item.author}</span>
          {!item.dayOnly && (
            <time class="ms-time" dateTime={item.at.toISOString()} title={exactTime(item.at, language)}>
              {sayClock(item.at, language)}
            </time>
          )}
          {item.writtenAt && (
            <span class="ms-entry-late">
              {words.backdated} <Time at={item.writtenAt} />
            </span>
          )}
        </p>
        {item.title && <p class="ms-entry-title">{item.href ? <a href={item.href}>{item.title}</a> : item.title}</p>}
        {item.body !== undefined && <div class="ms-entry-body">{item.body}</div>}
        {item.actions !== undefined && <div class="ms-entry-actions">{item.actions}</div>}
      </div>
    </li>
  )
}

function byDay(items: readonly TimelineItem[]): readonly { day: PlainDate; items: TimelineItem[] }[] {
  const days: { day: PlainDate; items: TimelineItem[] }[] = []
  for (const item of items) {
    const day = copenhagenDate(item.at)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}
