/** What somebody is in a forum. */
export const memberParts = ['chair', 'minute-taker', 'member'] as const
export type MemberPart = (typeof memberParts)[number]

/** A guest is asked to one meeting and sits in no series. */
export const attendeeParts = [...memberParts, 'guest'] as const
export type AttendeePart = (typeof attendeeParts)[number]
