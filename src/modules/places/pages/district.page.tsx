import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { changeDistrict, closeDistrict, openDistrict, reopenDistrict } from '../actions/change-district.ts'
import { typedPosition } from '../domain/typed-position.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { DistrictView } from './district.view.tsx'
import { type CloseDistrictFields, CloseDistrictForm, type DistrictFields, DistrictForm } from './place-detail.form.ts'
import { refusedPlace, refusedPlaceForm } from './place-refusal.ts'

/** One district: its name and middle, and the way to close it. */
export const districtPage = staffPage('/steder/distrikter/:districtId', {
  get: (request) => show(request, {}),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.districtId)) return notFound()
    const form = parseForm(DistrictForm, body, language, placeDetailMessages(language).errors)
    if (!form.ok) return show(request, { form: form.state })
    const outcome = await changeDistrict(actor, { districtId: params.districtId, ...form.value })
    if (!outcome.refused) return redirect('/steder/distrikter?gemt=1')
    if (outcome.kind !== 'conflict') return refusedPlace(outcome, language)
    return show(request, { form: { ...form.state, errors: refusedPlaceForm(outcome, language) } })
  },
})

/** Closes a district; its places go to another. */
export const closeDistrictPage = staffPage('/steder/distrikter/:districtId/luk', {
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.districtId)) return notFound()
    const form = parseForm(CloseDistrictForm, body, language, placeDetailMessages(language).errors)
    if (!form.ok) return show(request, { closing: form.state })
    const outcome = await closeDistrict(actor, { districtId: params.districtId, into: form.value.into ?? null })
    if (!outcome.refused) return redirect('/steder/distrikter?gemt=1')
    if (outcome.kind !== 'rule') return refusedPlace(outcome, language)
    const errors = refusedPlaceForm(outcome, language).map((error) => ({ ...error, field: 'into' }))
    return show(request, { closing: { ...form.state, errors } })
  },
})

export const reopenDistrictPage = staffPage('/steder/distrikter/:districtId/aabn', {
  async post({ actor, params: { districtId }, language }) {
    if (!isId(districtId)) return notFound()
    const outcome = await reopenDistrict(actor, { districtId })
    return outcome.refused ? refusedPlace(outcome, language) : redirect('/steder/distrikter?gemt=1')
  },
})

type Typed = { readonly form?: FormState<DistrictFields>; readonly closing?: FormState<CloseDistrictFields> }

async function show(
  { actor, params, language }: StaffRequest<'/steder/distrikter/:districtId'>,
  { form, closing }: Typed,
): Promise<Answer> {
  if (!isId(params.districtId)) return notFound()
  const opened = await openDistrict(actor, { districtId: params.districtId })
  if (opened.refused) return refusedPlace(opened, language)
  const { name, position } = opened.value.district
  const kept = freshForm<DistrictFields>({ name, position: position ? typedPosition(position) : '' })
  const view = <DistrictView {...opened.value} form={form ?? kept} closing={closing ?? freshForm()} />
  return form || closing ? invalid(view) : ok(view)
}
