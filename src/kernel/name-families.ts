/**
 * Names from other languages that Danish offices write in many ways. Each family is one name; names that only look
 * close (Mahmoud and Muhammed, Fatma and Fatima) are families of their own or none. The patterns read lower-case words
 * without accents.
 */
const families: readonly (readonly [key: string, spellings: RegExp])[] = [
  ['muhamed', /^(m[ou]h+am+[ae][dt]|ma[hx]am+ed)$/],
  ['mahmud', /^(ma[hx]m(u|ou|oo)[dt]|m[ou]ham(u|ou)d)$/],
  ['ahmed', /^a[hx]m[ae][dt]$/],
  ['jusuf', /^[yj](u|ou|uu)s+[ueio]f$/],
  ['husejn', /^h[uoy]s+[ae][iyj]i?n$/],
  ['abdula', /^abd[aou]l+ah?$/],
  ['ibrahim', /^[ie]brah(i|ee)m$/],
  ['ajsa', /^a[iyj]s?[sc]hah?$/],
  ['sajnab', /^z[ae][iyj]n[ae]b$/],
  ['osman', /^[ou](s|th)man$/],
  ['fatima', /^fat[ie]mah?$/],
  ['kadija', /^kh?ad(i|ee)(dj|j|g)ah?$/],
  ['sulejman', /^s[ouy]l[ae][iyj]+man$/],
]

/** The key of the family a spelling belongs to, or null. */
export function spellingFamily(word: string): string | null {
  return families.find(([, spellings]) => spellings.test(word))?.[0] ?? null
}
