import type { CadenceCalendar } from './visit-cadence.ts'

export type UsualCadence = {
  readonly everyDays: number | null
  readonly calendar: CadenceCalendar
  readonly seasonFrom: string | null
  readonly seasonTo: string | null
}

/**
 * What a kind of place usually has: schools and FGU every second week in term time and clubs every month (the seed), the
 * rest as needed. The club season is our own guess, to be confirmed by the municipality (domain.md L19).
 */
export function usualCadence(kind: string): UsualCadence {
  if (kind === 'school' || kind === 'fgu') {
    return { everyDays: 14, calendar: 'school-term', seasonFrom: null, seasonTo: null }
  }
  if (kind === 'club') return { everyDays: 31, calendar: 'season', seasonFrom: '09-01', seasonTo: '04-30' }
  return { everyDays: null, calendar: 'always', seasonFrom: null, seasonTo: null }
}
