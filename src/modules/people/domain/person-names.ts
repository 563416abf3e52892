/** What a person is called. Whoever has no name yet is called by what we know: `Drengen med den røde cykel`. */
export type CalledPerson = {
  readonly givenName: string
  readonly familyName: string
  readonly describedAs: string
}

/** False for somebody we have no name for yet. */
export function isNamed(person: CalledPerson): boolean {
  return person.givenName !== '' || person.familyName !== ''
}

/** The name, or the description while there is none. Never empty for a person that is kept. */
export function displayName(person: CalledPerson): string {
  const name = `${person.givenName} ${person.familyName}`.trim()
  return name === '' ? person.describedAs : name
}
