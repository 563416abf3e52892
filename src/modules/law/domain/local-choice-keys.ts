import { cautiousChoices, LocalChoices } from './exchange-facts.ts'

export const choiceKeys = [
  'youthBodiesInEarlyExchange',
  'gangTies',
  'infoHouse',
] as const satisfies (keyof LocalChoices)[]
export type ChoiceKey = (typeof choiceKeys)[number]

/** The answers a key can have, the cautious one first. */
export const choiceValues: { readonly [Key in ChoiceKey]: readonly LocalChoices[Key][] } = {
  youthBodiesInEarlyExchange: LocalChoices.shape.youthBodiesInEarlyExchange.options,
  gangTies: LocalChoices.shape.gangTies.options,
  infoHouse: LocalChoices.shape.infoHouse.options,
}

export function isChoiceKey(key: string): key is ChoiceKey {
  return choiceKeys.some((known) => known === key)
}

/** The choices as they stand: what was settled, and the cautious answer where nothing was, or nothing readable. */
export function choicesFrom(stored: ReadonlyMap<string, string>): LocalChoices {
  const chosen = choiceKeys.map((key) => {
    const parsed = LocalChoices.shape[key].safeParse(stored.get(key))
    return [key, parsed.success ? parsed.data : cautiousChoices[key]] as const
  })
  return LocalChoices.parse(Object.fromEntries(chosen))
}
