import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { changePerson } from '../actions/change-person.ts'
import type { OpenedPerson } from '../actions/open-person.ts'
import { openPersonForm } from '../actions/open-person-form.ts'
import { peopleMessages } from '../messages.ts'
import { EditPersonView } from './edit-person.view.tsx'
import { errorsOf, type PersonFields, PersonForm, personInput } from './person.form.ts'
import { PersonDoublesView } from './person-doubles.view.tsx'
import { refusedPerson } from './person-refusal.ts'

type Request = StaffRequest<'/personer/:personId/ret'>

/** Puts right what is kept of a person. */
export const editPersonPage = staffPage('/personer/:personId/ret', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.personId)) return notFound()
    const sentences = peopleMessages(language).errors
    const form = parseForm(PersonForm, body, language, sentences)
    if (!form.ok) return show(request, form.state)
    const outcome = await changePerson(actor, { ...personInput(form.value), personId: params.personId })
    if (outcome.refused) {
      const errors = errorsOf(outcome, sentences)
      return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedPerson(outcome, language)
    }
    if (outcome.value.changed) return redirect(`/personer/${params.personId}?gemt=1`)
    return ok(
      <PersonDoublesView
        candidates={outcome.value.candidates}
        form={form.state}
        action={`/personer/${params.personId}/ret`}
        hrefFor={(candidate) => `/personer/${candidate.id}`}
        button={peopleMessages(language).doubles.none}
      />,
    )
  },
})

async function show({ actor, language, params }: Request, form: FormState<PersonFields> | null): Promise<Answer> {
  if (!isId(params.personId)) return notFound()
  const outcome = await openPersonForm(actor, { personId: params.personId })
  if (outcome.refused) return refusedPerson(outcome, language)
  const { person, schools, draft } = outcome.value
  if (!person) return notFound()
  const shown = form ?? freshForm(draft ?? keptOf(person))
  const view = <EditPersonView person={person} schools={schools} form={shown} />
  return shown.errors.length > 0 ? invalid(view) : ok(view)
}

function keptOf(person: OpenedPerson): FormState<PersonFields>['values'] {
  return {
    known: person.named ? 'name' : 'description',
    givenName: person.givenName,
    familyName: person.familyName,
    describedAs: person.describedAs,
    birthDate: person.birthDate ? typedDay(person.birthDate) : undefined,
    ageBand: person.ageBand ?? undefined,
    school: person.schoolId ?? undefined,
    addressProtectedUntil: person.addressProtectedUntil ? typedDay(person.addressProtectedUntil) : undefined,
  }
}
