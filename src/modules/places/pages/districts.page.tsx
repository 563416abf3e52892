import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openDistricts } from '../actions/change-district.ts'
import { addDistrict } from '../actions/keep-districts.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { DistrictsView } from './districts.view.tsx'
import { type DistrictFields, DistrictForm } from './place-detail.form.ts'
import { refusedPlace, refusedPlaceForm } from './place-refusal.ts'

/** The school districts, and a form for one more. */
export const districtsPage = staffPage('/steder/distrikter', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(DistrictForm, body, language, placeDetailMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await addDistrict(actor, form.value)
    if (!outcome.refused) return redirect('/steder/distrikter?gemt=1')
    if (outcome.kind !== 'conflict') return refusedPlace(outcome, language)
    return show(request, { ...form.state, errors: refusedPlaceForm(outcome, language) })
  },
})

async function show(
  { actor, query, language }: StaffRequest<'/steder/distrikter'>,
  typed: FormState<DistrictFields> | null,
): Promise<Answer> {
  const outcome = await openDistricts(actor, {})
  if (outcome.refused) return refusedPlace(outcome, language)
  const form = typed ?? freshForm<DistrictFields>()
  const view = <DistrictsView {...outcome.value} form={form} saved={query.get('gemt') === '1'} />
  return typed ? invalid(view) : ok(view)
}
