import { ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { listNamePurges } from '../actions/purge-name-lists.ts'
import { PurgedListsView } from './purged-lists.view.tsx'

/** The proofs that lists were erased, for the data protection officer and the leader. Numbers only. */
export const purgedListsPage = staffPage('/moeder/lister', {
  async get({ actor, query }) {
    const asked = Number(query.get('side') ?? '1')
    const listed = await listNamePurges(actor, { page: Number.isInteger(asked) && asked > 0 ? asked : 1 })
    return listed.refused ? refusalView(listed, () => undefined) : ok(<PurgedListsView listed={listed.value} />)
  },
})
