/** The pure half of the front door: rules, facts and words, which the domain folders of other modules may ask too. */
export { type AboutKind, aboutKinds } from './domain/about-kinds.ts'
export { assess, type RuleVersion, reassess } from './domain/assess.ts'
export {
  type ChosenBasis,
  type ChosenPurpose,
  chosenBases,
  chosenPurposes,
  purposesOf,
  restsOnConsent,
} from './domain/choices.ts'
export { type ConcernRoute, concernRoutes } from './domain/concern-routes.ts'
export { type ConcernQuestion, concernFactsFrom, concernQuestions, concernRule } from './domain/concern-rule.ts'
export { ConsentFacts, type Giver, givers } from './domain/consent-facts.ts'
export {
  type Basis,
  bases,
  cautiousChoices,
  type DataClass,
  dataClasses,
  ExchangeFacts,
  LocalChoices,
  offenceGrounds,
  Party,
  type PartyKind,
  type Purpose,
  partyKinds,
  purposes,
  type Setting,
  type Standing,
  settings,
  standings,
} from './domain/exchange-facts.ts'
export { type ExplainedRule, type Explanation, explain, type SaidReason } from './domain/explanation.ts'
export { Facts, type Topic, topics } from './domain/facts.ts'
export {
  type BasisWords,
  basisWords,
  dataClassWords,
  outcomeWords,
  partyWords,
  purposeWords,
  settingWords,
} from './domain/gate-words.ts'
export { type NotificationClocks, notificationClocks } from './domain/notification-clocks.ts'
export { NotificationFacts } from './domain/notification-facts.ts'
export { type KnownOrganisation, partyOf } from './domain/party-of.ts'
export { type FieldProblem, type ReadFacts, readFacts } from './domain/read-facts.ts'
export type {
  AppliedRule,
  Finding,
  Mark,
  Reason,
  Rule,
  RuleOutcome,
  Ruling,
  Source,
  Spoken,
} from './domain/rule.ts'
export { findRule, type KnownRule, rulesInForce } from './domain/rule-registry.ts'
export {
  type ConcernFacts,
  type ConcernFinding,
  type ConcernReason,
  routeOfConcern,
} from './domain/rules/route-of-concern-1.0.ts'
export { citation, sourceLine } from './domain/source-line.ts'
