import { expect, test } from 'vitest'
import { explainDatabaseError, explainFolderError, explainListenError, requireServerVersion } from './start-error.ts'

function errorWith(code: string): Error {
  return Object.assign(new Error('as the system says it'), { code })
}

test('says that the port is taken, and how to choose another', () => {
  expect(explainListenError(errorWith('EADDRINUSE'), 3000)).toMatchObject({
    name: 'StartError',
    code: 'port-in-use',
    message: 'Port 3000 is used by another program. Stop it, or choose another port, for example: PORT=3001 npm start',
  })
})

test('says that the port is reserved for the administrator', () => {
  expect(explainListenError(errorWith('EACCES'), 80)).toMatchObject({ code: 'port-not-allowed' })
})

test('says that the machine has no such address', () => {
  expect(explainListenError(errorWith('EADDRNOTAVAIL'), 3000)).toMatchObject({
    code: 'address-not-available',
    message: 'This machine has no such address. Check HOST.',
  })
})

test('leaves an error it does not know as it is', () => {
  const unknown = errorWith('EMFILE')
  expect(explainListenError(unknown, 3000)).toBe(unknown)
  expect(explainFolderError(unknown, '/srv/medspil')).toBe(unknown)
  expect(explainDatabaseError(unknown)).toBe(unknown)
  expect(explainDatabaseError('not even an error')).toBe('not even an error')
})

test('says that the data folder cannot be written to, and which it is', () => {
  expect(explainFolderError(errorWith('EROFS'), '/srv/medspil')).toMatchObject({
    code: 'data-folder-not-writable',
    message:
      'The data folder /srv/medspil cannot be written to. Give the user who starts Medspil the right to it, or choose another with MEDSPIL_DATA.',
  })
})

test('says that the disk is full, whether the file system or the database found out', () => {
  expect(explainFolderError(errorWith('ENOSPC'), '/srv/medspil')).toMatchObject({
    code: 'disk-full',
    message: 'The disk is full (/srv/medspil). Make room on it and start again; nothing is lost.',
  })
  expect(explainDatabaseError(errorWith('53100'))).toMatchObject({ code: 'disk-full' })
})

test('says that no database answers, or that it refuses the password', () => {
  expect(explainDatabaseError(errorWith('ECONNREFUSED'))).toMatchObject({
    code: 'database-unreachable',
    message: 'No database answers at DATABASE_URL. Is the server running?',
  })
  expect(explainDatabaseError(errorWith('28P01'))).toMatchObject({ code: 'database-unreachable' })
})

test('refuses a database server older than 15', () => {
  expect(() => requireServerVersion(140_011)).toThrow(
    'The database server is PostgreSQL 14; Medspil needs 15 or newer.',
  )
  expect(() => requireServerVersion(150_000)).not.toThrow()
})
