import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { takeTurn } from './take-turns.ts'

test('work that fails tells its own caller and holds up nobody else', async () => {
  const failing = takeTurn(() => Promise.reject(new Error('broken')))
  const next = takeTurn(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

test('no two pieces of work overlap, and they keep their order', async () => {
  const seen: string[] = []
  const piece = (name: string) =>
    takeTurn(async () => {
      seen.push(`${name} begins`)
      await sleep(2)
      seen.push(`${name} ends`)
    })
  await Promise.all([piece('one'), piece('two'), piece('three')])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
})
