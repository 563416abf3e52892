import { expect, test } from 'vitest'
import { letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { readPrinted } from '../../../platform/documents/testing/read-printed.ts'
import { givenExchange, givenReceivedExchange } from '../../../testing/given-exchanges.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { giveBack } from '../actions/end-exchange.ts'
import { makeCopy } from '../actions/make-copy.ts'
import { copyLetter } from './exchange-copy.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)

async function printed(id: string, language: 'da' | 'en' = 'da') {
  const letter = copyLetter(value(await makeCopy(anders, { exchangeId: id })), language)
  const document = await pdfDocument(letterDocument, letter, { title: 'Udveksling', language })
  if (!document.ok) throw new Error(document.reason)
  return readPrinted(document.bytes)
}

test('no copy is made of what was not accepted, or of what was given back', async () => {
  const waiting = await givenExchange(kim, anders)
  expect(await makeCopy(anders, { exchangeId: waiting })).toMatchObject({ reasons: [{ code: 'nothing-to-read' }] })
  const id = await givenReceivedExchange(kim, anders)
  value(await giveBack(anders, { exchangeId: id }))
  expect(await makeCopy(anders, { exchangeId: id })).toMatchObject({ reasons: [{ code: 'nothing-to-read' }] })
})

test('every page says to whom, for what, on what, and that it may not be used for investigation', async () => {
  const long = `#import "x": * ${'Ord efter ord. '.repeat(260)}`
  const id = await givenReceivedExchange(kim, anders, {
    items: [
      { kind: 'sentence', body: long, dataClass: 'ordinary' },
      { kind: 'fact', body: 'Set ved broen.', source: 'Naboen', happenedOn: '2026-11-20', dataClass: 'ordinary' },
    ],
  })
  const { text } = await printed(id)
  const foot =
    /Til Anders Holt, Lokalpolitiet Lindå\. Formål: at forebygge kriminalitet\. Grundlag: retsplejelovens § 115, stk\. 1, nr\. 1\. Delt .{10,40}\. Må ikke bruges til efterforskning \(retsplejelovens § 115, stk\. 2\)\./g
  const pages = text.match(/Side \d+ af \d+/g) ?? []
  expect(pages.length).toBeGreaterThan(1)
  expect(text.match(foot)).toHaveLength(pages.length)
  expect(text).toContain('Drengen med den røde cykel')
  expect(text).toContain('Set ved broen.')
  expect(text).toContain('Kilde: Naboen')
  expect(text).toContain('#import "x": *')
})

test('what was blacked out is not in the file, and an English reader reads English', async () => {
  const id = await givenReceivedExchange(kim, anders, {
    items: [{ kind: 'sentence', body: 'Han var med Jonas Friis.', dataClass: 'ordinary' }],
  })
  const { text } = await printed(id, 'en')
  expect(text).toContain('May not be used for investigation (retsplejeloven § 115(2)).')
  expect(text).not.toContain('Jonas')
})
