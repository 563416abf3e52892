import type { StaffActor } from '../../../kernel/actor.ts'
import { endSession, signOut } from '../../../platform/access/sessions.ts'

/** Signs somebody out of this browser: the session ends on the server too, so a copied cookie is worth nothing. */
export async function leaveHouse(actor: StaffActor, secret: string | undefined): Promise<void> {
  await signOut(actor, {})
  if (secret) await endSession(secret)
}
