import { commonNames } from '../../../kernel/common-names.ts'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { spellingFamily } from '../../../kernel/name-families.ts'
import type { ItemPart } from './agenda-kinds.ts'

const names: ReadonlySet<string> = new Set(commonNames)

/** Two words that begin with a capital and go on in small letters, side by side: how a full name looks. */
const fullName = /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u

/**
 * What in a heading would tell who it is about: a CPR number, which never stands there, or what looks like a name, which
 * a human must judge. A closed item is read more closely than an open one. Null where nothing was found.
 */
export function tellsWho(heading: string, part: ItemPart): 'cpr' | 'name' | null {
  if (cprIn(heading) !== null) return 'cpr'
  const words = heading.split(/[^\p{L}]+/u)
  if (words.some((word) => names.has(word) || spellingFamily(plain(word)) !== null)) return 'name'
  return part === 'closed' && fullName.test(heading) ? 'name' : null
}

/** True when a heading holds any part of a person's name, whatever the case of its letters. */
export function namesPerson(heading: string, person: string): boolean {
  const words = new Set(heading.split(/[^\p{L}]+/u).map(plain))
  return person.split(/[^\p{L}]+/u).some((part) => part.length > 1 && words.has(plain(part)))
}

function plain(word: string): string {
  return word.toLocaleLowerCase('da').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
