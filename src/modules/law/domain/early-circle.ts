import { isAboutSomebody } from './circle.ts'
import type { ExchangeFacts, Party, PartyKind } from './exchange-facts.ts'

/**
 * Where a body stands to the early exchange. `named`: the rule lists it; that SSP is one of the "authorities solving
 * tasks for vulnerable children" is our reading. `youth`: not listed, and the jurist may settle it (R49-14).
 * `unclear`: an authority that may be one of them. The rest are outside.
 */
export type EarlyPlace = 'named' | 'youth' | 'unclear' | 'police' | 'private' | 'outside'

const places: Readonly<Record<PartyKind, EarlyPlace>> = {
  school: 'named',
  'after-school-care': 'named',
  'day-care': 'named',
  'municipal-health': 'named',
  'social-services': 'named',
  'ssp-unit': 'named',
  'youth-school': 'youth',
  'youth-club': 'youth',
  'youth-guidance': 'youth',
  'job-centre': 'youth',
  'youth-education': 'unclear',
  integration: 'unclear',
  'other-authority': 'unclear',
  police: 'police',
  'prison-service': 'outside',
  psychiatry: 'outside',
  politician: 'private',
  association: 'private',
  company: 'private',
  'private-person': 'private',
}

/** A self-governing or private body stands where its kind does when it solves tasks for the parties, else outside. */
export function earlyPlaceOf({ kind, standing, publicTask }: Party): EarlyPlace {
  return standing === 'authority' || publicTask ? places[kind] : 'private'
}

/** Sender, receiver and everybody else in the room: the rule has no bystanders. */
export function earlyPlaces({ sender, receiver, present }: ExchangeFacts): readonly EarlyPlace[] {
  return [sender, receiver, ...present].map(earlyPlaceOf)
}

/** Something about a child is to be shared on the rule of early exchange. */
export function isEarlySharing(facts: ExchangeFacts): boolean {
  return facts.basis === 'early-exchange' && facts.wish === 'share' && isAboutSomebody(facts)
}

/** A yes to the exchange that has not been taken back. */
export function hasEarlyConsent({ subject, early }: ExchangeFacts): boolean {
  if (subject.consent === 'withdrawn') return false
  return subject.consent === 'given' || early.parents === 'consented'
}
