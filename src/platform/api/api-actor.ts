import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { StaffActor, VisitorActor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import { tokenActorOf } from '../access/sessions.ts'
import { presentedToken } from './bearer-token.ts'
import { wrongTokens } from './wrong-tokens.ts'

/** Somebody presented a token that is not, or no longer, one. For the trail; always refused. */
const refuseToken = action({
  name: 'access.refuse-token',
  allow: 'public',
  input: z.strictObject({}),
  async run() {
    return refuse('forbidden', 'wrong-token')
  },
})

export type Caller = {
  readonly authorization: string | undefined
  /** For slowing down guesses only; never written anywhere. */
  readonly address: string
  readonly municipality: number
  readonly request: string
}

const wrong = wrongTokens()

/**
 * Who calls: the owner of the token, a visitor where none is presented, or null for a token that is not one. The last
 * is answered later and later, and is in the trail. A session cookie counts for nothing here, so there is no form of
 * another site that could make a browser call on its owner's behalf.
 */
export async function callerOf(caller: Caller): Promise<StaffActor | VisitorActor | null> {
  const visitor: VisitorActor = { kind: 'visitor', municipality: caller.municipality, request: caller.request }
  const presented = presentedToken(caller.authorization)
  if (presented.kind === 'none') return visitor
  const actor = presented.kind === 'token' ? await tokenActorOf(presented.secret, caller.request) : null
  if (actor && actor.municipality === caller.municipality) return actor
  await refuseToken(visitor, {})
  await wait(wrong.delayAfterWrong(caller.address, Date.now()))
  return null
}
