import { plainDate } from '../../../../kernel/dates.ts'
import type { ConsentFacts } from '../consent-facts.ts'
import type { Vector } from './vector.ts'

export type ConsentChanges = Partial<Omit<ConsentFacts, 'topic'>>

/** An essential yes to take part for somebody of 12 in joint custody, given by both; the child knows. */
export const consentBase: ConsentFacts = {
  topic: 'consent',
  on: plainDate('2026-03-02'),
  age: 12,
  kind: 'take-part',
  jointCustody: 'yes',
  essential: true,
  understands: 'yes',
  givenBy: ['both-custody-holders'],
  informed: ['young-person'],
  informingHarms: false,
}

export const consentFrom =
  'Fælles forældremyndighed over et barn på 12 år. Begge har sagt ja til et SSP-forløb, en væsentlig beslutning, og barnet ved det.'

/** Every row of the consent matrix of the domain reference, 2.5. */
export const consentVectors: readonly Vector<ConsentChanges>[] = [
  { id: 'TC-1', says: 'Under 15: begge forældre har sagt ja.', facts: {}, outcome: 'allow', by: ['consent-under-15'] },
  {
    id: 'TC-2',
    says: '16 år: den unge har selv sagt ja, og forældrene ved det.',
    facts: { age: 16, givenBy: ['young-person'], informed: ['parents'] },
    outcome: 'allow',
    by: ['consent-15-17'],
  },
  {
    id: 'TC-3',
    says: '16 år og kan ikke overskue det: begge forældre har sagt ja.',
    facts: { age: 16, understands: 'no' },
    outcome: 'allow',
    by: ['consent-15-17-unable'],
  },
  {
    id: 'TC-4',
    says: '18 år: kun personen selv.',
    facts: { age: 18, givenBy: ['young-person'], informed: [] },
    outcome: 'allow',
    by: ['consent-18'],
  },
]

/** The edges of the age bands, and what is missing. Our own. */
export const ownConsentVectors: readonly Vector<ConsentChanges>[] = [
  {
    id: 'MC-1',
    says: 'Fælles forældremyndighed, og kun den ene har sagt ja til noget væsentligt.',
    facts: { givenBy: ['custody-holder'] },
    outcome: 'deny',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-2',
    says: 'Kun den ene har sagt ja, men det er ikke en væsentlig beslutning.',
    facts: { givenBy: ['custody-holder'], essential: false, kind: 'activity' },
    outcome: 'allow',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-3',
    says: 'Én har forældremyndigheden alene og har sagt ja.',
    facts: { givenBy: ['custody-holder'], jointCustody: 'no' },
    outcome: 'allow',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-4',
    says: 'Det vides ikke, om forældremyndigheden er fælles.',
    facts: { givenBy: ['custody-holder'], jointCustody: 'unknown' },
    outcome: 'ask',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-5',
    says: '14 år, og kun den unge har sagt ja.',
    facts: { age: 14, givenBy: ['young-person'] },
    outcome: 'deny',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-6',
    says: '15 år, og kun forældrene har sagt ja.',
    facts: { age: 15 },
    outcome: 'deny',
    by: ['consent-15-17'],
  },
  {
    id: 'MC-7',
    says: '15 år og har selv sagt ja, og forældrene ved det ikke.',
    facts: { age: 15, givenBy: ['young-person'], informed: [] },
    outcome: 'ask',
    by: ['consent-informed'],
  },
  {
    id: 'MC-8',
    says: '17 år og har selv sagt ja. Det ville skade den unge, hvis forældrene vidste det.',
    facts: { age: 17, givenBy: ['young-person'], informed: [], informingHarms: true },
    outcome: 'allow',
    by: ['consent-15-17'],
  },
  {
    id: 'MC-9',
    says: '16 år, den unge og en forælder har begge sagt ja.',
    facts: { age: 16, givenBy: ['young-person', 'custody-holder'], informed: [] },
    outcome: 'allow',
    by: ['consent-15-17'],
  },
  {
    id: 'MC-10',
    says: '16 år, og I er i tvivl, om den unge forstår det. Kun den unge har sagt ja.',
    facts: { age: 16, understands: 'unsure', givenBy: ['young-person'], informed: ['parents'] },
    outcome: 'ask',
    by: ['consent-15-17-unsure'],
  },
  {
    id: 'MC-11',
    says: '16 år, og I er i tvivl, men både den unge og en forælder har sagt ja.',
    facts: { age: 16, understands: 'unsure', givenBy: ['young-person', 'custody-holder'] },
    outcome: 'allow',
    by: ['consent-15-17-unsure'],
  },
  {
    id: 'MC-12',
    says: '16 år og kan ikke overskue det, men den unge er ikke hørt.',
    facts: { age: 16, understands: 'no', informed: [] },
    outcome: 'ask',
    by: ['consent-informed'],
  },
  {
    id: 'MC-13',
    says: '18 år, og kun forældrene har sagt ja.',
    facts: { age: 18, informed: [] },
    outcome: 'deny',
    by: ['consent-18'],
  },
  {
    id: 'MC-14',
    says: '19 år og har selv sagt ja, men forældrene er orienteret.',
    facts: { age: 19, givenBy: ['young-person'], informed: ['parents'] },
    outcome: 'ask',
    by: ['consent-informed'],
  },
  {
    id: 'MC-15',
    says: 'Barnet på 9 år ved ikke noget om det.',
    facts: { age: 9, informed: [] },
    outcome: 'ask',
    by: ['consent-informed'],
  },
  {
    id: 'MC-16',
    says: 'Alderen kendes ikke.',
    facts: { age: null },
    outcome: 'ask',
    by: ['consent-age-unknown'],
  },
  {
    id: 'MC-17',
    says: 'Ingen har sagt ja.',
    facts: { givenBy: [] },
    outcome: 'deny',
    by: ['consent-under-15'],
  },
  {
    id: 'MC-18',
    says: '16 år, i tvivl, og ingen har sagt ja.',
    facts: { age: 16, understands: 'unsure', givenBy: [], informed: ['parents'] },
    outcome: 'deny',
    by: ['consent-15-17-unsure'],
  },
  {
    id: 'MC-19',
    says: 'Alderen kendes ikke, og ingen har sagt ja.',
    facts: { age: null, givenBy: [] },
    outcome: 'deny',
    by: ['consent-age-unknown'],
  },
]
