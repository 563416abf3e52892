import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { ExchangeFacts } from '../exchange-facts.ts'
import { decidingRules } from './deciding-rules.ts'
import { vary } from './exchange-base.ts'
import { exchangeTables } from './exchange-tables.ts'

describe.each(exchangeTables)('$title', ({ base, vectors }) => {
  test.each([...vectors])('$id $says', ({ facts, outcome, by }) => {
    const finding = assess(ExchangeFacts.parse(vary(base, facts)))
    expect(finding.outcome).toBe(outcome)
    expect(decidingRules(finding)).toEqual(by)
  })
})
