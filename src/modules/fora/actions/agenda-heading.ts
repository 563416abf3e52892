import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listCases } from '../../cases/index.ts'
import { referenceOf } from '../../contact/index.ts'
import type { TalkedAbout } from '../data/talked-about.ts'
import type { ItemKind, ItemPart } from '../domain/agenda-kinds.ts'
import { namesPerson, tellsWho } from '../domain/neutral-heading.ts'

type Headed = TalkedAbout & {
  readonly part: ItemPart
  readonly kind: ItemKind
  /** Empty where the house is to make one. */
  readonly title: string
  /** A human has looked at what seemed a name, and it is none. */
  readonly neutral: boolean
}

/**
 * The neutral heading of an item: the one that was typed, or the number of the case or the inquiry. Refuses a CPR
 * number, the name of the person the case is about, and what looks like a name until a human says that it is none.
 */
export async function headingOf(tx: Tx, item: Headed): Promise<Outcome<string>> {
  const about = item.caseId === null ? undefined : await caseNamed(tx, item.caseId)
  const title = item.title || ownHeading(tx, item, about?.number)
  if (title === '') return refuse('rule', 'title-missing')
  const told = tellsWho(title, item.part)
  if (told === 'cpr') return refuse('rule', 'title-has-cpr')
  if (about?.name && namesPerson(title, about.name)) return refuse('rule', 'title-names-person')
  return told === 'name' && !item.neutral ? refuse('rule', 'title-like-name') : done(title)
}

function ownHeading(tx: Tx, { inquiryId }: Headed, caseNumber: string | undefined): string {
  const english = tx.actor.kind === 'staff' && tx.actor.language === 'en'
  if (caseNumber !== undefined) return `${english ? 'Case' : 'Sag'} ${caseNumber}`
  return inquiryId === null ? '' : `${english ? 'Inquiry' : 'Henvendelse'} ${referenceOf(inquiryId)}`
}

/** The number of a case, and whom it is about, among the open cases of the unit. */
async function caseNamed(tx: Tx, caseId: string): Promise<{ number: string; name: string } | undefined> {
  for (let page = 1; ; page += 1) {
    const cases = await listCases.within(tx, { who: 'all', page, pageSize: 100 })
    if (cases.refused || cases.value.items.length === 0) return undefined
    const found = cases.value.items.find(({ id }) => id === caseId)
    if (found) return { number: found.number, name: found.person?.name ?? '' }
  }
}
