/**
 * How sure the login provider is of who somebody is, in the words of the national standard for identity assurance
 * (NSIS): low, substantial, high.
 */
export const assuranceLevels = ['low', 'substantial', 'high'] as const
export type AssuranceLevel = (typeof assuranceLevels)[number]

/** What we ask the provider for: the level's address in the state's own list of terms, as OIOSAML 3 writes it. */
export function levelAddress(level: AssuranceLevel): string {
  return `https://data.gov.dk/concept/core/nsis/loa/${level.charAt(0).toUpperCase()}${level.slice(1)}`
}

/**
 * The level behind a claim, or null when it says none we know. Providers write the whole address or its last word,
 * in any case; nothing else counts, so that an unknown word never passes for a level.
 */
export function levelOf(claim: unknown): AssuranceLevel | null {
  if (typeof claim !== 'string') return null
  const word = (claim.split('/').at(-1) ?? '').toLowerCase()
  return assuranceLevels.find((level) => level === word) ?? null
}

/** True when the level is as good as asked for. Without a claim nothing is known, and nothing is not enough. */
export function isSureEnough(claim: unknown, minimum: AssuranceLevel | null): boolean {
  if (minimum === null) return true
  const level = levelOf(claim)
  return level !== null && assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(minimum)
}
