import { expect, test } from 'vitest'
import { pointerTo, readJson, unstorableTexts } from './json-body.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

test('bytes that are not UTF-8 are refused', () => {
  expect(() => readJson(bytes('{"a":"', 0xe6, '"}'))).toThrow('encoding')
})

test('what is not JSON is refused', () => {
  for (const text of ['', '{', '{"a":1,}', "{'a':1}", '{"a":01}', 'a=1']) {
    expect(() => readJson(Buffer.from(text)), text).toThrow('malformed')
  }
})

test('texts that cannot be stored are found where they stand', () => {
  expect(unstorableTexts(readJson(Buffer.from('{"a":{"b/c":["x","y\\u0000"]},"d":"\\ud800"}'))).toSorted()).toEqual([
    '/a/b~1c/1',
    '/d',
  ])
  expect(unstorableTexts(readJson(Buffer.from('{"a":{"\\u0000":1}}')))).toEqual(['/a'])
})

test('æøå, emoji and line breaks are ordinary text', () => {
  expect(unstorableTexts(readJson(Buffer.from('{"a":"Søren 😀\\n"}')))).toEqual([])
})

test('a body nested deeper than any stack is read and looked through', () => {
  const depth = 200_000
  expect(unstorableTexts(readJson(Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}`)))).toEqual([])
})

test('a pointer escapes what has a meaning in pointers', () => {
  expect(pointerTo('/a', 'b~c/d')).toBe('/a/b~0c~1d')
})
