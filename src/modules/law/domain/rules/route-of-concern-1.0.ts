import { plainDate } from '../../../../kernel/dates.ts'
import type { ConcernRoute } from '../concern-routes.ts'
import { questions, sources } from './route-of-concern-1.0-questions.ts'
import { type ReasonCode, type ReminderCode, reasons, reminders } from './route-of-concern-1.0-words.ts'

/**
 * Where does a concern go? The decision table of the domain reference, 2.4, with the provisions it rests on. The table
 * itself is our own assembly and is to be confirmed by the municipality's jurist; so are the three rows it lacked
 * (`unsure-without-crime`, `crime-with-consent`, `crime-without-consent`).
 *
 * Pure: the answer depends on these facts and nothing else. Locally different practice is a fact, not a setting here.
 */
export type ConcernFacts = {
  readonly danger: 'yes' | 'no'
  readonly abuse: 'no' | 'by-parents' | 'by-others'
  readonly support: 'yes' | 'no' | 'unsure'
  readonly crimePreventive: 'yes' | 'no'
  readonly parentsConsent: 'yes' | 'no' | 'not-asked'
}

/** Why, as a tree: the row of the table, and below it the facts and provisions it rests on. */
export type ConcernReason = { readonly code: ReasonCode; readonly because: readonly ConcernReason[] }

export type ConcernFinding = {
  /** The ways that may be chosen; holds every required one. */
  readonly possible: readonly ConcernRoute[]
  /** The ways that must be among those chosen. */
  readonly required: readonly ConcernRoute[]
  /** What the official must be told, most urgent first. `duty-is-personal` is always among them (RU-01). */
  readonly reminders: readonly ReminderCode[]
  readonly reasons: ConcernReason
}

type Row = { readonly code: ReasonCode; readonly because: readonly ReasonCode[]; readonly say: readonly ReminderCode[] }

export const routeOfConcern = {
  id: 'route-of-concern',
  version: '1.0',
  validFrom: plainDate('2024-01-01'),
  sources,
  questions,
  /** The sentences for the codes of a finding. */
  words: { reminders, reasons },
  assess,
} as const

function assess(facts: ConcernFacts): ConcernFinding {
  const row = rowFor(facts)
  const required: readonly ConcernRoute[] = isNotificationDue(facts) ? ['notification'] : []
  return {
    possible: possibleRoutes(facts),
    required,
    reminders: [...row.say, ...(required.length > 0 ? whenNotifying : []), ...always],
    reasons: { code: row.code, because: row.because.map((code) => ({ code, because: provisionsBehind[code] ?? [] })) },
  }
}

/** The table, read from the top: the first row that fits counts. */
function rowFor(facts: ConcernFacts): Row {
  if (facts.danger === 'yes') return dangerRow(facts)
  if (facts.abuse === 'by-parents')
    return { code: 'abuse-by-parents', because: ['abuse-suspected'], say: ['parents-not-told'] }
  if (facts.abuse === 'by-others')
    return { code: 'abuse-by-others', because: ['abuse-suspected'], say: ['inform-parents'] }
  if (facts.support === 'yes') return supportRow(facts)
  return facts.support === 'unsure' && facts.crimePreventive === 'no' ? unsureRow : preventiveRow(facts)
}

function dangerRow({ abuse }: ConcernFacts): Row {
  const because: readonly ReasonCode[] = abuse === 'no' ? ['danger'] : ['danger', 'abuse-suspected']
  return {
    code: 'danger-now',
    because,
    say: ['call-112', abuse === 'by-parents' ? 'parents-not-told' : 'safety-first'],
  }
}

function supportRow({ crimePreventive, parentsConsent }: ConcernFacts): Row {
  if (crimePreventive === 'yes') {
    return { code: 'support-and-crime', because: ['support-needed', 'crime-preventive'], say: ['parents-first'] }
  }
  const say: readonly ReminderCode[] =
    parentsConsent === 'yes' ? ['parents-first'] : ['parents-first', 'only-with-consent']
  return { code: 'support-without-crime', because: ['support-needed'], say }
}

const unsureRow: Row = {
  code: 'unsure-without-crime',
  because: ['support-unsure'],
  say: ['ask-without-name', 'only-with-consent'],
}

function preventiveRow({ support, crimePreventive, parentsConsent }: ConcernFacts): Row {
  if (crimePreventive === 'no') return { code: 'advice', because: ['no-concern-of-the-act'], say: ['no-person-record'] }
  const because: readonly ReasonCode[] =
    support === 'unsure' ? ['support-unsure', 'crime-preventive'] : ['crime-preventive']
  if (parentsConsent === 'yes') {
    return {
      code: support === 'unsure' ? 'unsure-with-consent' : 'crime-with-consent',
      because,
      say: ['course-with-consent'],
    }
  }
  return {
    code: support === 'unsure' ? 'unsure-without-consent' : 'crime-without-consent',
    because,
    say: ['two-circles'],
  }
}

/** Barnets lov § 133(1) and § 137(3); danger now is both. */
function isNotificationDue({ danger, abuse, support }: ConcernFacts): boolean {
  return danger === 'yes' || abuse !== 'no' || support === 'yes'
}

/** A notification may always be made, and another municipality or the infohus may always be the right place. */
function possibleRoutes(facts: ConcernFacts): readonly ConcernRoute[] {
  const elsewhere: readonly ConcernRoute[] = ['other-municipality', 'infohus']
  const ours: readonly ConcernRoute[] = mayBecomeCase(facts) ? ['ssp-case'] : []
  if (isNotificationDue(facts)) return ['notification', ...ours, ...elsewhere]
  return ['advice-only', 'anonymous-sparring', 'notification', ...ours, ...elsewhere, 'nothing-more']
}

/** Only the crime-preventive purpose carries work without consent; consent is not asked when a parent is suspected. */
function mayBecomeCase({ abuse, support, crimePreventive, parentsConsent }: ConcernFacts): boolean {
  if (crimePreventive === 'yes') return true
  return abuse !== 'by-parents' && support !== 'no' && parentsConsent === 'yes'
}

const whenNotifying: readonly ReminderCode[] = ['workplace-address']
const always: readonly ReminderCode[] = ['duty-is-personal', 'reason-is-enough']

const provisionsBehind: Partial<Record<ReasonCode, readonly ConcernReason[]>> = {
  danger: [
    { code: 'provision-133', because: [] },
    { code: 'provision-24-hours', because: [] },
  ],
  'abuse-suspected': [
    { code: 'provision-133', because: [] },
    { code: 'provision-137', because: [] },
  ],
  'support-needed': [{ code: 'provision-133', because: [] }],
  'crime-preventive': [{ code: 'provision-115', because: [] }],
}
