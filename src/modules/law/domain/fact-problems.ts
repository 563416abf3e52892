import type { PlainDate } from '../../../kernel/dates.ts'
import type { ConsentFacts } from './consent-facts.ts'
import type { ExchangeFacts, Party } from './exchange-facts.ts'
import type { Facts } from './facts.ts'
import type { NotificationFacts } from './notification-facts.ts'
import { rulesInForce } from './rule-registry.ts'

/** What can be wrong with facts that have the right shape. The words are in the module's messages. */
export const factProblemCodes = [
  'future',
  'before-rules',
  'nobody-with-age',
  'nobody-with-consent',
  'nobody-with-cpr',
  'never-an-authority',
  'always-an-authority',
  'single-custody-both',
  'adult-with-custody',
  'danger-outside-act',
] as const
export type FactProblemCode = (typeof factProblemCodes)[number]
export type FactProblem = { readonly field: string; readonly code: FactProblemCode }

/**
 * What in the facts cannot be so: a day that has not come or that no rule knows, or two facts against each other. Asked
 * where people and programs hand facts in; the rules themselves answer for all facts.
 */
export function factProblems(facts: Facts, today: PlainDate): readonly FactProblem[] {
  return [...dayProblems(facts, today), ...contradictions(facts)]
}

function dayProblems({ topic, on }: Facts, today: PlainDate): readonly FactProblem[] {
  if (on > today) return [{ field: 'on', code: 'future' }]
  return rulesInForce(topic, on).length === 0 ? [{ field: 'on', code: 'before-rules' }] : []
}

function contradictions(facts: Facts): readonly FactProblem[] {
  if (facts.topic === 'exchange') return exchangeContradictions(facts)
  return facts.topic === 'consent' ? consentContradictions(facts) : notificationContradictions(facts)
}

function exchangeContradictions(facts: ExchangeFacts): readonly FactProblem[] {
  const { subject, content, sender, receiver, present } = facts
  const nobody: FactProblem[] = []
  if (!subject.identified && subject.age !== null) nobody.push({ field: 'subject.age', code: 'nobody-with-age' })
  if (!subject.identified && subject.consent !== 'none')
    nobody.push({ field: 'subject.consent', code: 'nobody-with-consent' })
  if (!subject.identified && content.classes.includes('cpr'))
    nobody.push({ field: 'content.classes', code: 'nobody-with-cpr' })
  return [
    ...nobody,
    ...partyProblems('sender', sender),
    ...partyProblems('receiver', receiver),
    ...present.flatMap((party, index) => partyProblems(`present.${index}`, party)),
  ]
}

function partyProblems(field: string, { kind, standing }: Party): readonly FactProblem[] {
  const isAuthority = standing === 'authority'
  if (isAuthority && ['private-person', 'association', 'company'].includes(kind))
    return [{ field: `${field}.standing`, code: 'never-an-authority' }]
  const mustBeAuthority = kind === 'police' || kind === 'prison-service' || kind === 'social-services'
  return mustBeAuthority && !isAuthority ? [{ field: `${field}.standing`, code: 'always-an-authority' }] : []
}

function consentContradictions({ age, jointCustody, givenBy }: ConsentFacts): readonly FactProblem[] {
  const custody = givenBy.some((giver) => giver !== 'young-person')
  if (age !== null && age >= 18 && custody) return [{ field: 'givenBy', code: 'adult-with-custody' }]
  const both = jointCustody === 'no' && givenBy.includes('both-custody-holders')
  return both ? [{ field: 'givenBy', code: 'single-custody-both' }] : []
}

function notificationContradictions({ danger, outsideTheAct }: NotificationFacts): readonly FactProblem[] {
  return danger === 'yes' && outsideTheAct ? [{ field: 'outsideTheAct', code: 'danger-outside-act' }] : []
}
