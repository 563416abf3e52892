import type { SystemActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { findHouse } from '../open-house.ts'
import { readConfig } from '../platform/config.ts'
import { servedMunicipalities } from '../platform/db/database.ts'
import type { CommandCall } from './command.ts'
import { PlainRefusal } from './plain-refusal.ts'

/** Runs `work` on the house's database, migrated and open, beside an app that may be running, and leaves it so. */
export async function besideHouse<Value>(call: CommandCall, work: () => Promise<Value>): Promise<Value> {
  const house = await findHouse(readConfig(call.environment), { alone: false, say: call.say })
  try {
    await house.migrate()
    house.open()
    return await work()
  } finally {
    await house.close()
  }
}

/** The command line acting in a municipality: the one named, or the only one there is. */
export async function commandActor(command: string, municipality: string | undefined): Promise<SystemActor> {
  const served = await servedMunicipalities()
  const found =
    municipality === undefined && served.length === 1
      ? served[0]
      : served.find(({ code }) => String(code) === municipality)
  if (!found) {
    const known = served.map(({ code, name }) => `${code} (${name})`).join(', ') || 'none yet'
    throw new PlainRefusal(`Say which municipality with --municipality. Known: ${known}.`)
  }
  return systemActor(command, found.code)
}

export function systemActor(command: string, municipality: number): SystemActor {
  return { kind: 'system', municipality, task: `command line: ${command}`, request: newId() }
}
