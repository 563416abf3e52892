import { expect, test } from 'vitest'
import { municipalityOfHost } from './municipality-of-host.ts'

function municipality(code: number, ...hostNames: string[]) {
  return { code, name: 'Kommune', hostNames, demonstration: false }
}

test('among municipalities that all have names, an unknown name belongs to none', () => {
  const served = [municipality(575, 'vejen.example'), municipality(580, 'aabenraa.example')]
  expect(municipalityOfHost(served, 'evil.example')).toBeNull()
  expect(municipalityOfHost(served, '')).toBeNull()
  expect(municipalityOfHost(served, 'aabenraa.example')?.code).toBe(580)
})

test('two without a name cannot both be meant', () => {
  expect(municipalityOfHost([municipality(575), municipality(580)], 'localhost')).toBeNull()
  expect(municipalityOfHost([], 'localhost')).toBeNull()
})

test('one alone answers to every name, and so does the only one without a name', () => {
  expect(municipalityOfHost([municipality(575, 'vejen.example')], 'localhost')?.code).toBe(575)
  expect(municipalityOfHost([municipality(575), municipality(580, 'aabenraa.example')], 'localhost')?.code).toBe(575)
})
