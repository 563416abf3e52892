import { expect, test } from 'vitest'
import { readOutlineFile } from './outline-file.ts'

const ring = [
  [9.1, 55.4],
  [9.2, 55.4],
  [9.2, 55.5],
  [9.1, 55.4],
]
const geometry = { type: 'Polygon', coordinates: [ring] }
const whole = { ok: true, outline: { type: 'MultiPolygon', coordinates: [[ring]] } }

test('a text that is no JSON, and a JSON without an area, are told apart', () => {
  expect(readOutlineFile('{"type":')).toEqual({ ok: false, problem: 'not-json' })
  expect(readOutlineFile('{"type":"Point","coordinates":[9,55]}')).toEqual({ ok: false, problem: 'no-area' })
})

test('swapped numbers and an area elsewhere are told apart', () => {
  const swapped = ring.map(([east, north]) => [north, east])
  const elsewhere = ring.map(([east = 0]) => [east, 10])
  const fileOf = (points: unknown) => JSON.stringify({ type: 'Polygon', coordinates: [points] })
  expect(readOutlineFile(fileOf(swapped))).toEqual({ ok: false, problem: 'swapped' })
  expect(readOutlineFile(fileOf(elsewhere))).toEqual({ ok: false, problem: 'outside-denmark' })
})

test('more points than a phone can draw are refused', () => {
  const points = Array.from({ length: 5001 }, () => [9.1, 55.4])
  const file = JSON.stringify({ type: 'Polygon', coordinates: [points] })
  expect(readOutlineFile(file)).toEqual({ ok: false, problem: 'too-many-points' })
})

test('an area alone, in a feature and in a collection is the same outline', () => {
  const feature = { type: 'Feature', properties: { navn: 'Lindå' }, geometry }
  expect(readOutlineFile(JSON.stringify(geometry))).toEqual(whole)
  expect(readOutlineFile(JSON.stringify(feature))).toEqual(whole)
  expect(readOutlineFile(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toEqual(whole)
})
