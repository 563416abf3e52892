import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const source = readFileSync(new URL('_tokens.scss', folder), 'utf8')

const themes = { light: coloursOf('light'), dark: coloursOf('dark') }

/** What is written on what. */
const texts: readonly [text: string, ...grounds: string[]][] = [
  ['ink', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft', 'calm-soft', 'amber-soft', 'red-soft'],
  ['ink-quiet', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft'],
  ['link', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft'],
  ['link-visited', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft'],
  ['primary', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft'],
  ['primary-strong', 'paper', 'surface', 'sunken', 'primary-soft'],
  ['on-primary', 'primary', 'primary-strong', 'warm'],
  ['on-red', 'red'],
  ['on-alarm', 'alarm'],
  ['red', 'paper', 'surface', 'red-soft', 'primary-soft'],
  ['calm', 'surface'],
  ['paper', 'ink'],
]

/** Edges, marks and icons that must be told from what is around them. */
const marks: readonly [mark: string, ...grounds: string[]][] = [
  ['line-strong', 'paper', 'surface', 'sunken'],
  ['focus', 'paper', 'surface', 'sunken', 'primary-soft', 'warm-soft'],
  ['warm', 'paper', 'surface', 'warm-soft'],
  ['primary', 'paper', 'surface', 'primary-soft'],
  ['calm', 'calm-soft'],
  ['amber', 'amber-soft', 'surface'],
  ['red', 'red-soft', 'surface', 'paper'],
  ['ink-quiet', 'sunken'],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs(texts))('%s can be read on %s', (text, ground) => {
    expect(contrast(themes[theme], text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(marks))('%s can be told from %s', (mark, ground) => {
    expect(contrast(themes[theme], mark, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('both themes name the same colours', () => {
  expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort())
})

test('no colour stands outside the tokens', () => {
  const literal = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(|:\s*(white|black|red|green|blue|gray|grey)\b/i
  const others = globSync('*.scss', { cwd: folder.pathname }).filter((name) => name !== '_tokens.scss')
  const strays = others.filter((name) => literal.test(readFileSync(new URL(name, folder), 'utf8')))
  expect(strays).toEqual([])
})

function pairs(table: readonly [string, ...string[]][]): [string, string][] {
  return table.flatMap(([front, ...grounds]) => grounds.map((ground): [string, string] => [front, ground]))
}

function coloursOf(theme: string): Readonly<Record<string, string>> {
  const [, block = ''] = new RegExp(`@mixin ${theme} \\{([\\s\\S]*?)\\n\\}`).exec(source) ?? []
  return Object.fromEntries(
    [...block.matchAll(/--ms-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

/** WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05), of relative luminance. */
function contrast(theme: Readonly<Record<string, string>>, front: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(theme[front]), luminance(theme[ground])].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string | undefined): number {
  if (!hex) throw new Error('a colour that is not among the tokens')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
