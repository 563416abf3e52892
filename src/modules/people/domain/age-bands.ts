/** A rough age, for when no birth date is known or needed. The bands follow where the law changes. */
export const ageBands = ['0-9', '10-12', '13-14', '15-17', '18-25'] as const
export type AgeBand = (typeof ageBands)[number]
