import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Described = z.object({ version: z.string() })

let version: string | null = null

/** The version of this Medspil, as package.json says. The same folder whether run from src/ or from dist/. */
export function houseVersion(): string {
  version ??= Described.parse(
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')),
  ).version
  return version
}
