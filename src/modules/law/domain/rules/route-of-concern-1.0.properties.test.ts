import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConcernFacts, type ConcernReason, routeOfConcern } from './route-of-concern-1.0.ts'

// What must hold whatever the facts are.
const { assess } = routeOfConcern

const anyFacts: fc.Arbitrary<ConcernFacts> = fc.record({
  danger: fc.constantFrom('yes', 'no'),
  abuse: fc.constantFrom('no', 'by-parents', 'by-others'),
  support: fc.constantFrom('yes', 'no', 'unsure'),
  crimePreventive: fc.constantFrom('yes', 'no'),
  parentsConsent: fc.constantFrom('yes', 'no', 'not-asked'),
})

test('danger, abuse or a need of support always requires a notification, and nothing else does', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const due = facts.danger === 'yes' || facts.abuse !== 'no' || facts.support === 'yes'
      expect(assess(facts).required).toEqual(due ? ['notification'] : [])
    }),
  )
})

test('112 comes before everything else when there is danger, and never otherwise', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { reminders } = assess(facts)
      expect(reminders.indexOf('call-112')).toBe(facts.danger === 'yes' ? 0 : -1)
    }),
  )
})

test('the parents are never told first when a parent is suspected, not even with consent or danger', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { reminders } = assess({ ...facts, abuse: 'by-parents' })
      expect(reminders).toContain('parents-not-told')
      expect(reminders).not.toContain('parents-first')
      expect(reminders).not.toContain('inform-parents')
    }),
  )
})

test('the personal duty is always said', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(assess(facts).reminders).toContain('duty-is-personal')
    }),
  )
})

test('whoever must notify is told to give the workplace as address', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { required, reminders } = assess(facts)
      expect(reminders.includes('workplace-address')).toBe(required.length > 0)
    }),
  )
})

test('a required way is possible, a notification always is, and advice or nothing more never replaces a required one', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { required, possible } = assess(facts)
      expect(possible).toEqual(expect.arrayContaining([...required, 'notification']))
      if (required.length > 0) expect(possible).not.toContain('nothing-more')
      if (required.length > 0) expect(possible).not.toContain('advice-only')
    }),
  )
})

test('no case without a crime-preventive purpose or a yes', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const allowed = facts.crimePreventive === 'yes' || facts.parentsConsent === 'yes'
      if (!allowed) expect(assess(facts).possible).not.toContain('ssp-case')
    }),
  )
})

test('the answer depends on the facts alone', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(assess({ ...facts })).toEqual(assess(facts))
    }),
  )
})

test('every code has its sentence in both languages', () => {
  const { words } = routeOfConcern
  const codesOf = (reason: ConcernReason): string[] => [reason.code, ...reason.because.flatMap(codesOf)]
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const finding = assess(facts)
      for (const code of codesOf(finding.reasons)) expect(Object.keys(words.reasons)).toContain(code)
      for (const code of finding.reminders) expect(words.reminders[code].en.length).toBeGreaterThan(0)
    }),
  )
})
