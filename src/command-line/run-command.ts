import { parseArgs } from 'node:util'
import type { Environment } from '../platform/config.ts'
import { isPlain } from '../start-house.ts'
import type { Command, CommandCall } from './command.ts'
import { commands } from './commands.ts'
import { helpText, languageOf, wordsOf } from './help-text.ts'

/**
 * Runs `medspil <command> [--option value …]`. Answers the exit code: 0 done, 1 could not be done (one plain line
 * says why), 2 the command line itself is wrong (with the help).
 */
export async function runCommand(given: readonly string[], environment: Environment): Promise<number> {
  const language = languageOf(given, environment)
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const complain = (line: string) => void process.stderr.write(`${line}\n`)
  const words = wordsOf(language)
  if (given.length === 0 || given.includes('--help') || given.includes('-h')) {
    say(helpText(language))
    return given.length === 0 ? 2 : 0
  }
  const command = commands.find(({ name }) => given.slice(0, name.split(' ').length).join(' ') === name)
  if (!command) return wrong(words.unknownCommand(given[0] ?? ''), helpText(language))
  const read = readOptions(command, given.slice(command.name.split(' ').length))
  if (typeof read === 'string') return wrong(words.wrongOption(read), helpText(language))
  const { options } = read
  const lacking = Object.keys(command.options).filter((name) => !command.options[name]?.optional && !options[name])
  if (lacking.length > 0) return wrong(words.lacking(lacking.map((name) => `--${name}`).join(', ')), helpText(language))
  try {
    return await command.run({ ...read, environment, say, complain })
  } catch (fault) {
    if (!isPlain(fault)) throw fault
    process.stderr.write(`${fault.message}\n`)
    return 1
  }
}

function wrong(line: string, help: string): number {
  process.stderr.write(`${line}\n\n${help}\n`)
  return 2
}

/** The options by name and the words beside them, or the first word the command does not know. */
function readOptions(command: Command, rest: readonly string[]): Pick<CommandCall, 'options' | 'given'> | string {
  const most = command.takes ? 1 : 0
  const known = [...Object.keys(command.options), 'lang']
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: most > 0,
    })
    const options = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return positionals[most] ?? { options: Object.fromEntries(options), given: positionals }
  } catch {
    return (
      rest.find((word) => word.startsWith('--') && !known.includes(word.slice(2).split('=')[0] ?? '')) ?? rest[0] ?? ''
    )
  }
}
