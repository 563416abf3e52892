const anywhere = /(?<!\d)(\d{6})[-\u2010-\u2015 ]?(\d{4})(?!\d)/g

/** A text with every CPR number in it masked, for what is written to the audit trail: `040312-xxxx`. */
export function maskCprIn(text: string): string {
  return text.replace(anywhere, (_whole, birthday: string) => `${birthday}-xxxx`)
}

/** The first CPR number in a text somebody typed, and the text without it; null when there is none. */
export function cprIn(text: string): { readonly digits: string; readonly rest: string } | null {
  const [found] = text.matchAll(anywhere)
  if (!found) return null
  return { digits: `${found[1]}${found[2]}`, rest: text.replace(found[0], ' ').replace(/\s+/g, ' ').trim() }
}
