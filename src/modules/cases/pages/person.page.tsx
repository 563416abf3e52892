import { isId } from '../../../kernel/ids.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { openPerson } from '../../people/index.ts'
import { listCasesAbout } from '../actions/list-cases-about.ts'
import { refusedCase } from './case-refusal.ts'
import { PersonView } from './person.view.tsx'

/** One young person. Here and not in `people`, because the cases about them are shown. */
export const personPage = staffPage('/personer/:personId', {
  async get({ actor, params, query, language, now }) {
    const { personId } = params
    if (!isId(personId)) return notFound()
    const person = await openPerson(actor, { personId })
    if (person.refused) return refusedCase(person, language, now)
    const cases = await listCasesAbout(actor, { persons: [personId] })
    if (cases.refused) return refusedCase(cases, language, now)
    return ok(<PersonView person={person.value} cases={cases.value} saved={query.get('gemt') === '1'} />)
  },
})
