import type { PlainDate } from '../../../kernel/dates.ts'
import { assess, type ConsentFacts, type Giver } from '../../law/rules-of-law.ts'
import type { ConsentGiver, ConsentKind } from './consent-kinds.ts'

/** What the rules of consent are asked of a yes, beside who gave it. */
export type ConsentCircumstances = {
  readonly kind: ConsentKind
  readonly jointCustody: ConsentFacts['jointCustody']
  /** An essential decision for the child. */
  readonly essential: boolean
  /** Whether somebody of 15 to 17 understands what it is about. */
  readonly understands: ConsentFacts['understands']
  readonly informed: ConsentFacts['informed']
  /** Telling the parents would harm the young person. */
  readonly informingHarms: boolean
}

/** The facts for law: no names. */
export function consentFacts(
  circumstances: ConsentCircumstances,
  givers: readonly ConsentGiver[],
  age: number | null,
  on: PlainDate,
): ConsentFacts {
  const informed = [...new Set([...circumstances.informed, ...givers.map(({ part }) => knows[part])])]
  return { topic: 'consent', on, age, ...circumstances, informed, givenBy: giversInLaw(givers) }
}

/** Whoever has said yes has been told. */
const knows = { 'custody-holder': 'parents', 'young-person': 'young-person' } as const

/** Two who hold custody are both of them. */
function giversInLaw(givers: readonly ConsentGiver[]): Giver[] {
  const custodyHolders = givers.filter(({ part }) => part === 'custody-holder').length
  return [
    ...(custodyHolders > 0 ? (['custody-holder'] as const) : []),
    ...(custodyHolders > 1 ? (['both-custody-holders'] as const) : []),
    ...(givers.some(({ part }) => part === 'young-person') ? (['young-person'] as const) : []),
  ]
}

/** True when one person is named twice: two yeses of one parent are one. */
export function namesOneTwice(givers: readonly ConsentGiver[]): boolean {
  const names = givers.map(({ name }) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase())
  return new Set(names).size < names.length
}

/** Who must say yes, most often and in two special cases. Null where nobody's yes would do. */
export type ConsentNeeds = {
  readonly age: number | null
  readonly usually: Giver | null
  /** Where two hold custody together and the decision is essential. */
  readonly whenEssential: Giver | null
  /** Where the young person does not understand what it is about. */
  readonly whenNotUnderstood: Giver | null
}

/**
 * Asks the rules of law, from the fewest yeses to the most, whose would do: no list of our own says who consents.
 */
export function consentNeeds(age: number | null, on: PlainDate): ConsentNeeds {
  const usual: ConsentCircumstances = {
    kind: 'take-part',
    jointCustody: 'no',
    essential: false,
    understands: 'yes',
    informed: ['parents', 'young-person'],
    informingHarms: false,
  }
  return {
    age,
    usually: fewest(usual, age, on),
    whenEssential: fewest({ ...usual, jointCustody: 'yes', essential: true }, age, on),
    whenNotUnderstood: fewest({ ...usual, understands: 'no' }, age, on),
  }
}

/** The four situations the pages speak of. */
export const needsGroups = ['unknown', 'child', 'young', 'adult'] as const
export type NeedsGroup = (typeof needsGroups)[number]

export function needsGroup({ age, usually, whenNotUnderstood }: ConsentNeeds): NeedsGroup {
  if (age === null) return 'unknown'
  if (usually !== 'young-person') return 'child'
  return whenNotUnderstood === 'young-person' ? 'adult' : 'young'
}

function fewest(circumstances: ConsentCircumstances, age: number | null, on: PlainDate): Giver | null {
  const candidates = ['young-person', 'custody-holder', 'both-custody-holders'] as const
  const isEnough = (giver: Giver) => {
    const givenBy: Giver[] = giver === 'both-custody-holders' ? ['custody-holder', giver] : [giver]
    return assess({ topic: 'consent', on, age, ...circumstances, givenBy }).outcome !== 'deny'
  }
  return candidates.find(isEnough) ?? null
}
