import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addPlaceContact, endPlaceContact } from '../actions/keep-contacts.ts'
import { openPlace } from '../actions/open-place.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { PlaceContactsView } from './place-contacts.view.tsx'
import { type ContactFields, ContactForm } from './place-detail.form.ts'
import { refusedPlace } from './place-refusal.ts'

/** Whom one asks for at a place, and a form for one more. */
export const placeContactsPage = staffPage('/steder/:placeId/kontakter', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(ContactForm, body, language, placeDetailMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await addPlaceContact(actor, { placeId: params.placeId, ...form.value })
    if (outcome.refused) return refusedPlace(outcome, language)
    return redirect(`/steder/${params.placeId}/kontakter?gemt=1`)
  },
})

export const endContactPage = staffPage('/steder/:placeId/kontakter/:contactId/slut', {
  async post({ actor, params: { placeId, contactId }, language }) {
    if (!isId(placeId) || !isId(contactId)) return notFound()
    const outcome = await endPlaceContact(actor, { placeId, contactId })
    return outcome.refused ? refusedPlace(outcome, language) : redirect(`/steder/${placeId}/kontakter?gemt=1`)
  },
})

async function show(
  { actor, params, query, language }: StaffRequest<'/steder/:placeId/kontakter'>,
  typed: FormState<ContactFields> | null,
): Promise<Answer> {
  if (!isId(params.placeId)) return notFound()
  const outcome = await openPlace(actor, { placeId: params.placeId })
  if (outcome.refused) return refusedPlace(outcome, language)
  const form = typed ?? freshForm<ContactFields>({ submissionKey: newId() })
  const view = <PlaceContactsView {...outcome.value} form={form} saved={query.get('gemt') === '1'} />
  return typed ? invalid(view) : ok(view)
}
