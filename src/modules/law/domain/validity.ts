import { plainDate } from '../../../kernel/dates.ts'

/**
 * From when each text is known to hold. Not the day the law began: a day before which we have not read the text, so
 * that nothing is said of older matters.
 */
export const knownFrom = {
  /** Retsplejeloven § 115 with the employment area and KSP, as published on 3 July 2023. */
  retsplejeloven115: plainDate('2023-07-03'),
  /** Barnets lov came into force. */
  barnetsLov: plainDate('2024-01-01'),
  /** The bill of 2023-24 on gangs (L 150). The day it came into force was not found: its first year is counted whole. */
  gangAmendment: plainDate('2024-01-01'),
  /** Databeskyttelsesloven and the data protection regulation came into force. */
  dataProtection: plainDate('2018-05-25'),
  /** The practice on consent and age, as read with the data protection rules. */
  consent: plainDate('2018-05-25'),
  /** Forvaltningsloven § 28 in the wording that refers to them. */
  forvaltningsloven28: plainDate('2018-05-25'),
} as const
