import type { Language } from '../../../kernel/language.ts'
import type { Fact } from '../../../platform/ui/index.ts'
import { basisWords, purposeWords } from '../../law/index.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'

/** On what a closed item rests, as it stands over its minutes and on every copy. Nothing for an open one. */
export function basisFacts({ basis, subject }: Pick<ItemRecord, 'basis' | 'subject'>, language: Language): Fact[] {
  const words = minutesMessages(language)
  if (!basis) return []
  const { name, under } = basisWords[basis.basis]
  return [
    ...(subject ? [{ term: words.subject, value: sayWhom(subject, language) }] : []),
    { term: words.basis, value: `${name[language]}, ${under[language]}` },
    { term: words.purpose, value: sentence(purposeWords[basis.purpose][language]) },
    { term: words.necessity, value: basis.necessity },
    ...(basis.reason === '' ? [] : [{ term: words.reason, value: basis.reason }]),
  ]
}

function sayWhom({ name, age }: NonNullable<ItemRecord['subject']>, language: Language): string {
  return age === null ? name : `${name}, ${meetingModeMessages(language).item.age(age)}`
}

/** Purposes are written to stand after "for". */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
