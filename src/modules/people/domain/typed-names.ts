/** A whole name as it was searched for, parted into given names and family name: the last word is the family's. */
export function partName(typed: string): { readonly givenName: string; readonly familyName: string } {
  const words = typed.trim().split(/\s+/)
  if (words.length === 1) return { givenName: words[0] ?? '', familyName: '' }
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
}
