import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const template = 'https://fliser.example.dk/{z}/{x}/{y}.png'

test.each([
  'http://fliser.example.dk/{z}/{x}/{y}.png',
  'https://fliser.example.dk/{z}/{x}.png',
  'https://{z}.example.dk/{x}/{y}.png',
  'https://me:secret@fliser.example.dk/{z}/{x}/{y}.png',
  "https://fliser.example.dk/{z}/{x}/{y}.png; script-src 'unsafe-inline'",
  'https://fliser.example.dk/{s}/{z}/{x}/{y}.png',
  '/{z}/{x}/{y}.png',
])('refuses a map from %s, and does not repeat it', (address) => {
  expect(() => readConfig({ MAP_TILES_URL: address, MAP_TILES_CREDIT: 'Nogen' })).toThrow(
    expect.objectContaining({
      name: 'ConfigError',
      message:
        'MAP_TILES_URL must be a web address with https and {z}, {x} and {y}, for example https://tiles.example.dk/{z}/{x}/{y}.png.',
    }),
  )
})

test('refuses a map without whose it is, and the other way round', () => {
  const message = 'MAP_TILES_URL and MAP_TILES_CREDIT need each other: a map is shown with whose it is.'
  expect(() => readConfig({ MAP_TILES_URL: template })).toThrow(message)
  expect(() => readConfig({ MAP_TILES_CREDIT: 'Nogen' })).toThrow(message)
})

test('takes an address and whose the map is, and with neither asks nobody', () => {
  expect(readConfig({ MAP_TILES_URL: template, MAP_TILES_CREDIT: 'Kortstyrelsen' }).mapTiles).toEqual({
    template,
    credit: 'Kortstyrelsen',
  })
  expect(readConfig({}).mapTiles).toBeNull()
})
