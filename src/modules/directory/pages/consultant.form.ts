import { z } from 'zod'
import { profileFields } from '../actions/save-consultant-profile.ts'

export type ProfileFields = keyof typeof profileFields | 'published'

export const ProfileForm = z.strictObject({
  ...profileFields,
  published: z
    .literal('ja')
    .optional()
    .transform((ticked) => ticked === 'ja'),
})

const townMark = 'by:'

/** The value a whole town has in the list of places. */
export function townValue(town: string): string {
  return `${townMark}${town}`
}

/** A place out of the list: an organisation by its id, or `by:` and a town. */
export const CoverForm = z.strictObject({
  place: z.union([
    z.uuid().transform((id) => ({ kind: 'organisation' as const, id })),
    z
      .string()
      .max(103)
      .regex(/^by:.+$/)
      .transform((town) => ({ kind: 'town' as const, name: town.slice(townMark.length) })),
  ]),
})
