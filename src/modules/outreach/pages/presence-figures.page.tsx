import { ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { openPresenceFigures } from '../actions/open-presence-figures.ts'
import { readMapTerm } from './map-addresses.ts'
import { PresenceFiguresView } from './presence-figures.view.tsx'

export const presenceFiguresPage = staffPage('/opsoegende/tal', {
  async get({ actor, query }) {
    const outcome = await openPresenceFigures(actor, { term: readMapTerm(query) })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    return ok(<PresenceFiguresView opened={outcome.value} />)
  },
})
