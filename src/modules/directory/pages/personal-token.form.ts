import { z } from 'zod'
import { isScope, type Scope } from '../actions/create-token.ts'
import { tokenLifetimes } from '../domain/token-lifetimes.ts'

/** `key` makes one token of one form, however often it is sent. */
export const TokenForm = z.strictObject({
  key: z.uuid(),
  name: z.string().max(100),
  scopes: z.array(z.custom<Scope>((scope) => typeof scope === 'string' && isScope(scope))).min(1),
  days: z.enum(tokenLifetimes),
})
export type TokenFields = keyof z.output<typeof TokenForm>

export const RevokeForm = z.strictObject({ token: z.uuid() })
