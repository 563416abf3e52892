import pg from 'pg'
import { expect, test } from 'vitest'
import { asRole } from './connection-settings.ts'

/** What the driver makes of an address, without connecting. */
function understood(connectionString: string | undefined) {
  const { user, password, host, port, database } = new pg.Client({ connectionString: connectionString ?? '' })
  return { user, password, host, port, database }
}

test('an address becomes the same place as another role', () => {
  const { connectionString } = asRole(
    { connectionString: 'postgres://kim:secret@db.example:5433/medspil' },
    'app',
    'p@ss/w?rd',
  )
  expect(understood(connectionString)).toEqual({
    user: 'app',
    password: 'p@ss/w?rd',
    host: 'db.example',
    port: 5433,
    database: 'medspil',
  })
})

test('an address by socket, which is no URL, does too', () => {
  const socket = 'postgresql://kim:secret@/medspil?host=%2Frun%2Fpostgresql&port=5434'
  const { connectionString } = asRole({ connectionString: socket }, 'app', 'other')
  expect(understood(connectionString)).toEqual({
    user: 'app',
    password: 'other',
    host: '/run/postgresql',
    port: 5434,
    database: 'medspil',
  })
})

test('a user in the query does not stand in the way, and what else is asked stays', () => {
  const given = { connectionString: 'postgres://db.example/medspil?user=kim&password=secret&sslmode=disable' }
  const { connectionString = '' } = asRole(given, 'app', 'other')
  expect(understood(connectionString)).toMatchObject({ user: 'app', password: 'other', host: 'db.example' })
  expect(connectionString).not.toContain('secret')
  expect(connectionString).toContain('sslmode=disable')
})

test('what is no address is refused without being repeated', () => {
  expect(() => asRole({ connectionString: 'mysql://kim:secret@db' }, 'app', 'other')).toThrow(
    /^The address of the database cannot be read$/,
  )
})
