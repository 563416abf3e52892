import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paperColours } from '../ui/style/paper-tokens.ts'

test('paper has the colours of the light theme', () => {
  const tokens = readFileSync(new URL('../ui/style/_tokens.scss', import.meta.url), 'utf8')
  const light = tokens.slice(tokens.indexOf('@mixin light'), tokens.indexOf('@mixin dark'))
  const { white, ...themed } = paperColours
  expect(white).toBe('#ffffff')
  for (const [name, colour] of Object.entries(themed)) expect(light).toContain(`--ms-${name}: ${colour};`)
})
