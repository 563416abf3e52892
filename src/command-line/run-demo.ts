import { type BenchmarkSize, isBenchmarkSize } from '../demonstration/benchmark-sets.ts'
import { generateBenchmark } from '../demonstration/generate-benchmark.ts'
import { fillDemonstration } from '../demonstration/index.ts'
import { findHouse } from '../open-house.ts'
import { readConfig } from '../platform/config.ts'
import type { CommandCall } from './command.ts'
import { PlainRefusal } from './plain-refusal.ts'

/** The demonstration and, with `--size S` or `L`, a generated set for benchmarks on top of it. */
export async function runDemo(call: CommandCall): Promise<number> {
  const config = readConfig(call.environment)
  if (config.production) {
    throw new PlainRefusal('The demonstration is not for production: its login lets anybody in as anybody.')
  }
  const size = sizeOf(call.options.size)
  const house = await findHouse(config, { alone: false, say: call.say })
  try {
    await house.migrate()
    await fillDemonstration(house, call.say)
    if (size && !(await generateBenchmark(house.owner, size, call.say))) {
      throw new PlainRefusal('A generated set is there already. Start with an empty data folder for another.')
    }
    return 0
  } finally {
    await house.close()
  }
}

function sizeOf(given: string | undefined): BenchmarkSize | null {
  if (given === undefined || given === 'small') return null
  if (isBenchmarkSize(given)) return given
  throw new PlainRefusal('--size must be small, S or L.')
}
