import { catalogue } from '../../platform/i18n/catalogue.ts'
import { danishPlanWords } from './plan-words-danish.ts'
import { englishPlanWords } from './plan-words-english.ts'

/** The words of the plan: week, month, suggestions, and a visit that is planned by hand. */
export const planMessages = catalogue({ da: danishPlanWords, en: englishPlanWords })
