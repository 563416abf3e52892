import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Permission, permissions } from '../../../platform/access/permissions.ts'
import { hashOfSecret } from '../../../platform/access/secrets.ts'
import { newTokenSecret } from '../../../platform/api/bearer-token.ts'
import { insertToken, revokeToken, tokensOf } from '../data/personal-tokens.ts'
import { tokenLifetimes } from '../domain/token-lifetimes.ts'
import { ownPermissions } from './open-profile.ts'

export type Scope = Permission
export type MadeToken = { readonly secret: string; readonly name: string; readonly expiresAt: Date }

const most = 20

export function isScope(text: string): text is Scope {
  return Object.hasOwn(permissions, text)
}

/**
 * Makes a personal token for the JSON interface. The answer holds its secret, which is stored nowhere and cannot be
 * shown again. Refuses scopes the person does not hold, a token made by a token, a twentieth and one, and the same form
 * sent twice (`key` is the form's own).
 */
export const createToken = action({
  name: 'directory.create-token',
  allow: 'signed-in',
  input: z.strictObject({
    key: z.uuid(),
    name: z.string().min(1).max(100),
    scopes: z.array(z.custom<Scope>((scope) => typeof scope === 'string' && isScope(scope))).min(1),
    days: z.enum(tokenLifetimes),
  }),
  async run(tx, { key, name, scopes: wanted, days }) {
    if (tx.actor.kind !== 'staff') return missing()
    if (tx.actor.scopes) return refuse('forbidden', 'scope')
    const { account } = tx.actor
    const held = ownPermissions(tx)
    if (!wanted.every((scope) => held.includes(scope))) return refuse('forbidden', 'scope-not-held')
    if ((await tokensOf(tx, account)).length >= most) return refuse('rule', 'too-many-tokens')
    const secret = newTokenSecret()
    const expiresAt = new Date(tx.now.getTime() + Number(days) * 86_400_000)
    const token = { id: key, account, name, scopes: [...new Set(wanted)], secretHash: hashOfSecret(secret), expiresAt }
    if (!(await insertToken(tx, token))) return refuse('conflict', 'token-made-already')
    tx.remark({ scopes: token.scopes.join(' '), days: Number(days) })
    return done<MadeToken>({ secret, name, expiresAt })
  },
})

/** Makes one of one's own tokens worthless at once. */
export const revokeOwnToken = action({
  name: 'directory.revoke-token',
  allow: 'signed-in',
  input: z.strictObject({ token: z.uuid() }),
  async run(tx, { token }) {
    if (tx.actor.kind !== 'staff') return missing()
    return (await revokeToken(tx, tx.actor.account, token)) ? done() : missing()
  },
})
