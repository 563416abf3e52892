import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const inCode = '%FF%FE is not text'
const half = Buffer.concat([Buffer.from('step=check&message='), Buffer.from([0xc3, 0x28])])
const urlencoded = 'application/x-www-form-urlencoded'
const parts = Buffer.concat([
  Buffer.from('--x\r\ncontent-disposition: form-data; name="message"\r\n\r\n'),
  Buffer.from([0xc3, 0x28]),
  Buffer.from('\r\n--x--\r\n'),
])

test.each([
  ['percent signs that are no letters', urlencoded, Buffer.from(`step=check&message=${inCode}`)],
  ['bytes that are no letters', urlencoded, half],
  ['bytes that are no letters, in a form with files', 'multipart/form-data; boundary=x', parts],
  ['a character that nobody can type', urlencoded, Buffer.from('step=check&message=a%00b')],
])('%s are told in plain words, and nothing is stored', async (_what, type, payload) => {
  for (const url of ['/skriv-til-os/ung', '/dit-svar']) {
    const page = await (await house.browser()).postRaw(url, type, payload)
    expect(page.status).toBe(400)
    expect(page.heading).toBe('Teksten kunne ikke læses')
    expect(page.headers['set-cookie']).toBeUndefined()
  }
  const { rows } = await house.database.owner.query('select from contact.messages')
  expect(rows).toEqual([])
})
