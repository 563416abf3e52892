/** `2026-0042`: the year the case was opened, and its number in that year in the unit. */
export function caseNumber(year: number, number: number): string {
  return `${year}-${String(number).padStart(4, '0')}`
}
