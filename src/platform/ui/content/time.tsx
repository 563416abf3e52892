import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { exactTime, fullDate, sayAgo, sayDate, sayDue, sayTime } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { useView } from '../view-context.tsx'
import { Tag } from './tag.tsx'

/** A time as a person says it: "i dag 14.30", or with `ago` "for 3 dage siden". The exact time on hover. */
export function Time({ at, ago = false }: { at: Date; ago?: boolean | undefined }) {
  const { now, language } = useView()
  return (
    <time class="ms-time" dateTime={at.toISOString()} title={exactTime(at, language)}>
      {ago ? sayAgo(at, now, language) : sayTime(at, now, language)}
    </time>
  )
}

/** A day without a clock: "i går", "24. nov.", or with `full` "tirsdag den 24. november 2026". */
export function Day({ date, full = false }: { date: PlainDate; full?: boolean | undefined }) {
  const { now, language } = useView()
  const whole = fullDate(date, language)
  return (
    <time class="ms-time" dateTime={date} title={full ? undefined : whole}>
      {full ? whole : sayDate(date, copenhagenDate(now), language)}
    </time>
  )
}

const dueTones = { calm: 'neutral', soon: 'amber', late: 'red' } as const

/**
 * A limit and how it stands: "inden i dag 16.00", "2 timer over tid". Red is for a limit set by law (`law`); a limit
 * of our own is never more than amber.
 */
export function Due({ at, law = false }: { at: Date; law?: boolean | undefined }) {
  const { now, language } = useView()
  const { text, state } = sayDue(at, now, language)
  const tone = dueTones[state] === 'red' && !law ? 'amber' : dueTones[state]
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, language)}>
      <Tag tone={tone}>{text}</Tag>
    </time>
  )
}
