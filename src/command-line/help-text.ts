import type { Language } from '../kernel/language.ts'
import type { Environment } from '../platform/config.ts'
import { catalogue } from '../platform/i18n/catalogue.ts'
import { commands } from './commands.ts'

export const wordsOf = catalogue({
  da: {
    intro: 'Medspil: det fælles arbejdssted for SSP i en kommune.',
    usage: 'Brug: npx medspil <kommando> [--valg værdi]',
    commands: 'Kommandoer:',
    more: 'Indstillinger gives som miljøvariabler (PORT, HOST, DATABASE_URL, MEDSPIL_DATA …), se README.da.md.',
    language: '--lang da|en  vælger sprog; --help viser denne hjælp.',
    unknownCommand: (name: string) => `Der er ingen kommando, der hedder “${name}”.`,
    wrongOption: (name: string) => `Kommandoen kender ikke “${name}”.`,
    lacking: (names: string) => `Der mangler: ${names}`,
  },
  en: {
    intro: 'Medspil: the shared workplace of a municipal SSP cooperation.',
    usage: 'Usage: npx medspil <command> [--option value]',
    commands: 'Commands:',
    more: 'Settings are environment variables (PORT, HOST, DATABASE_URL, MEDSPIL_DATA …), see README.md.',
    language: '--lang da|en  chooses the language; --help shows this help.',
    unknownCommand: (name: string) => `There is no command called “${name}”.`,
    wrongOption: (name: string) => `The command does not know “${name}”.`,
    lacking: (names: string) => `Missing: ${names}`,
  },
})

/** Danish where the machine is Danish or `--lang da` is given, else English. */
export function languageOf(given: readonly string[], environment: Environment): Language {
  const at = given.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? '' : (given[at]?.split('=')[1] ?? given[at + 1] ?? '')
  const machine = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? ''
  return (asked || machine).toLowerCase().startsWith('da') ? 'da' : 'en'
}

export function helpText(language: Language): string {
  const words = wordsOf(language)
  const lines = commands.map(({ name, help, options, takes }) => {
    const taken = Object.entries(options).map(([option, { example, optional }]) =>
      optional ? `[--${option} ${example}]` : `--${option} ${example}`,
    )
    const all = takes ? [`[${takes}]`, ...taken] : taken
    return [`  ${name.padEnd(18)}${help[language]}`, ...all.map((option) => `${' '.repeat(22)}${option}`)].join('\n')
  })
  return [words.intro, '', words.usage, '', words.commands, ...lines, '', words.language, words.more].join('\n')
}
