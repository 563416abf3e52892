import { isId } from '../../../kernel/ids.ts'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { endActionPoint } from '../actions/end-action-point.ts'
import { listOwnActionPoints } from '../actions/list-own-action-points.ts'
import { actionOutcomes } from '../domain/action-point-kinds.ts'
import { refusedInRoom } from './meeting-mode-words.ts'
import { OwnActionPointsView } from './own-action-points.view.tsx'

/** What the reader has promised at meetings. */
export const ownActionPointsPage = staffPage('/moeder/opgaver', {
  async get({ actor, query, language }) {
    const page = Math.max(1, Math.min(10_000, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    const outcome = await listOwnActionPoints(actor, { page })
    if (outcome.refused) return refusedInRoom(outcome, language)
    return ok(<OwnActionPointsView list={outcome.value} ended={query.get('gemt') === '1'} />)
  },
})

/** How it went. */
export const endActionPointPage = staffPage('/moeder/opgaver/:pointId', {
  get: () => redirect('/moeder/opgaver'),
  async post({ actor, params, body, language }) {
    const outcome = actionOutcomes.find((each) => each === body.fields.outcome?.[0])
    if (!isId(params.pointId) || !outcome) return notFound()
    const ended = await endActionPoint(actor, { actionPointId: params.pointId, outcome })
    return ended.refused ? refusedInRoom(ended, language) : redirect('/moeder/opgaver?gemt=1')
  },
})
