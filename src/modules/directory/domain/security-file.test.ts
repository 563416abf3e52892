import { expect, test } from 'vitest'
import { securityFile } from './security-file.ts'

test('names the contact as an address, and expires half a year on', () => {
  expect(securityFile('sikkerhed@lindaa.example', new Date('2026-11-24T10:20:30.456Z'))).toBe(
    'Contact: mailto:sikkerhed@lindaa.example\nExpires: 2027-05-25T10:20:30Z\nPreferred-Languages: da, en\n',
  )
})
