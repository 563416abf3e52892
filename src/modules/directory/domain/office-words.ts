import type { OpenHours } from '../../../kernel/danish-deadlines.ts'
import type { Language } from '../../../kernel/language.ts'

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** The name of a weekday, 1 being Monday. */
export function weekdayName(weekday: number, language: Language): string {
  return weekdays[language][weekday - 1] ?? ''
}

type Span = { readonly first: number; last: number; readonly hours: OpenHours }

/** "Vi er her mandag til torsdag kl. 9–15 og fredag kl. 9–12." Days in a row with the same hours are said together. */
export function sayOfficeHours(week: Readonly<Record<number, OpenHours>>, language: Language): string {
  const spans: Span[] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const hours = week[weekday]
    const last = spans.at(-1)
    if (!hours) continue
    if (last && last.last === weekday - 1 && sameHours(last.hours, hours)) last.last = weekday
    else spans.push({ first: weekday, last: weekday, hours })
  }
  if (spans.length === 0) return ''
  const said = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    spans.map((span) => saySpan(span, language)),
  )
  return language === 'da' ? `Vi er her ${said}.` : `We are here ${said}.`
}

function saySpan({ first, last, hours }: Span, language: Language): string {
  const from = weekdayName(first, language)
  const to = weekdayName(last, language)
  const between = language === 'da' ? 'til' : 'to'
  const days = first === last ? from : `${from} ${between} ${to}`
  const at = language === 'da' ? 'kl. ' : ''
  return `${days} ${at}${clock(hours.opens, language)}–${clock(hours.closes, language)}`
}

/** 9 for 09:00, 15.30 for 15:30: as it is said. */
function clock(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':')
  if (minute === '00') return String(Number(hour))
  return `${Number(hour)}${language === 'da' ? '.' : ':'}${minute}`
}

function sameHours(one: OpenHours, other: OpenHours): boolean {
  return one.opens === other.opens && one.closes === other.closes
}
