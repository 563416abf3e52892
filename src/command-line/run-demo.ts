import { fillDemonstration } from '../demonstration/index.ts'
import { readConfig } from '../platform/config.ts'
import { besideHouse } from './beside-house.ts'
import type { CommandCall } from './commands.ts'
import { PlainRefusal } from './plain-refusal.ts'

export async function runDemo(call: CommandCall): Promise<number> {
  if (readConfig(call.environment).production) {
    throw new PlainRefusal('The demonstration is not for production: its login lets anybody in as anybody.')
  }
  await besideHouse(call, () => fillDemonstration(call.say))
  return 0
}
