import { expect, test } from 'vitest'
import { formatReceiptCode, isReceiptCode, newReceiptCode, parseReceiptCode } from './receipt-codes.ts'

test.each([
  '',
  '1234',
  '1234 5678 9012 345',
  '1234 5678 9012 34567',
  '1234 5678 9012 345O',
  'kode 1234 5678 9012 3456',
  '1234+5678+9012+3456',
  '1234_5678_9012_3456',
  "1234567890123456' or 1=1",
  '1234567890123456\u0000',
  `1234 5678 9012 3456${' '.repeat(200)}`,
])('"%s" is no receipt code', (text) => {
  expect(parseReceiptCode(text)).toBeNull()
})

test.each([
  '1234567890123456',
  '1234 5678 9012 3456',
  ' 1234-5678-9012-3456\n',
  '1234–5678–9012–3456',
  '1234.5678.9012.3456',
  '12 34 56 78 90 12 34 56',
  '1234\u00A05678\u202F9012\u20093456',
  '1234\u200B5678\uFEFF90123456',
  '１２３４ ５６７８ ９０１２ ３４５６',
  '١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦',
  '۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶',
])('"%s" is read as it was meant', (text) => {
  expect(parseReceiptCode(text)).toBe('1234567890123456')
})

test('a code is shown in four groups and reads back', () => {
  const code = newReceiptCode()
  expect(isReceiptCode(code)).toBe(true)
  expect(formatReceiptCode(code)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  expect(parseReceiptCode(formatReceiptCode(code))).toBe(code)
})

test('every digit is as likely as another in every place', () => {
  const draws = 20_000
  const counts = Array.from({ length: 16 }, () => new Array<number>(10).fill(0))
  const seen = new Set<string>()
  for (let draw = 0; draw < draws; draw += 1) {
    const code = newReceiptCode()
    seen.add(code)
    for (const [place, digit] of [...code].entries()) {
      const row = counts[place] ?? []
      row[Number(digit)] = (row[Number(digit)] ?? 0) + 1
    }
  }
  expect(seen.size).toBe(draws)
  // 160 counts about 2,000; seven standard deviations are 300, which chance does not reach.
  for (const count of counts.flat()) expect(Math.abs(count - draws / 10)).toBeLessThan(300)
})
