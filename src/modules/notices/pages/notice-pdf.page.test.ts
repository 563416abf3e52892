import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { givenFamilyUnit, givenSentNotice } from '../../../testing/given-notices.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(kim)

test('the PDF is tagged, in Danish, and called Underretning and nothing more', async () => {
  const words = { childName: 'Kanarie Kvist', cpr: '0403124234', birthDate: plainDate('2012-03-04') }
  const noticeId = await givenSentNotice(kim, unit, new Date(), words)
  const page = await browser.get(`/underretninger/${noticeId}/pdf`)
  expect(page.status).toBe(200)
  expect(page.headers['content-type']).toBe('application/pdf')
  expect(page.headers['content-disposition']).toContain('underretning.pdf')
  expect(page.html.startsWith('%PDF-')).toBe(true)
  expect(page.html).toMatch(/\/Marked true/)
  expect(page.html).toMatch(/\/StructTreeRoot/)
  expect(page.html).toMatch(/\/Lang\s*\(da/)
  expect(page.html).toMatch(/<dc:title>.*Underretning.*<\/dc:title>|\/Title\s*\(Underretning\)/s)
  expect(page.html).not.toMatch(/Kanarie|040312/)
  expect(await auditOf(house, 'notices.print-notice')).toMatchObject({ outcome: 'done', account_id: kim.account })
  expect(house.logged().join()).not.toMatch(/Kanarie|040312/)
})
