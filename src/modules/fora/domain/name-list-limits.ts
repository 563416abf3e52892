/** A weekly meeting talks about a few to thirty names; a list far beyond that is some other file. */
export const nameListLimits = {
  /** Lines with something in them. */
  lines: 200,
  /** Signs in one line. */
  line: 1000,
  /** Signs in the whole text. Beyond this the house does not take a form at all. */
  text: 1_000_000,
} as const

/** Own default, for the data protection officer to confirm (domain reference, 2.10): counted from the meeting's last day. */
export const daysNamesAreKept = 14
