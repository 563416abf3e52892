import { verifyEntries } from '../platform/audit/verify-entries.ts'
import { besideHouse, commandActor } from './beside-house.ts'
import type { CommandCall } from './command.ts'
import { PlainRefusal } from './plain-refusal.ts'

export async function verifyAudit(call: CommandCall): Promise<number> {
  const outcome = await besideHouse(call, async () =>
    verifyEntries(await commandActor('audit verify', call.options.municipality), {}),
  )
  if (outcome.refused) throw new PlainRefusal('The audit trail could not be read.')
  const found = outcome.value
  if (!found.intact) {
    throw new PlainRefusal(
      `The chain is broken between entries ${found.brokenFrom} and ${found.brokenTo} (${found.why}).`,
    )
  }
  call.say(`Unbroken: ${found.entries} entries in ${found.seals} seals; ${found.unsealed} new ones are not sealed yet.`)
  return 0
}
