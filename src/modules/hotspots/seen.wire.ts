/** How many and what, as everybody says it who saw something: the street log on the phone, a colleague, the public. */

/** How many young people, in bands. */
export const seenHeads = ['0', '1-5', '6-15', '16+', 'unknown'] as const
export type SeenHeads = (typeof seenHeads)[number]

export const seenThemes = [
  'alcohol',
  'drugs',
  'vandalism',
  'traffic',
  'digital',
  'weapons',
  'violence',
  'loneliness',
  'wellbeing',
  'school',
  'leisure',
  'other',
] as const
export type SeenTheme = (typeof seenThemes)[number]
