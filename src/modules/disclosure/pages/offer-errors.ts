import type { Language } from '../../../kernel/language.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import type { FormSentences } from '../../../platform/web/parse-form.ts'
import { offerErrorMessages } from '../offer-error-messages.ts'
import { fieldsOfStep, rows } from './offer.form.ts'

/** What may be wrong with an offer, by field: what stands several times in the form is told alike. */
export function offerSentences(language: Language): FormSentences {
  const errors = offerErrorMessages(language)
  const numbered = rows.flatMap((row) => [
    [`fact${row}`, errors.fact],
    [`factSource${row}`, errors.factSource],
    [`factDate${row}`, errors.factDate],
    [`other${row}`, errors.other],
    [`otherWhy${row}`, errors.otherWhy],
  ])
  const purposes = ['purposeSsp', 'purposePsp', 'purposeKsp', 'purposeConsent'].map((field) => [field, errors.purpose])
  const consents = [
    ['consentId', errors.consent],
    ['exitConsentId', errors.consent],
  ]
  return { ...errors, ...Object.fromEntries([...numbered, ...purposes, ...consents]) }
}

/** The step whose page shows the field of an error. */
export function stepOfErrors(errors: readonly FieldError[]): 'what' | 'why' | 'preview' {
  const [first] = errors
  if (first === undefined) return 'preview'
  if (fieldsOfStep.what.includes(first.field)) return 'what'
  return fieldsOfStep.why.includes(first.field) ? 'why' : 'preview'
}
