import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'

const folder = await mkdtemp(join(tmpdir(), 'medspil-mail-'))
afterAll(() => rm(folder, { recursive: true }))

const relay = { SMTP_URL: 'smtp://mail.example.dk', MEDSPIL_MAIL_FROM: 'medspil@example.dk' } as const

test.each([
  ['a server without a sender', { SMTP_URL: relay.SMTP_URL }, 'SMTP_URL and MEDSPIL_MAIL_FROM need each other.'],
  ['a sender without a server', { MEDSPIL_MAIL_FROM: 'a@b.dk' }, 'SMTP_URL and MEDSPIL_MAIL_FROM need each other.'],
  [
    'an address that is no mail server’s',
    { ...relay, SMTP_URL: 'https://mail.example.dk' },
    'SMTP_URL must be the address of a mail server, for example smtp://user:password@mail.example.dk:587.',
  ],
  [
    'a sender that is no mail address',
    { ...relay, MEDSPIL_MAIL_FROM: 'Medspil' },
    'MEDSPIL_MAIL_FROM must be a mail address, for example medspil@example.dk.',
  ],
  [
    'mail in clear to another machine',
    { ...relay, MEDSPIL_SMTP_TLS: 'off' },
    'MEDSPIL_SMTP_TLS may be off only for a mail server on this machine: mail leaves it encrypted or not at all.',
  ],
  ['half a word on encryption', { ...relay, MEDSPIL_SMTP_TLS: 'maybe' }, 'MEDSPIL_SMTP_TLS must be required or off.'],
  [
    'two passwords',
    { ...relay, SMTP_URL: 'smtp://u:p@mail.example.dk', MEDSPIL_SMTP_PASSWORD_FILE: '/p' },
    'A password in SMTP_URL and MEDSPIL_SMTP_PASSWORD_FILE must not both be set.',
  ],
  [
    'a password for nobody',
    { ...relay, MEDSPIL_SMTP_PASSWORD_FILE: '/p' },
    'MEDSPIL_SMTP_PASSWORD_FILE needs a user in SMTP_URL.',
  ],
  [
    'a certificate that is not there',
    { ...relay, MEDSPIL_SMTP_CA_FILE: join(folder, 'nowhere') },
    'MEDSPIL_SMTP_CA_FILE must name a file that can be read and is not empty.',
  ],
])('refuses %s', (_name, environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ name: 'ConfigError', message: sentence }))
})

test('asks for encryption on the port for handing in mail, unless told otherwise', () => {
  expect(readConfig(relay).mail).toEqual({
    host: 'mail.example.dk',
    port: 587,
    secure: false,
    encrypted: true,
    ca: null,
    user: null,
    password: null,
    from: 'medspil@example.dk',
  })
})

test('reads a user, a password with any letter in it, a port, and encryption from the start', async () => {
  const file = join(folder, 'password')
  await writeFile(file, 'p@ss:ord/æ\n')
  const inAddress = { ...relay, SMTP_URL: 'smtps://ssp%40example.dk:p%40ss%3Aord%2F%C3%A6@mail.example.dk' }
  const read = { host: 'mail.example.dk', user: 'ssp@example.dk', password: 'p@ss:ord/æ', secure: true, port: 465 }
  expect(readConfig(inAddress).mail).toMatchObject(read)
  const inFile = { ...relay, SMTP_URL: 'smtp://ssp@mail.example.dk:25', MEDSPIL_SMTP_PASSWORD_FILE: file }
  expect(readConfig(inFile).mail).toMatchObject({ user: 'ssp', password: 'p@ss:ord/æ', secure: false, port: 25 })
})

test('lets a server on this machine do without encryption when that is said', () => {
  const here = { ...relay, SMTP_URL: 'smtp://[::1]:25', MEDSPIL_SMTP_TLS: 'off' }
  expect(readConfig(here).mail).toMatchObject({ host: '::1', port: 25, encrypted: false })
})
