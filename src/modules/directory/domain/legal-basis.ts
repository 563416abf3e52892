import { compareDates, type PlainDate, plainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'

/**
 * A rule SSP works by, for the public page about the law. Data with dates: when the law changes, the old entry gets an
 * end and a new one is added. `confirmed` is false until the municipality's jurist has read the reference; the page
 * says so.
 */
export type LegalBasis = {
  readonly id: string
  readonly act: Readonly<Record<Language, string>>
  /** `§ 115`, or null where the number must still be confirmed. */
  readonly paragraph: string | null
  readonly about: Readonly<Record<Language, string>>
  /** Null where we only know that it is in force. */
  readonly from: PlainDate | null
  /** The last day it was in force, or null. */
  readonly until: PlainDate | null
  readonly confirmed: boolean
}

const barnetsLov = { da: 'Barnets lov', en: 'The Children’s Act (barnets lov)' }
const barnetsLovBegan = plainDate('2024-01-01')

export const legalBases: readonly LegalBasis[] = [
  {
    id: 'crime-prevention',
    act: { da: 'Retsplejeloven', en: 'The Administration of Justice Act (retsplejeloven)' },
    paragraph: '§ 115',
    about: {
      da: 'Politi og myndigheder må fortælle hinanden det nødvendige for at forebygge kriminalitet.',
      en: 'Police and authorities may tell each other what is needed to prevent crime.',
    },
    from: null,
    until: null,
    confirmed: true,
  },
  {
    id: 'early-help-until-2023',
    act: { da: 'Serviceloven', en: 'The Social Services Act (serviceloven)' },
    paragraph: '§ 49 a',
    about: {
      da: 'Skole, sundhedspleje, dagtilbud og socialforvaltning måtte tale sammen tidligt om et barn.',
      en: 'School, health visitors, day care and social services could talk early about a child.',
    },
    from: plainDate('2011-01-01'),
    until: plainDate('2023-12-31'),
    confirmed: true,
  },
  {
    id: 'early-help',
    act: barnetsLov,
    paragraph: null,
    about: {
      da: 'Den samme mulighed for at tale tidligt sammen om et barn. Politiet er ikke med i den kreds.',
      en: 'The same possibility of talking early about a child. The police are not part of that circle.',
    },
    from: barnetsLovBegan,
    until: null,
    confirmed: false,
  },
  {
    id: 'duty-of-staff',
    act: barnetsLov,
    paragraph: '§ 133',
    about: {
      da: 'Den, der arbejder for det offentlige, skal sige til, når et barn kan have brug for særlig støtte.',
      en: 'Whoever works in public service must speak up when a child may need special support.',
    },
    from: barnetsLovBegan,
    until: null,
    confirmed: true,
  },
  {
    id: 'duty-of-everyone',
    act: barnetsLov,
    paragraph: '§ 135',
    about: {
      da: 'Alle skal sige til, når et barn bliver vanrøgtet, nedværdiget eller lever under farlige forhold.',
      en: 'Everyone must speak up when a child is neglected, degraded or lives in harmful conditions.',
    },
    from: barnetsLovBegan,
    until: null,
    confirmed: true,
  },
  {
    id: 'confidentiality',
    act: { da: 'Forvaltningsloven', en: 'The Public Administration Act (forvaltningsloven)' },
    paragraph: '§ 27',
    about: {
      da: 'Vi har tavshedspligt om det private, vi får at vide i vores arbejde.',
      en: 'We must keep quiet about the private matters we learn of in our work.',
    },
    from: null,
    until: null,
    confirmed: false,
  },
]

/** The rules in force on a day, and those that no longer are, each in the order above. */
export function legalBasesOn(day: PlainDate): {
  readonly inForce: readonly LegalBasis[]
  readonly former: readonly LegalBasis[]
} {
  const begun = legalBases.filter(({ from }) => from === null || compareDates(from, day) <= 0)
  const ended = ({ until }: LegalBasis) => until !== null && compareDates(until, day) < 0
  return { inForce: begun.filter((basis) => !ended(basis)), former: begun.filter(ended) }
}
