import { expect, test } from 'vitest'
import { backPath } from './login.form.ts'

test('a login leads to no other site, whatever the address says', () => {
  for (const path of [
    'https://example.dk/sager',
    '//example.dk',
    '/\\example.dk',
    '/%2Fexample.dk',
    'sager',
    'javascript:alert(1)',
    '/sager?next=https://example.dk',
    '/sager\n',
  ]) {
    expect(backPath(path), path).toBe(null)
  }
})

test('a login does not lead back to the login, nor straight out again', () => {
  expect(backPath('/login')).toBe(null)
  expect(backPath('/login/tilbage')).toBe(null)
  expect(backPath('/log-ud')).toBe(null)
  expect(backPath(null)).toBe(null)
})

test('a login leads back to the page one came from', () => {
  expect(backPath('/sager/0198b9a4-0000-7000-8000-000000000001/notat')).toBe(
    '/sager/0198b9a4-0000-7000-8000-000000000001/notat',
  )
})
