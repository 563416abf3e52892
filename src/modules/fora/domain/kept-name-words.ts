import type { Language } from '../../../kernel/language.ts'
import type { KeptChoice } from './name-choices.ts'

/** What a kept name becomes in the lists of others: neutral, told by the line's number and never by the name. */
export const keptNameWords: Readonly<
  Record<
    Language,
    {
      readonly item: string
      readonly why: string
      readonly task: Readonly<Record<KeptChoice, (line: number) => string>>
    }
  >
> = {
  da: {
    item: 'Politiets liste',
    why: 'Hvorfor SSP skal vide det:',
    task: {
      talk: (line) => `Aftal en bekymringssamtale (linje ${line} på politiets liste)`,
      concern: (line) => `Følg op på bekymringen (linje ${line} på politiets liste)`,
      notification: (line) => `Skriv underretningen færdig, og send den (linje ${line} på politiets liste)`,
    },
  },
  en: {
    item: 'The police list',
    why: 'Why SSP must know:',
    task: {
      talk: (line) => `Arrange a talk (bekymringssamtale) (line ${line} of the police list)`,
      concern: (line) => `Follow up the concern (line ${line} of the police list)`,
      notification: (line) => `Finish the notification (underretning) and send it (line ${line} of the police list)`,
    },
  },
}
