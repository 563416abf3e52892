import { expect, test } from 'vitest'
import { parseTypedPosition, typedPosition } from './typed-position.ts'

const place = { latitude: 55.4783, longitude: 9.1325 }

test.each(['55,4783, 9,1325', '55.4783,9.1325', '55.4783 9.1325', ' 55,4783; 9,1325 ', '55.4783°, 9.1325°'])(
  'reads a position as people write or paste it: %s',
  (text) => {
    expect(parseTypedPosition(text)).toEqual(place)
  },
)

test.each([
  ['9,1325, 55,4783', 'swapped'],
  ['52,52, 13,40', 'outside-denmark'],
  ['0, 0', 'outside-denmark'],
  ['Storegade 3', 'invalid'],
  ['55,4783', 'invalid'],
  ['55,4783, 9,1325, 3', 'invalid'],
  ['', 'invalid'],
])('says what is wrong with %s', (text, problem) => {
  expect(parseTypedPosition(text)).toBe(problem)
})

test('fills the field with what it reads back', () => {
  expect(typedPosition(place)).toBe('55,4783, 9,1325')
  expect(parseTypedPosition(typedPosition(place))).toEqual(place)
})
