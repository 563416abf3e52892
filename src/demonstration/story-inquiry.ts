import type { z } from 'zod'
import type { Tier } from '../modules/cases/index.ts'
import type { decideRoute, fileInquiry } from '../modules/contact/index.ts'
import type { InventedName } from './invented-people.ts'
import type { YoungsterKey } from './invented-youngsters.ts'
import type { Moment } from './story-moments.ts'

type Filing = z.input<(typeof fileInquiry)['definition']['input']>
type Deciding = z.input<(typeof decideRoute)['definition']['input']>

/** The colleagues of the demonstration, by key (demonstration-place.ts). */
export type UnitKey = 'maja' | 'jonas' | 'samira' | 'birgit'
export type OutsiderKey = 'peter' | 'hanne' | 'lotte' | 'anders'

export type StorySender = {
  readonly name: InventedName
  readonly phone?: string
  readonly email?: string
  readonly workplace?: string
}

type Told = {
  readonly concerns: Filing['concerns']
  readonly subjectName?: string
  /** Key of the school or club it is about. */
  readonly organisation?: string
  readonly place?: string
  readonly sender?: StorySender
  readonly message: string
}

/** Written on the public site. Without `sender` it is anonymous. */
export type Written = Told & {
  readonly by: 'young' | 'parent' | 'professional' | 'neighbour'
  readonly language?: 'da' | 'en'
  readonly answerBy?: 'code' | 'phone' | 'email'
}

/** Filed by a colleague. */
export type Filed = Told & {
  readonly filedBy: UnitKey | OutsiderKey
  readonly channel?: Filing['channel']
  readonly senderRole: Filing['senderRole']
  readonly promise?: string
  readonly owner?: UnitKey
}

export type StoryFacts = Deciding['facts']

/** What the triage turns an inquiry into, when that is a case; `carried` are the sentences that go along. */
export type StoryOpening = {
  readonly key: string
  readonly tier: Tier
  readonly purpose: string
  readonly about: { readonly youngster: YoungsterKey } | { readonly group: string }
  readonly carried?: readonly string[]
}

export type InquiryEvent = { readonly at: Moment } & (
  | { readonly takes: UnitKey }
  | { readonly gives: UnitKey; readonly to: UnitKey }
  | { readonly answers: UnitKey; readonly text: string }
  | { readonly notes: UnitKey; readonly text: string }
  | { readonly senderWrites: string }
  | {
      readonly decides: UnitKey
      readonly facts: StoryFacts
      readonly routes: Deciding['routes']
      readonly reason: string
    }
  | {
      readonly opensCase: UnitKey
      readonly facts: StoryFacts
      readonly alsoNotify?: boolean
      readonly reason: string
      readonly opening: StoryOpening
    }
  | { readonly merges: UnitKey; readonly into: string; readonly reason: string }
  | { readonly redacts: UnitKey; readonly hide: readonly string[] }
)

export type StoryInquiry = {
  readonly key: string
  readonly at: Moment
  readonly arrives: Written | Filed
  readonly events?: readonly InquiryEvent[]
}

const nothingActs: StoryFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}

/** The answers to the questions of the triage that differ from "no" and "not asked". */
export function facts(differing: Partial<StoryFacts> = {}): StoryFacts {
  return { ...nothingActs, ...differing }
}
