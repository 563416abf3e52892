import { expect, test } from 'vitest'
import { sayOfficeHours } from './office-words.ts'

const long = { opens: '09:00', closes: '15:30' }
const short = { opens: '09:00', closes: '12:00' }

test('says days in a row with the same hours together, as a person would', () => {
  const week = { 1: long, 2: long, 3: long, 4: long, 5: short }
  expect(sayOfficeHours(week, 'da')).toBe('Vi er her mandag til torsdag kl. 9–15.30 og fredag kl. 9–12.')
  expect(sayOfficeHours(week, 'en')).toBe('We are here Monday to Thursday 9–15:30 and Friday 9–12.')
})

test('a closed day in between parts them', () => {
  expect(sayOfficeHours({ 1: short, 3: short, 4: short }, 'da')).toBe(
    'Vi er her mandag kl. 9–12 og onsdag til torsdag kl. 9–12.',
  )
})

test('says nothing of an office that is never open', () => {
  expect(sayOfficeHours({}, 'da')).toBe('')
})
