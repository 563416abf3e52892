import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { coverPlace, stopCovering } from '../actions/cover-place.ts'
import { listConsultants } from '../actions/list-consultants.ts'
import { type OpenedConsultant, openConsultant } from '../actions/open-consultant.ts'
import { saveConsultantProfile } from '../actions/save-consultant-profile.ts'
import { consultantMessages } from '../consultant-messages.ts'
import { CoverForm, type ProfileFields, ProfileForm } from './consultant.form.ts'
import { ConsultantView } from './consultant.view.tsx'
import { ConsultantsView } from './consultants.view.tsx'
import { refusedForm, refusedPage } from './house-refusal.ts'

/** The consultants as the public meets them. */
export const consultantsPage = staffPage('/konsulenter', {
  async get({ actor, language }) {
    const outcome = await listConsultants(actor, {})
    return outcome.refused ? refusedPage(outcome, language) : ok(<ConsultantsView consultants={outcome.value} />)
  },
})

type ConsultantRequest = StaffRequest<'/konsulenter/:account'>

/** One consultant: what the public sees, and the places. */
export const consultantPage = staffPage('/konsulenter/:account', {
  get: (request) => show(request, {}, ok),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.account)) return notFound()
    const form = parseForm(ProfileForm, body, language, consultantMessages(language).errors)
    if (!form.ok) return show(request, { profile: form.state }, invalid)
    const outcome = await saveConsultantProfile(actor, { account: params.account, ...form.value })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/konsulenter/${params.account}?gemt=1`)
  },
})

/** Gives the consultant a place. */
export const coverPlacePage = staffPage('/konsulenter/:account/steder', {
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.account)) return notFound()
    const form = parseForm(CoverForm, body, language, consultantMessages(language).errors)
    if (!form.ok) return show(request, { cover: form.state }, invalid)
    const outcome = await coverPlace(actor, { account: params.account, place: form.value.place })
    if (!outcome.refused) return redirect(`/konsulenter/${params.account}?gemt=1`)
    const errors = refusedForm(outcome, language)
    return errors.length > 0
      ? show(request, { cover: { ...form.state, errors } }, conflict)
      : refusedPage(outcome, language)
  },
})

/** Takes a place from the consultant. */
export const stopCoveringPage = staffPage('/konsulenter/:account/steder/:coverage/fjern', {
  async post({ actor, params: { account, coverage }, language }) {
    if (!isId(account) || !isId(coverage)) return notFound()
    const outcome = await stopCovering(actor, { account, coverage })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/konsulenter/${account}?gemt=1`)
  },
})

type Typed = { readonly profile?: FormState<ProfileFields>; readonly cover?: FormState<'place'> }

async function show(
  { actor, params, query, language }: ConsultantRequest,
  typed: Typed,
  answer: (view: ReturnType<typeof ConsultantView>) => Answer,
): Promise<Answer> {
  if (!isId(params.account)) return notFound()
  const outcome = await openConsultant(actor, { account: params.account })
  if (outcome.refused) return refusedPage(outcome, language)
  return answer(
    <ConsultantView
      opened={outcome.value}
      profile={typed.profile ?? freshForm(profileValues(outcome.value))}
      cover={typed.cover ?? freshForm()}
      saved={answer === ok && query.get('gemt') === '1'}
    />,
  )
}

/** What the form begins with: the profile, or what the account says where there is none yet. */
function profileValues({ consultant }: OpenedConsultant): FormState<ProfileFields>['values'] {
  const { name, title, email, profile } = consultant
  if (!profile) return { publicName: name, title, email, published: 'ja' }
  const { published, ...shown } = profile
  return { ...shown, ...(published ? { published: 'ja' } : {}) }
}
