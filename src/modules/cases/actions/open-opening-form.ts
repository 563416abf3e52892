import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import { type Colleague, unitColleagues } from '../data/case-colleagues.ts'
import { listCasesAboutRows } from '../data/case-lists.ts'
import { describeCases, type ListedCase } from './list-cases.ts'
import { openingDraft } from './open-case.ts'

export type OpeningFacts = {
  readonly person: PersonIdentity | null
  /** Cases about the person that are open already: perhaps one of them is the right one. */
  readonly openCases: readonly ListedCase[]
  readonly colleagues: readonly Colleague[]
  readonly draft: DraftValues | null
}

/** What the form that opens a case needs. `subject` is a person's id, `gruppe` or `ingen`. */
export const openOpeningForm = action({
  name: 'cases.open-opening-form',
  allow: 'case:open',
  input: z.strictObject({ subject: z.union([z.uuid(), z.enum(['gruppe', 'ingen'])]) }),
  async run(tx, { subject }) {
    const [unit] = ownUnits(tx.actor)
    if (unit === undefined) return missing()
    const personId = subject === 'gruppe' || subject === 'ingen' ? null : subject
    tx.about(personId)
    const person = (await identifyPersons(tx, [personId])).get(personId ?? '') ?? null
    if (personId !== null && person === null) return missing()
    const cases = await describeCases(tx, await listCasesAboutRows(tx, personId === null ? [] : [personId]))
    return done<OpeningFacts>({
      person,
      openCases: cases.filter(({ status }) => status === 'open'),
      colleagues: await unitColleagues(tx, unit),
      draft: await readDraft(tx, openingDraft(subject)),
    })
  },
})
