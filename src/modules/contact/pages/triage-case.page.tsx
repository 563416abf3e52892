import type { StaffActor } from '../../../kernel/actor.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { findPeople, type PersonIdentity } from '../../people/index.ts'
import { openCaseFromInquiry } from '../actions/open-case-from-inquiry.ts'
import { openTriage } from '../actions/open-triage.ts'
import { triageMessages } from '../triage-messages.ts'
import { isDecidedMeanwhile } from './choose-route.page.tsx'
import { refusalErrors, refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { type CaseFields, CaseForm, carriedAlong, caseOf, choiceFields, withNameOf } from './triage.form.ts'
import { TriageCaseView } from './triage-case.view.tsx'

type Request = StaffRequest<'/henvendelser/:inquiryId/afgoer/sag'>
type Shown = {
  readonly form?: FormState<CaseFields>
  /** The persons found, where somebody has searched. */
  readonly hits?: readonly PersonIdentity[]
  readonly meanwhile?: boolean
}

/** The third step of a triage: whom the case is about, what for, and what of the inquiry goes along. */
export const triageCasePage = staffPage('/henvendelser/:inquiryId/afgoer/sag', {
  get: (request) => show(request, {}),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.inquiryId)) return notFound()
    const form = parseForm(CaseForm, body, language, triageMessages(language).errors)
    if (!form.ok) return show(request, { form: form.state, ...(await searchAgain(request)) })
    const outcome = await openCaseFromInquiry(actor, caseOf(params.inquiryId, form.value))
    return outcome.refused
      ? refusedCase(request, form.state, outcome)
      : redirect(`/sager/${outcome.value.caseId}?gemt=aaben`)
  },
})

/** The search for the person, in the middle of the form: nothing typed elsewhere is lost, nothing stands in an address. */
export const findSubjectPage = staffPage('/henvendelser/:inquiryId/afgoer/sag/find', {
  get: ({ params }) => (isId(params.inquiryId) ? redirect(inquiryHref(params.inquiryId, '/afgoer/sag')) : notFound()),
  async post(request) {
    const { body, language } = request
    const values = typedValues(body)
    if (String(values.words ?? '').trim() === '') {
      const errors = [{ field: 'words', message: triageMessages(language).errors.words }]
      return show(request, { form: { values, errors } })
    }
    return show(request, { form: { values: withNameOf(values), errors: [] }, ...(await searchAgain(request)) })
  },
})

async function refusedCase(request: Request, state: FormState, refused: Refused): Promise<Answer> {
  const again = await searchAgain(request)
  if (isDecidedMeanwhile(refused)) return show(request, { form: state, ...again, meanwhile: true })
  const [code = ''] = refused.reasons.map((reason) => reason.code)
  const errors = refusalErrors(refused, request, fieldOfReason[code] ?? 'form')
  if (errors.length === 0) return refusedContact(refused, request)
  const known = code === 'may-be-known' ? await searchFor(request.actor, nameTyped(request)) : again
  return show(request, { form: { ...state, errors }, ...known })
}

const fieldOfReason: Readonly<Record<string, string>> = {
  'may-be-known': 'subject',
  'no-name': 'givenName',
  'tier-needs-subject': 'tier',
}

async function searchAgain(request: Request): Promise<Shown> {
  return searchFor(request.actor, String(typedValues(request.body).words ?? ''))
}

async function searchFor(actor: StaffActor, words: string): Promise<Shown> {
  if (words.trim() === '') return {}
  const outcome = await findPeople(actor, { words: words.slice(0, 200) })
  return outcome.refused ? {} : { hits: outcome.value }
}

function nameTyped(request: Request): string {
  const { givenName = '', familyName = '', describedAs = '' } = typedValues(request.body)
  return [givenName, familyName, describedAs].join(' ').trim()
}

async function show(request: Request, { form: sent, hits, meanwhile = false }: Shown): Promise<Answer> {
  const { inquiryId } = request.params
  if (!isId(inquiryId)) return notFound()
  const outcome = await openTriage(request.actor, { inquiryId })
  if (outcome.refused) return refusedContact(outcome, request)
  const triage = outcome.value
  const typed = { ...triage.drafts.choice, ...typedValues(request.body) }
  if (typed.route !== 'ssp-case') return redirect(inquiryHref(inquiryId, '/afgoer/vej'))
  const seen = meanwhile ? { seenOrdinal: String(triage.seenOrdinal) } : {}
  const choice = { ...carriedAlong(typed, choiceFields), ...seen }
  const form = sent ?? freshForm<CaseFields>(withNameOf({ words: triage.subjectName, ...triage.drafts.caseFile }))
  const view = <TriageCaseView triage={triage} choice={choice} form={form} hits={hits ?? null} meanwhile={meanwhile} />
  if (meanwhile) return conflict(view)
  return form.errors.length > 0 ? invalid(view) : ok(view)
}
