import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../kernel/dates.ts'
import { assess, reassess } from './assess.ts'
import { marks, ruleRoles } from './rule.ts'
import { allRules, findRule, rulesAbout, rulesInForce } from './rule-registry.ts'
import { section115Base } from './vectors/exchange-base.ts'

const idsOf = (prefix: string) => allRules.map(({ id }) => id).filter((id) => id.startsWith(prefix))

test('every row of the tables is a rule', () => {
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)
  expect(idsOf('R115-')).toEqual(expect.arrayContaining(numbered('R115', 16)))
  expect(idsOf('R49-')).toEqual(expect.arrayContaining(numbered('R49', 14)))
  expect(idsOf('R8-')).toEqual(expect.arrayContaining(numbered('R8', 6)))
  expect(idsOf('RU-')).toEqual(expect.arrayContaining(numbered('RU', 11)))
  expect(idsOf('RFVL-')).toEqual([
    'RFVL-27',
    'RFVL-28a',
    'RFVL-28b',
    'RFVL-28c',
    'RFVL-29',
    'RFVL-31',
    'RFVL-32',
    'RFVL-purpose',
  ])
})

test.each(allRules.map((rule) => [`${rule.id} ${rule.version}`, rule] as const))(
  '%s has both languages, a source, a mark and a name the database takes',
  (_, rule) => {
    expect(rule.id).toMatch(/^[A-Z0-9a-z-]{2,40}$/)
    expect(rule.version).toMatch(/^[0-9]+\.[0-9]+$/)
    for (const words of [rule.title, rule.question]) {
      expect(words.da.length).toBeGreaterThan(5)
      expect(words.en.length).toBeGreaterThan(5)
    }
    expect(rule.question.da.endsWith('?')).toBe(true)
    expect(rule.question.en.endsWith('?')).toBe(true)
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(marks).toContain(rule.mark)
    expect(ruleRoles).toContain(rule.role)
  },
)

test('what is marked as the statute’s own content was found in a source and is adjusted by nobody', () => {
  for (const rule of allRules.filter(({ statute }) => statute)) {
    expect(rule.mark).toBe('found')
    expect(rule.adjustableBy ?? []).toEqual([])
  }
})

test('one version of a rule holds on a day, and none before the first', () => {
  for (const topic of ['exchange', 'consent', 'notification'] as const) {
    const ids = rulesInForce(topic, plainDate('2026-03-02')).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(rulesInForce(topic, plainDate('2018-05-24'))).toEqual([])
  }
})

test('each rule begins on its first day and not before', () => {
  const first = plainDate('2023-07-03')
  expect(rulesInForce('exchange', first).map(({ id }) => id)).toContain('R115-04')
  expect(rulesInForce('exchange', addDays(first, -1)).map(({ id }) => id)).not.toContain('R115-04')
})

test('no number is given for the rule that followed § 49 a', () => {
  for (const rule of rulesAbout('exchange').filter(({ id }) => id.startsWith('R49-'))) {
    for (const { act, provision } of rule.sources) {
      if (act === 'Barnets lov' && provision !== '§ 133, stk. 1') expect(provision).not.toMatch(/^§/)
    }
  }
})

test('before the first version the answer is no, and says so', () => {
  const finding = assess({ ...section115Base, on: plainDate('2015-01-01') })
  expect(finding).toMatchObject({ outcome: 'deny', rules: [] })
  expect(finding.reason.say.da).toBe('Nej. Vi kender ingen regel, der gjaldt den dag.')
})

test('a version that is not there cannot be run again', () => {
  expect(() => reassess(section115Base, [{ id: 'R115-04', version: '9.9' }])).toThrow(RangeError)
  expect(findRule('R115-04', '9.9')).toBeNull()
  expect(findRule('R115-04', '1.0')?.title.en).toBe('From the police to another authority')
})

test('what only reminds or holds back never allows by itself', () => {
  const reminded = {
    ...section115Base,
    notificationDuty: true,
    receiver: { ...section115Base.receiver, drawnIn: false },
  }
  expect(reassess(reminded, [{ id: 'R115-10', version: '1.0' }])).toMatchObject({
    outcome: 'deny',
    rules: [{ id: 'R115-10', outcome: 'allow' }],
    reason: { say: { en: 'No. No rule allows it.' } },
  })
})
