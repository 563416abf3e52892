import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isPlainDate } from '../../../kernel/dates.ts'
import { type FieldError, type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { acceptSuggestions, suggestVisits } from '../actions/suggest-visits.ts'
import { planMessages } from '../plan-messages.ts'
import { type SuggestionFields, SuggestionsForm } from './plan.form.ts'
import { planRefusal } from './plan-refusal.ts'
import { AcceptedView, PlanSuggestionsView } from './plan-suggestions.view.tsx'

/** The visits that would keep every promise, to tick and put in the plan. */
export const planSuggestionsPage = staffPage('/opsoegende/plan/forslag', {
  get: (request) => show(request, []),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(SuggestionsForm, body, language, planMessages(language).errors)
    if (!form.ok) return show(request, form.state.errors)
    const outcome = await acceptSuggestions(actor, form.value)
    if (outcome.refused) return planRefusal(outcome, language)
    const again = await suggestVisits(actor, { from: form.value.from, weeks: form.value.weeks })
    if (again.refused) return planRefusal(again, language)
    return ok(<AcceptedView accepted={outcome.value} from={form.value.from} places={again.value.names.places} />)
  },
})

async function show(
  { actor, query, body, language, now }: StaffRequest<'/opsoegende/plan/forslag'>,
  errors: readonly FieldError[],
): Promise<Answer> {
  const asked = body.fields.from?.[0] ?? query.get('fra')
  const from = isPlainDate(asked) ? asked : copenhagenDate(now)
  const typed = Number(body.fields.weeks?.[0] ?? query.get('uger'))
  const weeks = Number.isInteger(typed) && typed >= 1 && typed <= 5 ? typed : 1
  const outcome = await suggestVisits(actor, { from, weeks })
  if (outcome.refused) return planRefusal(outcome, language)
  const form: FormState<SuggestionFields> = { ...freshForm<SuggestionFields>({}), errors: [...errors] }
  const view = <PlanSuggestionsView suggested={outcome.value} weeks={weeks} form={form} />
  return errors.length > 0 ? invalid(view) : ok(view)
}
