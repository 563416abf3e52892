import { freshForm } from '../../../platform/ui/index.ts'
import { invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { SearchInput, searchEverything } from '../actions/search-everything.ts'
import { reportingMessages } from '../messages.ts'
import { SearchView } from './search.view.tsx'

/** One box for everything. Posted, because a name must never stand in an address. */
export const searchPage = staffPage('/soeg', {
  get: () => ok(<SearchView form={freshForm()} found={null} />),

  async post({ actor, body, language }) {
    const form = parseForm(SearchInput, body, language, reportingMessages(language).search.errors)
    if (!form.ok) return invalid(<SearchView form={form.state} found={null} />)
    const outcome = await searchEverything(actor, form.value)
    if (outcome.refused) return outcome.kind === 'missing' ? notFound() : refusalView(outcome, () => undefined)
    return ok(<SearchView form={form.state} found={outcome.value} />)
  },
})
