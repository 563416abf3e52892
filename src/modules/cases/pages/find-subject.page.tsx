import { freshForm } from '../../../platform/ui/index.ts'
import { invalid, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { findPeople } from '../../people/index.ts'
import { listCasesAbout } from '../actions/list-cases-about.ts'
import { openingMessages } from '../opening-messages.ts'
import { refusedCase } from './case-refusal.ts'
import { FindSubjectForm } from './find-subject.form.ts'
import { FindSubjectView } from './find-subject.view.tsx'
import { FoundSubjectsView } from './found-subjects.view.tsx'

/** The first step to a new case: whom is it about? Searched by POST, since a name has no place in an address. */
export const findSubjectPage = staffPage('/sager/ny', {
  get: () => ok(<FindSubjectView form={freshForm()} />),

  async post({ actor, body, language, now }) {
    const form = parseForm(FindSubjectForm, body, language, openingMessages(language).find.errors)
    if (!form.ok) return invalid(<FindSubjectView form={form.state} />)
    const found = await findPeople(actor, form.value)
    if (found.refused) return refusedCase(found, language, now)
    const cases = await listCasesAbout(actor, { persons: found.value.map(({ id }) => id) })
    if (cases.refused) return refusedCase(cases, language, now)
    return ok(<FoundSubjectsView form={form.state} persons={found.value} cases={cases.value} />)
  },
})
