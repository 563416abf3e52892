import { afterEach, expect, test, vi } from 'vitest'
import { runCommand } from './run-command.ts'

const said: string[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
afterEach(() => void said.splice(0))

test('a command nobody knows ends with 2 and the help', async () => {
  expect(await runCommand(['dance'], {})).toBe(2)
  expect(said.join('')).toContain('There is no command called “dance”.')
  expect(said.join('')).toContain('municipality add')
})

test('an option that is missing or unknown is named', async () => {
  expect(await runCommand(['user', 'add', '--name', 'Nova'], {})).toBe(2)
  expect(said.join('')).toContain('Missing: --role, --organisation')
  expect(await runCommand(['user', 'add', '--nmae', 'Nova'], {})).toBe(2)
  expect(said.join('')).toContain('The command does not know “--nmae”.')
})

test('the help speaks Danish to a Danish machine, and the language asked for', async () => {
  expect(await runCommand(['--help'], { LANG: 'da_DK.UTF-8' })).toBe(0)
  expect(said.join('')).toContain('Brug: npx medspil <kommando>')
  said.splice(0)
  expect(await runCommand(['--help', '--lang', 'en'], { LANG: 'da_DK.UTF-8' })).toBe(0)
  expect(said.join('')).toContain('Usage: npx medspil <command>')
})
