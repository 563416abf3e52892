/** `040312-xxxx`: the birthday may be seen, the rest may not. `digits` are the ten digits. */
export function maskCpr(digits: string): string {
  return `${digits.slice(0, 6)}-xxxx`
}
