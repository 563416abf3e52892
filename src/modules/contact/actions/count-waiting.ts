import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { countWaiting } from '../data/inbox.ts'

/** How many inquiries wait for the unit and are the actor's own or nobody's: the number beside the inbox in the rail. */
export const countWaitingInquiries = action({
  name: 'contact.count-waiting',
  allow: 'inquiry:read',
  input: z.strictObject({}),
  async run(tx) {
    const waiting = await countWaiting(tx)
    return done(waiting.new.mine + waiting.new.unowned + waiting['with-us'].mine + waiting['with-us'].unowned)
  },
})

/** The same for the rail; 0 where it may not be told. */
export async function waitingFor(actor: StaffActor): Promise<number> {
  const outcome = await countWaitingInquiries(actor, {})
  return outcome.refused ? 0 : outcome.value
}
