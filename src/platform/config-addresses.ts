import { z } from 'zod'

/** The kinds of address a setting may hold, each refused in words that never repeat the value. */
export const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, 'must be a PostgreSQL address, for example postgres://user:password@host:5432/medspil')
export const webAddress = z
  .string()
  .refine(isWebAddress, 'must be a web address without a path, for example https://medspil.example.dk')
export const issuerAddress = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:/.test(value),
    'must be a web address, as the login provider gives it',
  )

/** Where the squares of a map are fetched: over https alone, from one named host. */
export const tilesAddress = z
  .string()
  .refine(
    isTilesAddress,
    'must be a web address with https and {z}, {x} and {y}, for example https://tiles.example.dk/{z}/{x}/{y}.png',
  )

function isTilesAddress(value: string): boolean {
  const address = URL.parse(value.replace(/\{[zxy]\}/g, '0'))
  const asksAll = ['{z}', '{x}', '{y}'].every((part) => value.includes(part))
  const isPlain = !/[{};,\s'"]/.test(value.replace(/\{[zxy]\}/g, '0'))
  const host = value.slice('https://'.length).split('/')[0] ?? ''
  return address?.protocol === 'https:' && address.username === '' && asksAll && isPlain && !host.includes('{')
}

function isWebAddress(value: string): boolean {
  const address = URL.parse(value)
  return address !== null && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`
}
