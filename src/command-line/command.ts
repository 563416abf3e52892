import type { Environment } from '../platform/config.ts'

/** What a command is given: its options by name, where to write, and the environment. Answers the exit code. */
export type CommandCall = {
  readonly options: Readonly<Record<string, string>>
  /** The words that are no options: `facts.json`. Empty for commands that take none. */
  readonly given: readonly string[]
  readonly environment: Environment
  readonly say: (line: string) => void
  /** Writes a line where errors go, so that what is said can be read by a program. */
  readonly complain: (line: string) => void
}

export type Command = {
  /** The words after `medspil`: `user add`. */
  readonly name: string
  readonly help: { readonly da: string; readonly en: string }
  /** Options the command takes, with an example of the value; those not `optional` must be given. */
  readonly options: Readonly<Record<string, { readonly example: string; readonly optional?: boolean }>>
  /** An example of the one word it takes beside its options, which may be left out. */
  readonly takes?: string
  run(call: CommandCall): Promise<number>
}
