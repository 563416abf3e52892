import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { openPersonForm } from '../actions/open-person-form.ts'
import { registerPerson } from '../actions/register-person.ts'
import { partName } from '../domain/typed-names.ts'
import { peopleMessages } from '../messages.ts'
import { NewPersonView } from './new-person.view.tsx'
import { errorsOf, type PersonFields, PersonForm, personInput } from './person.form.ts'
import { PersonDoublesView } from './person-doubles.view.tsx'
import { refusedPerson } from './person-refusal.ts'

/** The case is opened next; the person is one the reader has just chosen or made. */
const nextFor = (personId: string) => `/sager/ny/${personId}`

/**
 * Registers somebody new on the way to a case. Reached from a search that found nobody, which posts what was searched
 * for with `begin`, so that it need not be typed again and never stands in an address.
 */
export const newPersonPage = staffPage('/personer/ny', {
  get: (request) =>
    show(request, freshForm({ known: request.query.get('uden-navn') === '1' ? 'description' : 'name' })),

  async post(request) {
    const { actor, body, language } = request
    if (body.fields.begin) return show(request, searchedFor(body))
    const sentences = peopleMessages(language).errors
    const form = parseForm(PersonForm, body, language, sentences)
    if (!form.ok) return show(request, form.state)
    const outcome = await registerPerson(actor, personInput(form.value))
    if (outcome.refused) {
      const errors = errorsOf(outcome, sentences)
      return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedPerson(outcome, language)
    }
    if (outcome.value.registered) return redirect(nextFor(outcome.value.id))
    return ok(
      <PersonDoublesView
        candidates={outcome.value.candidates}
        form={form.state}
        action="/personer/ny"
        hrefFor={(candidate) => nextFor(candidate.id)}
        button={peopleMessages(language).doubles.none}
      />,
    )
  },
})

async function show({ actor, language }: StaffRequest, form: FormState<PersonFields>): Promise<Answer> {
  const outcome = await openPersonForm(actor, {})
  if (outcome.refused) return refusedPerson(outcome, language)
  const view = <NewPersonView form={form} schools={outcome.value.schools} />
  return form.errors.length > 0 ? invalid(view) : ok(view)
}

function searchedFor(body: FormBody): FormState<PersonFields> {
  const { words = '', birthDate, school } = typedValues(body)
  const number = cprIn(String(words))
  const name = partName(number?.rest ?? String(words))
  return freshForm({ known: 'name', ...name, birthDate, school, cpr: number?.digits })
}
