import { expect, test } from 'vitest'
import { findColoursInStyle } from './colour-rules.ts'
import { findInSource } from './source-rules.ts'

const inView = (text: string) => findInSource({ path: 'src/platform/ui/planted.tsx', text })

test.each([
  ['no-raw-html', 'export const p = <p dangerouslySetInnerHTML={{ __html: x }} />'],
  ['no-raw-html', "export const props = { ['a']: 1, dangerouslySetInnerHTML: x }"],
  ['no-raw-html', "export const props = { 'dangerouslySetInnerHTML': x }"],
  ['no-raw-html', 'element.innerHTML = x'],
  ['no-raw-html', "element.insertAdjacentHTML('beforeend', x)"],
  ['no-raw-html', 'document.write(x)'],
  ['no-raw-html', 'export const f = <iframe title="x" srcdoc={x} />'],
  ['no-script-url', 'export const a = <a href="javascript:alert(1)">x</a>'],
  ['no-script-url', "location.href = ' JavaScript:alert(1)'"],
  ['no-script-url', ['location.href = `javascript:$', '{x}`'].join('')],
  ['no-string-handler', 'export const b = <button onclick="go()">x</button>'],
  ['no-string-handler', "export const b = <button onClick={'go()'}>x</button>"],
  ['no-inline-style', 'export const p = <p style="margin: 0">x</p>'],
  ['no-colour-literal', "export const colour = '#1f5d57'"],
  ['no-colour-literal', "export const border = '1px solid rgb(1 2 3)'"],
  ['no-colour-literal', 'export const s = <path fill="#fff" />'],
  ['no-colour-literal', 'export const s = <path stroke="white" />'],
  ['only-errors-are-classes', 'export class Basket {}'],
  ['only-errors-are-classes', 'export class Basket extends Box {}'],
])('refuses, as %s: %s', (rule, text) => {
  expect(inView(text)).toEqual([`src/platform/ui/planted.tsx:1 ${rule}`])
})

test('says the line', () => {
  expect(inView("export const x = 1\n\nexport const colour = '#fff'\n")).toEqual([
    'src/platform/ui/planted.tsx:3 no-colour-literal',
  ])
})

test('a test may try what the house refuses, but may hold no class', () => {
  const text = 'export const p = <p dangerouslySetInnerHTML={{ __html: x }} style="x" />\nclass Fake {}\n'
  expect(findInSource({ path: 'src/platform/web/holes.test.tsx', text })).toEqual([
    'src/platform/web/holes.test.tsx:2 only-errors-are-classes',
  ])
})

test('the token file, and only it, writes colours out', () => {
  const text = "export const sea = '#1f5d57'"
  expect(findInSource({ path: 'src/platform/ui/style/tokens.ts', text })).toEqual([])
  expect(findInSource({ path: 'src/platform/ui/style/page.ts', text })).toEqual([
    'src/platform/ui/style/page.ts:1 no-colour-literal',
  ])
})

test.each([
  "export const guard = /^\\s*javascript:/i.test(url) || 'dangerouslySetInnerHTML' in props",
  'export const b = <button onClick={go}>x</button>',
  'export const a = <a href="#sager">x</a>',
  'export const s = <path fill="currentColor" stroke="none" />',
  'export class NotFoundError extends Error {}',
  'export const held = element.innerHTML',
])('lets be: %s', (text) => {
  expect(inView(text)).toEqual([])
})

test.each([
  'a { color: #fff }',
  '  color: #1f5d57;',
  '  border: 1px solid white;',
  '  background: linear-gradient(rgb(1 2 3), transparent);',
  '  --panel: hsl(120 10% 10%);',
])('refuses in a style sheet: %s', (text) => {
  expect(findColoursInStyle({ path: 'src/platform/ui/style/form.scss', text })).toEqual([
    'src/platform/ui/style/form.scss:1 no-colour-literal',
  ])
})

test.each([
  '  color: var(--colour-red);',
  '  white-space: nowrap;',
  '// #fff is what it was',
  '  forced-color-adjust: none; color: CanvasText;',
  '#main { color: inherit; }',
])('lets be in a style sheet: %s', (text) => {
  expect(findColoursInStyle({ path: 'src/platform/ui/style/form.scss', text })).toEqual([])
})
