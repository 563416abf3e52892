import { dateParts, type PlainDate, plainDate } from '../../../kernel/dates.ts'

/** A school half-year (`2026-autumn`: August to December, `2027-spring`: January to July) or school year (`2026-year`). */
export type CadenceTerm = { readonly key: string; readonly from: PlainDate; readonly to: PlainDate }

const form = /^(20\d{2})-(autumn|spring|year)$/

/** The term a key stands for, or null for anything else. */
export function cadenceTerm(key: string): CadenceTerm | null {
  const [, text, part] = form.exec(key) ?? []
  if (text === undefined) return null
  const year = Number(text)
  if (part === 'autumn') return { key, from: plainDate(`${year}-08-01`), to: plainDate(`${year}-12-31`) }
  if (part === 'spring') return { key, from: plainDate(`${year}-01-01`), to: plainDate(`${year}-07-31`) }
  return { key, from: plainDate(`${year}-08-01`), to: plainDate(`${year + 1}-07-31`) }
}

/** The running half-year and year first, then those before: three school years. */
export function termsUntil(today: PlainDate): readonly CadenceTerm[] {
  const { year, month } = dateParts(today)
  const start = month >= 8 ? year : year - 1
  const keys = [start, start - 1, start - 2].flatMap((first) => [
    `${first + 1}-spring`,
    `${first}-autumn`,
    `${first}-year`,
  ])
  return keys.flatMap((key) => {
    const term = cadenceTerm(key)
    return term && term.from <= today ? [term] : []
  })
}
