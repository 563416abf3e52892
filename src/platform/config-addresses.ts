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

function isWebAddress(value: string): boolean {
  const address = URL.parse(value)
  return address !== null && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`
}
