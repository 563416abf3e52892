import type { Language } from '../../../kernel/language.ts'

const usual = {
  da: 'Skriver du i åbningstiden på en hverdag, læser vi det samme dag.',
  en: 'If you write during opening hours on a working day, we read it the same day.',
} as const satisfies Record<Language, string>

/** How soon we read and answer, in the municipality's words or ours. */
export function promiseOf(own: Readonly<Record<Language, string>>, language: Language): string {
  return own[language] === '' ? usual[language] : own[language]
}
