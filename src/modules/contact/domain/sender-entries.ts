import type { ConcernKind, SenderRole } from './inquiry-kinds.ts'

/** The four ways in on the public site. Each has words, required answers and help lines of its own. */
export type PublicRole = Extract<SenderRole, 'young' | 'parent' | 'professional' | 'neighbour'>

/** How each way in is called in the address: it says who the page is for, not who reads it. */
export const senderEntries = {
  ung: 'young',
  foraelder: 'parent',
  fagperson: 'professional',
  nabo: 'neighbour',
} as const

export type SenderEntry = keyof typeof senderEntries

/** True for the last part of an address that is one of the ways in. */
export function isSenderEntry(text: string): text is SenderEntry {
  return Object.hasOwn(senderEntries, text)
}

/** What it may be about, in the order each role most likely needs. */
export const concernsOf: Readonly<Record<PublicRole, readonly ConcernKind[]>> = {
  young: ['self', 'named-child', 'unnamed-child', 'group', 'place'],
  parent: ['named-child', 'unnamed-child', 'group', 'place', 'advice'],
  professional: ['named-child', 'unnamed-child', 'group', 'place', 'advice'],
  neighbour: ['unnamed-child', 'named-child', 'group', 'place', 'advice'],
}
