import { foldName, looksLikeSameName, nameSimilarity } from '../../../kernel/danish-names.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { type CalledPerson, displayName, isNamed } from './person-names.ts'

/** What is compared. */
export type ComparedPerson = CalledPerson & { readonly birthDate: PlainDate | null }

/** How alike two descriptions of nameless people must be, and two names when the birthday is the same. */
const likeDescription = 0.5
const likeNameOnSameBirthday = 0.3

/**
 * Whether two records may be one person, so that somebody should look before a second one is made. It only suggests:
 * a person decides. With the same birthday a name may differ much; with another birthday it must be the very same name
 * (a slip in the date is more likely than two children of one name); without a birthday names must look alike.
 */
export function mayBeSamePerson(a: ComparedPerson, b: ComparedPerson): boolean {
  const [left, right] = [displayName(a), displayName(b)]
  const bothKnown = a.birthDate !== null && b.birthDate !== null
  const otherBirthday = bothKnown && a.birthDate !== b.birthDate
  if (!isNamed(a) || !isNamed(b)) return !otherBirthday && nameSimilarity(left, right) >= likeDescription
  if (otherBirthday) return foldName(left) === foldName(right)
  if (looksLikeSameName(left, right)) return true
  return bothKnown && nameSimilarity(left, right) >= likeNameOnSameBirthday
}
