import type { Source } from './rule.ts'

/** A rule's first source as it is cited: `retsplejelovens § 115, stk. 1`. */
export function sourceLine({ sources }: { readonly sources: readonly Source[] }): string {
  const [first] = sources
  return first ? citation(first) : ''
}

/** An act in the genitive, in small letters, and the provision. */
export function citation({ act, provision }: Source): string {
  if (!/(lov|loven|forordningen)$/i.test(act)) return provision === '' ? act : `${act}, ${provision}`
  return `${act.charAt(0).toLowerCase()}${act.slice(1)}s ${provision}`
}
