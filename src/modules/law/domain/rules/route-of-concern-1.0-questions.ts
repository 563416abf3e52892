/** What version 1.0 of the rule rests on, and what it asks the official. */

type Spoken = { readonly da: string; readonly en: string }

/**
 * `F` found in a published source, `I` our reading of practice, `R` recalled and not read. Whatever is not `F` is shown
 * as "to be confirmed by the municipality's jurist".
 */
export type Mark = 'F' | 'I' | 'R'
export type Source = {
  readonly act: string
  readonly paragraph: string
  readonly link: string | null
  readonly mark: Mark
}

const barnetsLov = 'https://www.retsinformation.dk/eli/lta/2025/282'

export const sources = [
  { act: 'Barnets lov', paragraph: '§ 133, stk. 1', link: barnetsLov, mark: 'F' },
  { act: 'Barnets lov', paragraph: '§ 135', link: barnetsLov, mark: 'F' },
  { act: 'Barnets lov', paragraph: '§ 137, stk. 3', link: barnetsLov, mark: 'F' },
  { act: 'Retsplejeloven', paragraph: '§ 115', link: 'https://www.retsinformation.dk/eli/lta/2024/1160', mark: 'R' },
  { act: 'Beslutningstabel: bekymring → hvad?', paragraph: 'række 1–11', link: null, mark: 'I' },
] as const satisfies readonly Source[]

type Question = {
  readonly ask: Spoken
  readonly hint: Spoken
  readonly answers: readonly { readonly value: string; readonly say: Spoken; readonly hint?: Spoken }[]
}

const yes = { da: 'Ja', en: 'Yes' }
const no = { da: 'Nej', en: 'No' }

export const questions = {
  danger: {
    ask: { da: 'Er et barn eller en ung i fare lige nu?', en: 'Is a child or young person in danger right now?' },
    hint: { da: 'Er du i tvivl, så svar ja.', en: 'If you are in doubt, answer yes.' },
    answers: [
      { value: 'yes', say: yes },
      { value: 'no', say: no },
    ],
  },
  abuse: {
    ask: { da: 'Er der mistanke om vold eller andre overgreb?', en: 'Is violence or other abuse suspected?' },
    hint: {
      da: 'Det gælder også psykisk vold og negativ social kontrol.',
      en: 'This includes psychological violence and negative social control.',
    },
    answers: [
      { value: 'no', say: no },
      {
        value: 'by-parents',
        say: { da: 'Ja, fra en forælder', en: 'Yes, by a parent' },
        hint: {
          da: 'Også en forælders partner, eller når du er i tvivl om hvem.',
          en: 'Also a parent’s partner, or when you are in doubt about who.',
        },
      },
      { value: 'by-others', say: { da: 'Ja, fra andre', en: 'Yes, by others' } },
    ],
  },
  support: {
    ask: {
      da: 'Kan barnet eller den unge have brug for særlig støtte?',
      en: 'May the child or young person need special support?',
    },
    hint: {
      da: 'Du skal ikke være sikker: grund til at antage det er nok. Ulovligt fravær og et ufødt barn tæller med.',
      en: 'You need not be certain: reason to assume is enough. Unlawful absence and an unborn child count.',
    },
    answers: [
      { value: 'yes', say: yes },
      { value: 'unsure', say: { da: 'Måske', en: 'Perhaps' } },
      { value: 'no', say: no },
    ],
  },
  crimePreventive: {
    ask: { da: 'Er formålet at forebygge kriminalitet?', en: 'Is the purpose to prevent crime?' },
    hint: {
      da: 'For eksempel rusmidler, hærværk, vold i gruppen eller et miljø, der trækker. Ren trivsel er et nej.',
      en: 'For example drugs, vandalism, violence in the group or a milieu that pulls. Wellbeing alone is a no.',
    },
    answers: [
      { value: 'yes', say: yes },
      { value: 'no', say: no },
    ],
  },
  parentsConsent: {
    ask: {
      da: 'Har familien sagt ja til, at SSP hjælper?',
      en: 'Has the family agreed that SSP helps?',
    },
    hint: {
      da: 'Forældrene, eller den unge selv fra 15 år. Ved mistanke om overgreb fra en forælder spørger du ikke.',
      en: 'The parents, or the young person from the age of 15. If a parent is suspected of abuse, do not ask.',
    },
    answers: [
      { value: 'yes', say: yes },
      { value: 'no', say: no },
      { value: 'not-asked', say: { da: 'Ikke spurgt', en: 'Not asked' } },
    ],
  },
} as const satisfies Record<string, Question>
