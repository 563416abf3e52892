import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { identifyPersons, ownUnits } from '../../people/index.ts'
import { include, letIn } from '../data/case-access.ts'
import { isUnitColleague } from '../data/case-colleagues.ts'
import { findBySubmission, insertCaseFile, takeCaseNumber } from '../data/case-files.ts'
import { insertOwnership } from '../data/case-turns.ts'
import { type Subject, tierFits, tiers } from '../domain/case-kinds.ts'
import { caseNumber } from '../domain/case-number.ts'

/** A case about a person, or a group, or (building-up work only) nobody. Without `owner` it is the opener's own. */
const OpenCase = z.strictObject({
  tier: z.enum(tiers),
  purpose: z.string().trim().min(1).max(2000),
  personId: z.uuid().nullable().default(null),
  groupName: z.string().trim().max(200).default(''),
  owner: z.uuid().nullable().default(null),
  /** The SSP unit, where the opener works in several; the first of them where nothing is said. */
  unit: z.uuid().optional(),
  /** The inquiry the case came from, so that its provenance can be followed. */
  inquiryId: z.uuid().nullable().default(null),
  /** Made with the form: sending twice opens one case. */
  submissionKey: z.uuid().nullable().default(null),
})
type OpenCase = z.output<typeof OpenCase>

export type OpenedCase = { readonly id: string; readonly number: string }

/** The key of the draft of the form that opens a case about a person, a group or nobody. */
export function openingDraft(subject: string): string {
  return `case-new:${subject}`
}

/**
 * Opens a case file in one of the three tiers, with its purpose (no record of a person without one: domain reference
 * 2.13 rule 1), and lets its owner in. Works within another action: the triage opens a case this way.
 * Refuses a tier that does not fit whom it is about, a person the actor may not see, and an owner outside the unit.
 */
export const openCase = action({
  name: 'cases.open-case',
  allow: 'case:open',
  purpose: 'Oprettelse af en SSP-sag',
  input: OpenCase,
  async run(tx, input) {
    const units = ownUnits(tx.actor)
    const unit = input.unit ?? units[0]
    const opener = accountOf(tx.actor)
    if (opener === null || unit === undefined || !units.includes(unit)) return missing()
    const before = input.submissionKey && (await findBySubmission(tx, input.submissionKey))
    if (before) return done<OpenedCase>(before)
    const owner = input.owner ?? opener
    const wrong = await wrongWithCase(tx, input, unit, owner)
    if (wrong) return wrong
    return writeCase(tx, input, { unit, owner, opener })
  },
})

async function wrongWithCase(tx: Tx, input: OpenCase, unit: string, owner: string): Promise<Refused | null> {
  const subjects: readonly Subject[] = [
    ...(input.personId === null ? [] : ['person' as const]),
    ...(input.groupName === '' ? [] : ['group' as const]),
  ]
  if (subjects.length > 1) return refuse('rule', 'one-subject')
  if (!tierFits(input.tier, subjects[0] ?? 'nobody')) return refuse('rule', 'tier-needs-subject')
  const persons = await identifyPersons(tx, [input.personId])
  if (input.personId !== null && !persons.has(input.personId)) return missing()
  return (await isUnitColleague(tx, unit, owner)) ? null : refuse('rule', 'owner-not-in-unit')
}

async function writeCase(tx: Tx, input: OpenCase, who: { unit: string; owner: string; opener: string }) {
  const year = Number(tx.today.slice(0, 4))
  const opened = { id: newId(), number: caseNumber(year, await takeCaseNumber(tx, who.unit, year)) }
  const { tier, purpose, personId, groupName, inquiryId, submissionKey } = input
  const written = await insertCaseFile(tx, {
    ...opened,
    ...{ tier, purpose, personId, groupName, inquiryId, submissionKey },
    unitId: who.unit,
    openToUnit: who.unit,
    ownerId: who.owner,
    openedBy: who.opener,
  })
  // The other press of the button was faster; its number was waited for, so its case is there to be seen.
  const first = written || submissionKey === null ? undefined : await findBySubmission(tx, submissionKey)
  if (first) return done<OpenedCase>(first)
  if (!written) return refuse('conflict', 'already-sent')
  await include(tx, opened.id)
  await letIn(tx, who.owner, 'owner', { id: opened.id, personId })
  await insertOwnership(tx, opened.id, who.owner, who.opener)
  await discardDraft(tx, openingDraft(personId ?? (groupName === '' ? 'ingen' : 'gruppe')))
  tx.about(opened.id, inquiryId)
  tx.remark({ tier })
  return done<OpenedCase>(opened)
}
