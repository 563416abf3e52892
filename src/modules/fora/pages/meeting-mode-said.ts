/** What was just done, as it stands in the address: fixed words, nothing of anybody. */
export const saidInRoom = ['referat', 'aftale', 'grundlag', 'lukket', 'begge', 'kladde', 'tom'] as const
export type SaidInRoom = (typeof saidInRoom)[number]

export function saidIn(query: URLSearchParams): SaidInRoom | null {
  return saidInRoom.find((said) => said === query.get('gemt')) ?? null
}
