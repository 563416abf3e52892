import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { newSecret } from '../../../platform/access/secrets.ts'
import { deviceOf, insertDevice, noteDeviceSeen } from '../data/device-rows.ts'

/**
 * Gives a phone the secret with which it hands in, bound to the session it is signed in with. A phone that has one (`known`)
 * keeps it and is bound to the new session; one that was signed out, or another's, gets a new one.
 */
export const registerDevice = action({
  name: 'outreach.register-device',
  allow: 'outreach:write',
  input: z.strictObject({ session: z.string().min(1), known: z.string().min(20).max(100).nullable().default(null) }),
  async run(tx, { session, known }) {
    const device = known ? await deviceOf(known, tx.actor.municipality, tx.actor.request) : null
    if (known && device && (await noteDeviceSeen(tx, device.id, session))) {
      tx.about(device.id)
      return done({ device: known })
    }
    const id = newId()
    const secret = newSecret()
    await insertDevice(tx, id, secret, session)
    tx.about(id)
    return done({ device: secret })
  },
})
