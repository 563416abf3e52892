import type { Party, PartyKind, Standing } from './exchange-facts.ts'

/** What the directory knows of an organisation. */
export type KnownOrganisation = { readonly kind: string; readonly standing: Standing; readonly drawnIn: boolean }

const kinds: Readonly<Record<string, PartyKind>> = {
  'ssp-unit': 'ssp-unit',
  school: 'school',
  fgu: 'youth-education',
  'youth-education': 'youth-education',
  police: 'police',
  'family-unit': 'social-services',
  'job-centre': 'job-centre',
  guidance: 'youth-guidance',
  integration: 'integration',
}

/**
 * An organisation of the directory as the law sees it. An authority solves public tasks and is part of the cooperation,
 * but for those listed as `partner`, who are when they were drawn in. A self-governing institution solves public tasks;
 * whether it was drawn in is as the directory says. A kind nobody knows is a private company: nothing is guessed in its
 * favour.
 */
export function partyOf({ kind, standing, drawnIn }: KnownOrganisation): Party {
  const ofCooperation = standing === 'authority' && (Object.hasOwn(kinds, kind) || kind === 'club')
  return {
    kind: kindOf(kind, standing),
    standing,
    publicTask: standing !== 'private',
    drawnIn: drawnIn || ofCooperation,
  }
}

function kindOf(kind: string, standing: Standing): PartyKind {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (known) return known
  if (kind === 'club') return standing === 'private' ? 'association' : 'youth-club'
  if (kind === 'partner') return standing === 'authority' ? 'other-authority' : 'association'
  return 'company'
}
