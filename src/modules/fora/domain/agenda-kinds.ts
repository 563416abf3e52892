/** The open part is for all who sit in the forum; the closed part is about persons, each item for itself. */
export const itemParts = ['open', 'closed'] as const
export type ItemPart = (typeof itemParts)[number]

export const itemKinds = ['free', 'case', 'inquiry', 'person', 'place', 'standing'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What an item of each kind may stand in: what is about somebody is never in the open part. */
export const partsOfKind = {
  free: ['open', 'closed'],
  place: ['open'],
  standing: ['open'],
  case: ['closed'],
  inquiry: ['closed'],
  person: ['closed'],
} as const satisfies Record<ItemKind, readonly ItemPart[]>
