import { catalogue } from '../../platform/i18n/catalogue.ts'
import { danishActionNames } from './action-names-danish.ts'
import { englishActionNames } from './action-names-english.ts'

/** What each action is called in the log. */
export const actionMessages = catalogue({ da: danishActionNames, en: englishActionNames })
