import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findColoursInStyle } from './colour-rules.ts'
import { findInDecisions, findInModules } from './document-rules.ts'
import { readTree } from './read-tree.ts'
import { findInSource } from './source-rules.ts'
import { findInNames, findInText } from './text-rules.ts'

const files = readTree(fileURLToPath(new URL('../..', import.meta.url)))
const under = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path))

test('the source keeps the house rules', () => {
  expect(under(/^src\/.*\.tsx?$/).flatMap(findInSource)).toEqual([])
})

test('style sheets take their colours from the tokens', () => {
  expect(under(/^src\/.*\.s?css$/).flatMap(findColoursInStyle)).toEqual([])
})

test('no text holds unfinished work, a path of one machine or a narrowed test run', () => {
  expect(files.flatMap(findInText)).toEqual([])
})

test('file names say what is inside and occur once', () => {
  expect(findInNames(files.map(({ path }) => path))).toEqual([])
})

test('decisions are numbered without a gap and have a status', () => {
  expect(findInDecisions(files)).toEqual([])
})

test('every module has its README and the rooms of the house', () => {
  expect(findInModules(files)).toEqual([])
})
