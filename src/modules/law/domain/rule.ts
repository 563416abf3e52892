import type { PlainDate } from '../../../kernel/dates.ts'

/** A sentence in both languages of the house. */
export type Spoken = { readonly da: string; readonly en: string }

/**
 * How sure a rule is. `found`: read in a published source. `inferred`: our reading of practice. `recalled`: general
 * legal knowledge that was not read. The last two are shown as "to be confirmed by the municipality's jurist".
 */
export const marks = ['found', 'inferred', 'recalled'] as const
export type Mark = (typeof marks)[number]

/** What a rule rests on. `link` is null where no address of the text is known. Statutes keep their Danish names. */
export type Source = { readonly act: string; readonly provision: string; readonly link: string | null }

/** `allow` may be done, `ask` needs a reason from a human, `deny` may not be done. */
export const outcomes = ['allow', 'ask', 'deny'] as const
export type RuleOutcome = (typeof outcomes)[number]

/** Why, as a tree: a rule, and below it what it rests on. The words stand here so that old findings keep theirs. */
export type Reason = { readonly say: Spoken; readonly because: readonly Reason[] }

/** What one rule says of some facts. */
export type Ruling = { readonly outcome: RuleOutcome; readonly reason: Reason }

/**
 * What a rule does in a finding. `carries`: something may rest on it. `limits`: it can only hold back. `reminds`: it
 * says something that must be known, and decides nothing.
 */
export const ruleRoles = ['carries', 'limits', 'reminds'] as const
export type RuleRole = (typeof ruleRoles)[number]

/**
 * One version of one rule: one file. First digit of the version: the law, or our reading of it, changed (new file; the
 * old one stays). Second: we fixed our code. `assess` is pure: it reads its facts and nothing else, no clock, setting
 * or database; local differences are facts. Null means the rule does not speak of these facts.
 */
export type Rule<Facts> = {
  /** Of the domain reference: `R115-04`. */
  readonly id: string
  readonly version: `${number}.${number}`
  readonly validFrom: PlainDate
  /** The last day it holds; null while it is in force. */
  readonly validTo: PlainDate | null
  readonly title: Spoken
  /** What the official is asked, in plain words. */
  readonly question: Spoken
  readonly mark: Mark
  readonly role: RuleRole
  /** True where the words are the statute's own content: nobody adjusts it. */
  readonly statute: boolean
  readonly sources: readonly Source[]
  /** The local choices the rule reads from its facts, by key of `localChoices`. Never for a statute's own content. */
  readonly adjustableBy?: readonly string[]
  assess(facts: Facts): Ruling | null
}

/** One rule that spoke, in a finding. */
export type AppliedRule = {
  readonly id: string
  readonly version: string
  readonly outcome: RuleOutcome
  readonly reason: Reason
}

/**
 * The answer for some facts: the strictest of the rules that spoke, all of which are named, the strictest first.
 * Nothing is allowed unless a rule carries it: where none does the outcome is `deny`, whatever else was said, and
 * `rules` may be empty. `reason` is the whole answer as one tree.
 */
export type Finding = {
  readonly outcome: RuleOutcome
  readonly on: PlainDate
  readonly rules: readonly AppliedRule[]
  readonly reason: Reason
}
