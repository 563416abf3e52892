import { catalogue } from '../../platform/i18n/catalogue.ts'
import { danishCadenceWords } from './cadence-words-danish.ts'
import { englishCadenceWords } from './cadence-words-english.ts'

/** The words of the days-since board, a place's page and what was kept. */
export const cadenceMessages = catalogue({ da: danishCadenceWords, en: englishCadenceWords })
