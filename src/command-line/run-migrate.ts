import { findHouse } from '../open-house.ts'
import { readConfig } from '../platform/config.ts'
import type { CommandCall } from './command.ts'

export async function runMigrate(call: CommandCall): Promise<number> {
  const house = await findHouse(readConfig(call.environment), { alone: false, say: call.say })
  try {
    const { applied, total } = await house.migrate()
    for (const name of applied) call.say(`Applied ${name}`)
    call.say(`The database is up to date: ${total} migrations (PostgreSQL ${house.version})`)
    return 0
  } finally {
    await house.close()
  }
}
