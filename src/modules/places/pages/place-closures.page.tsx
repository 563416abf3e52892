import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addClosure, removeClosure } from '../actions/keep-closures.ts'
import { openPlace } from '../actions/open-place.ts'
import type { Closure } from '../domain/place.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { PlaceClosuresView } from './place-closures.view.tsx'
import { type ClosureFields, ClosureForm } from './place-detail.form.ts'
import { refusedPlace } from './place-refusal.ts'

/** When a place is closed, and a form for one closure more. */
export const placeClosuresPage = staffPage('/steder/:placeId/lukkeperioder', {
  get: (request) => show(request, {}),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.placeId)) return notFound()
    const form = parseForm(ClosureForm, body, language, placeDetailMessages(language).errors)
    if (!form.ok) return show(request, { typed: form.state })
    const outcome = await addClosure(actor, { placeId: params.placeId, ...form.value })
    if (outcome.refused) return refusedPlace(outcome, language)
    return redirect(`/steder/${params.placeId}/lukkeperioder?gemt=1`)
  },
})

/** Removes one, and shows the list with a way to undo it. */
export const removeClosurePage = staffPage('/steder/:placeId/lukkeperioder/:closureId/slet', {
  async post(request) {
    const { actor, params, language } = request
    const { placeId, closureId } = params
    if (!isId(placeId) || !isId(closureId)) return notFound()
    const outcome = await removeClosure(actor, { placeId, closureId })
    return outcome.refused ? refusedPlace(outcome, language) : show(request, { removed: outcome.value })
  },
})

async function show(
  { actor, params, query, language }: StaffRequest<'/steder/:placeId/lukkeperioder'>,
  { typed, removed }: { typed?: FormState<ClosureFields>; removed?: Closure },
): Promise<Answer> {
  if (!isId(params.placeId)) return notFound()
  const outcome = await openPlace(actor, { placeId: params.placeId })
  if (outcome.refused) return refusedPlace(outcome, language)
  const form = typed ?? freshForm<ClosureFields>({ submissionKey: newId() })
  const saved = query.get('gemt') === '1'
  const view = <PlaceClosuresView {...outcome.value} form={form} removed={removed ?? null} saved={saved} />
  return typed ? invalid(view) : ok(view)
}
