/** One saving of the minutes of an item. `buildsOn` is the newest one its writer had before them. */
export type Version = { readonly id: string; readonly buildsOn: string | null }

/**
 * The texts that stand, of the savings of one item in the order they came. One, as a rule. Two or more when people
 * wrote at the same time: neither had the other's text, so both stand, until somebody who had them all before them
 * writes the next. No text ever falls away unless somebody who had it wrote over it.
 */
export function standingVersions<Each extends Version>(savings: readonly Each[]): Each[] {
  const after = new Map<string, readonly Each[]>()
  let standing: readonly Each[] = []
  for (const saving of savings) {
    const seen = new Set(saving.buildsOn === null ? [] : (after.get(saving.buildsOn) ?? []))
    standing = [...standing.filter((each) => !seen.has(each)), saving]
    after.set(saving.id, standing)
  }
  return [...standing]
}
