import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { anyConsent, anyExchange, anyFacts, anyNotification, anyParty } from '../../../testing/any-law-facts.ts'
import { assess, reassess } from './assess.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import type { RuleOutcome } from './rule.ts'
import { allRules } from './rule-registry.ts'
import { earlyExchangeBase, section115Base } from './vectors/exchange-base.ts'

const strictness: readonly RuleOutcome[] = ['allow', 'ask', 'deny']
const strictnessOf = (facts: ExchangeFacts) => strictness.indexOf(assess(facts).outcome)
const many = { numRuns: 3000 }

afterEach(() => void vi.useRealTimers())

test('investigation is allowed by nothing: no basis, consent, wish, local choice or day makes it more than a no', () => {
  fc.assert(
    fc.property(anyExchange, (facts) => {
      expect(assess({ ...facts, purpose: 'investigation' }).outcome).not.toBe('ask')
      expect(assess({ ...facts, wish: 'share', purpose: 'investigation' }).outcome).toBe('deny')
    }),
    many,
  )
})

test('one more in the room never makes the answer milder', () => {
  fc.assert(
    fc.property(anyExchange, anyParty, (facts, another) => {
      expect(strictnessOf({ ...facts, present: [...facts.present, another] })).toBeGreaterThanOrEqual(
        strictnessOf(facts),
      )
    }),
    many,
  )
})

test('somebody outside the circle in the room blocks an item about a person on the bases of § 115 and of SSD', () => {
  fc.assert(
    fc.property(
      anyExchange,
      fc.constantFrom('association', 'company', 'private-person', 'politician'),
      (facts, kind) => {
        const outsider = { kind, standing: 'private', publicTask: false, drawnIn: false } as const
        for (const base of [section115Base, earlyExchangeBase]) {
          const asked = { ...facts, on: base.on, basis: base.basis, wish: 'share', present: [outsider] } as const
          const about = { ...asked, subject: { ...facts.subject, identified: true } }
          expect(assess(about).outcome).toBe('deny')
        }
      },
    ),
  )
})

test('a third early-exchange meeting is never allowed without consent', () => {
  fc.assert(
    fc.property(anyExchange, fc.integer({ min: 2, max: 99 }), (facts, meetingsHeld) => {
      const without = {
        ...facts,
        wish: 'share',
        basis: 'early-exchange',
        subject: {
          ...facts.subject,
          identified: true,
          consent: facts.subject.consent === 'given' ? 'none' : facts.subject.consent,
        },
        early: {
          ...facts.early,
          meetingsHeld,
          parents: facts.early.parents === 'consented' ? 'refused' : facts.early.parents,
        },
      } as const
      expect(assess(without).outcome).toBe('deny')
    }),
    many,
  )
})

test('the police in the room never go with the early exchange of something about a child', () => {
  fc.assert(
    fc.property(anyExchange, anyParty, (facts, party) => {
      const early = {
        ...facts,
        wish: 'share',
        basis: 'early-exchange',
        subject: { ...facts.subject, identified: true },
      } as const
      const police = { ...party, kind: 'police' } as const
      expect(assess({ ...early, present: [...facts.present, police] }).outcome).toBe('deny')
      expect(assess({ ...early, sender: police }).outcome).toBe('deny')
      expect(assess({ ...early, receiver: police }).outcome).toBe('deny')
    }),
  )
})

test('nothing about a person is shared in a forum without persons, nor without a basis, nor with no reason given', () => {
  const forums = ['local-council', 'district-council', 'ssp-kreds', 'leaders-forum', 'professional-committee'] as const
  fc.assert(
    fc.property(anyExchange, fc.constantFrom(...forums), (facts, setting) => {
      const about = {
        ...facts,
        on: section115Base.on,
        wish: 'share',
        subject: { ...facts.subject, identified: true },
      } as const
      expect(assess({ ...about, setting }).outcome).toBe('deny')
      expect(assess({ ...about, basis: 'none' }).outcome).toBe('deny')
      expect(assess({ ...about, necessity: 'empty' }).outcome).toBe('deny')
    }),
    many,
  )
})

test('whoever keeps it to themselves may, whatever else is said, but for an investigation that nothing here serves', () => {
  fc.assert(
    fc.property(anyExchange, (facts) => {
      if (facts.purpose === 'investigation') return
      const kept = assess({ ...facts, on: section115Base.on, wish: 'keep' })
      expect(kept.outcome).toBe('allow')
      expect(kept.rules.map(({ id }) => id)).toContain('R115-09')
      expect(kept.rules.map(({ id }) => id).includes('R115-10')).toBe(facts.notificationDuty)
    }),
  )
})

test('a notification is held back by nothing but an address, parents to be told, a meeting taken for one, or an adult', () => {
  fc.assert(
    fc.property(anyNotification, (facts) => {
      const finding = assess({ ...facts, on: section115Base.on })
      const refused = finding.rules.filter(({ outcome }) => outcome === 'deny').map(({ id }) => id)
      expect(['RU-01', 'RU-05', 'RU-07', 'RU-age']).toEqual(expect.arrayContaining(refused))
      expect(finding.outcome).toBe(refused.length > 0 ? 'deny' : finding.outcome === 'ask' ? 'ask' : 'allow')
    }),
  )
})

test('nobody but the person agrees for an adult, and nobody agrees for somebody of 15 to 17 who understands', () => {
  fc.assert(
    fc.property(anyConsent, fc.integer({ min: 15, max: 90 }), (facts, age) => {
      const others = facts.givenBy.filter((giver) => giver !== 'young-person')
      const by = { ...facts, on: section115Base.on, age, understands: 'yes', givenBy: others } as const
      expect(assess(by).outcome).toBe('deny')
    }),
  )
})

test('the same facts give the same finding, whatever the clock, and are left as they were', () => {
  fc.assert(
    fc.property(anyFacts, fc.date({ noInvalidDate: true }), (facts, moment) => {
      vi.useRealTimers()
      const before = structuredClone(facts)
      const now = assess(facts)
      vi.useFakeTimers({ now: moment })
      expect(assess(structuredClone(facts))).toEqual(now)
      expect(facts).toEqual(before)
    }),
  )
})

test('an old decision under its stored versions gives its stored answer', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const stored = assess(facts)
      expect(reassess(facts, stored.rules)).toEqual(stored)
    }),
    many,
  )
})

test('every rule answers for all facts, in both languages, and names a version that is there', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const finding = assess(facts)
      for (const { id, version, reason } of finding.rules) {
        expect(allRules.some((rule) => rule.id === id && rule.version === version)).toBe(true)
        expect(reason.say.da.length).toBeGreaterThan(5)
        expect(reason.say.en.length).toBeGreaterThan(5)
      }
      expect(finding.reason.say.da.length).toBeGreaterThan(5)
    }),
  )
})
