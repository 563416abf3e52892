import type { StaffActor } from '../../../kernel/actor.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { chooseWording } from '../actions/choose-wording.ts'
import { openVisit } from '../actions/open-visit.ts'
import { promoteVisit } from '../actions/promote-visit.ts'
import { takeBackVisit } from '../actions/record-visit.ts'
import { visitFormMessages } from '../visit-form-messages.ts'
import { type ConcernFields, ConcernForm, type Said, saids } from './visit.form.ts'
import { VisitView } from './visit.view.tsx'
import { sentenceFor, visitRefusal } from './visit-refusal.ts'

/** One visit: read it, and see what became of it. */
export const visitPage = staffPage('/besoeg/:visitId', {
  async get({ actor, params, query, language }) {
    const said = saids.find((each) => each === query.get('gemt')) ?? null
    return show(actor, params.visitId, language, { said })
  },
})

/** A slip is taken back, or put back. */
export const takeBackPage = staffPage('/besoeg/:visitId/traek-tilbage', {
  async post({ actor, params, body, language }) {
    const version = body.fields.version?.[0]
    if (!isId(params.visitId) || !isId(version)) return notFound()
    const back = body.fields.back?.[0] === 'ja'
    const outcome = await takeBackVisit(actor, { visitId: params.visitId, version, back })
    if (outcome.refused) return visitRefusal(outcome, language)
    return redirect(`/besoeg/${params.visitId}?gemt=${outcome.value === 'conflict' ? 'to' : '1'}`)
  },
})

/** Two wordings met: somebody chooses. */
export const chooseWordingPage = staffPage('/besoeg/:visitId/vaelg', {
  async post({ actor, params, body, language }) {
    const version = body.fields.version?.[0]
    const keep = (['standing', 'other'] as const).find((each) => each === body.fields.keep?.[0])
    if (!isId(params.visitId) || !isId(version) || !keep) return notFound()
    const outcome = await chooseWording(actor, { visitId: params.visitId, version, keep })
    return outcome.refused ? visitRefusal(outcome, language) : redirect(`/besoeg/${params.visitId}?gemt=1`)
  },
})

/** More than an observation: it goes to the intake. */
export const promoteVisitPage = staffPage('/besoeg/:visitId/bekymring', {
  async post({ actor, params, body, language }) {
    if (!isId(params.visitId)) return notFound()
    const words = visitFormMessages(language)
    const typed = [body.fields.reason, body.fields.message].flat().join('. ')
    const meant = words.meantHint(nameLikeWords(typed).join(', '))
    const form = parseForm(ConcernForm, body, language, { ...words.errors, meant })
    if (!form.ok) return show(actor, params.visitId, language, { concern: form.state })
    const { meant: _meant, ...concern } = form.value
    const outcome = await promoteVisit(actor, { visitId: params.visitId, concern })
    if (!outcome.refused) return redirect(`/besoeg/${params.visitId}?gemt=1`)
    const message = sentenceFor(outcome.reasons[0]?.code ?? '', language)
    if (!message) return visitRefusal(outcome, language)
    return show(actor, params.visitId, language, {
      concern: { ...form.state, errors: [{ field: 'message', message }] },
    })
  },
})

async function show(
  actor: StaffActor,
  visitId: string,
  language: Language,
  { said = null, concern }: { said?: Said; concern?: FormState<ConcernFields> },
): Promise<Answer> {
  if (!isId(visitId)) return notFound()
  const opened = await openVisit(actor, { visitId })
  if (opened.refused) return visitRefusal(opened, language)
  const form = concern ?? freshForm<ConcernFields>({ id: newId() })
  const view = <VisitView opened={opened.value} said={said} concern={form} />
  return concern ? invalid(view) : ok(view)
}
