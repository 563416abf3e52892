import type { StaffActor } from '../../../kernel/actor.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { listPlaces } from '../../places/index.ts'
import { decideHeld, listHeld } from '../actions/decide-held.ts'
import { HeldEntriesView, type HeldProblem } from './held-entries.view.tsx'
import { sentenceFor, visitRefusal } from './visit-refusal.ts'

/** What phones handed in without leave, for the leader. */
export const heldEntriesPage = staffPage('/gadelog/tilbageholdt', {
  async get({ actor, query, language }) {
    const page = Math.max(1, Math.min(10_000, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    return show(actor, language, { page, decided: query.get('gemt') === '1', problem: null })
  },
})

/** One is taken in or left out. */
export const decideHeldPage = staffPage('/gadelog/tilbageholdt/:heldId', {
  async post({ actor, params, body, language }) {
    const decision = (['taken-in', 'left-out'] as const).find((each) => each === body.fields.decision?.[0])
    if (!isId(params.heldId) || !decision) return notFound()
    const reason = (body.fields.reason?.[0] ?? '').slice(0, 500)
    const outcome = await decideHeld(actor, { heldId: params.heldId, decision, reason })
    if (!outcome.refused) return redirect('/gadelog/tilbageholdt?gemt=1')
    const message = sentenceFor(outcome.reasons[0]?.code ?? '', language)
    if (!message) return visitRefusal(outcome, language)
    const problem = { held: params.heldId, reason, error: { field: 'reason', message } }
    return show(actor, language, { page: 1, decided: false, problem })
  },
})

async function show(
  actor: StaffActor,
  language: Language,
  { page, decided, problem }: { page: number; decided: boolean; problem: HeldProblem | null },
): Promise<Answer> {
  const list = await listHeld(actor, { page })
  if (list.refused) return visitRefusal(list, language)
  const listed = await listPlaces(actor, { state: 'all' })
  if (listed.refused) return visitRefusal(listed, language)
  const places = listed.value.places.map(({ id, name }) => ({ id, name }))
  const view = <HeldEntriesView list={list.value} places={places} page={page} decided={decided} problem={problem} />
  return problem ? invalid(view) : ok(view)
}
