import { describe, expect, test } from 'vitest'
import { composeLetter } from './compose-letter.ts'
import type { LetterReceiver, MailLetter } from './mail-letter.ts'

const meeting = {
  id: '0197a1b2-0000-7000-8000-000000000001',
  sequence: 1,
  name: 'Kredsråd',
  place: 'Rådhuset',
  startsAt: new Date('2036-11-24T12:00:00Z'),
  endsAt: new Date('2036-11-24T13:00:00Z'),
}

const letters: readonly MailLetter[] = [
  { letter: 'news' },
  { letter: 'waiting' },
  { letter: 'deadline' },
  { letter: 'meeting-called', meeting },
  { letter: 'meeting-changed', meeting },
  { letter: 'meeting-cancelled', meeting },
]

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const receiver: LetterReceiver = {
    letterId: '0197a1b2-0000-7000-8000-000000000002',
    address: 'kim@lindaa.example',
    language,
    municipality: 'Lindå Kommune',
    site: 'https://medspil.lindaa.example',
  }
  const compose = (letter: MailLetter) =>
    composeLetter(letter, receiver, 'medspil@lindaa.example', new Date('2036-11-01T08:00:00Z'))

  test.each(letters)('$letter shows no id, no address and no name of its receiver', (letter) => {
    const { subject, text } = compose(letter)
    expect(`${subject}\n${text}`).not.toMatch(/[0-9a-f]{8}-|@|kim/i)
    expect(subject).not.toContain('Kredsråd')
  })

  test('each says something of its own', () => {
    expect(new Set(letters.map((letter) => compose(letter).subject)).size).toBe(6)
    expect(new Set(letters.map((letter) => compose(letter).text)).size).toBe(6)
  })

  test('only a meeting comes with a calendar file', () => {
    expect(letters.map((letter) => compose(letter).calendar?.method ?? null)).toEqual([
      null,
      null,
      null,
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ])
  })
})
