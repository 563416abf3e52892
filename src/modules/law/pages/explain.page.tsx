import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { invalid, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { explainFacts, openExplanationForm } from '../actions/explain-facts.ts'
import { factProblemCodes } from '../domain/fact-problems.ts'
import { problemWords } from '../domain/fact-words.ts'
import { explainMessages } from '../explain-messages.ts'
import { ExplainForm, factsOfForm, freshExplanation } from './explain.form.ts'
import { ExplainView } from './explain.view.tsx'
import { refusedLaw } from './law-refusal.ts'

/** The reasoning for any facts of an exchange. Nothing is kept. */
export const explainPage = staffPage('/regler/forklar', {
  async get({ actor, language }) {
    const opened = await openExplanationForm(actor, {})
    if (opened.refused) return refusedLaw(opened, language)
    return ok(<ExplainView form={freshExplanation(opened.value.today)} explanation={null} />)
  },

  async post({ actor, body, language }) {
    const opened = await openExplanationForm(actor, {})
    if (opened.refused) return refusedLaw(opened, language)
    const form = parseForm(ExplainForm, body, language, explainMessages(language).errors)
    if (!form.ok) return invalid(<ExplainView form={form.state} explanation={null} />)
    const outcome = await explainFacts(actor, { facts: factsOfForm(form.value, opened.value.local), language })
    if (!outcome.refused) return ok(<ExplainView form={form.state} explanation={outcome.value} />)
    const errors = problemErrors(outcome, language)
    return invalid(<ExplainView form={{ ...form.state, errors }} explanation={null} />)
  },
})

/** Where on the form a fact stands that cannot be so. */
const fieldsOnForm: Readonly<Record<string, string>> = {
  on: 'on',
  'subject.age': 'age',
  'subject.consent': 'consent',
  'content.classes': 'classes',
  'sender.standing': 'senderStanding',
  'receiver.standing': 'receiverStanding',
}

function problemErrors(refused: Refused, language: Language): FieldError[] {
  return refused.reasons.flatMap(({ code, facts }) => {
    const known = factProblemCodes.find((each) => each === code)
    return known ? [{ field: fieldsOnForm[facts?.field ?? ''] ?? 'form', message: problemWords[known][language] }] : []
  })
}
