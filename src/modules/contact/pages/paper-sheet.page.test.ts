import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()

test('nobody signed in is sent to the login and back', async () => {
  const page = await (await house.browser()).get('/henvendelser/papirskema')
  expect(page.location).toBe('/login?tilbage=%2Fhenvendelser%2Fpapirskema')
})

test('the sheet asks what the form asks, danger first', async () => {
  const teacher = await house.staff('Peter Skov', ['contact-person'], house.school)
  const page = await (await house.browser(teacher)).get('/henvendelser/papirskema')
  expect(page.heading).toBe('Papirskema')
  expect(page.text.indexOf('ring 112 først')).toBeGreaterThan(0)
  expect(page.text.indexOf('ring 112 først')).toBeLessThan(page.text.indexOf('Dag og klokkeslæt'))
  expect(page.text).toContain('aldrig privat adresse')
})
