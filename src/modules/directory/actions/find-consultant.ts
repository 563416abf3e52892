import { z } from 'zod'
import { languages } from '../../../kernel/language.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type ConsultantProfile, publishedProfiles } from '../data/consultant-profiles.ts'
import { coverageRows } from '../data/coverage.ts'
import { organisationsByName } from '../data/organisations.ts'
import { accountsCovering, accountsInTown, type PlaceToFind, publicKinds, townsOf } from '../domain/covered-places.ts'
import { publicContent } from './public-content.ts'

/** A consultant as the public sees them, with the names of the places they cover. */
export type PublicConsultant = ConsultantProfile & { readonly account: string; readonly covers: readonly string[] }

/** A place somebody asked for, and who has it; nobody, where it is no place of ours. */
export type FoundPlace = { readonly name: string; readonly consultants: readonly PublicConsultant[] }

const townMark = 'by:'

/** The value a town has in the list of places; organisations go by their id. */
export function placeOfTown(town: string): string {
  return `${townMark}${town}`
}

/**
 * Who to call at a school, a club or in a town, for anyone. Without `place`, or with one we do not know, all the
 * consultants. Shows only what their profiles publish.
 */
export const findConsultant = action({
  name: 'directory.find-consultant',
  allow: 'public',
  input: z.strictObject({ place: z.string().max(200).nullable(), language: z.enum(languages) }),
  async run(tx, { place, language }) {
    const content = await publicContent(tx, 'finder', language)
    const places = await organisationsByName(tx, { kinds: publicKinds, closed: false })
    const coverage = await coverageRows(tx, { ended: false })
    const profiles = await publishedProfiles(tx)
    const everyone = [...profiles].map(([account, profile]) => ({
      ...profile,
      account,
      covers: coverage.filter((row) => row.account === account).map((row) => row.place.name),
    }))
    const towns = townsOf(places, coverage)
    const asked = askedFor(place, places, towns)
    const accounts = asked === null ? [] : accountsOf(asked, places, coverage)
    const found: FoundPlace | null = asked && {
      name: asked.name,
      consultants: everyone.filter(({ account }) => accounts.includes(account)),
    }
    return done({ content, places, towns, everyone, found })
  },
})

type Asked = PlaceToFind | { readonly kind: 'town'; readonly name: string }

function askedFor(place: string | null, places: readonly PlaceToFind[], towns: readonly string[]): Asked | null {
  if (place === null) return null
  const town = towns.find((name) => placeOfTown(name) === place)
  return town === undefined ? (places.find(({ id }) => id === place) ?? null) : { kind: 'town', name: town }
}

function accountsOf(asked: Asked, places: readonly PlaceToFind[], coverage: Parameters<typeof accountsCovering>[1]) {
  return 'id' in asked ? accountsCovering(asked, coverage) : accountsInTown(asked.name, places, coverage)
}
