import type { Party, PartyKind, Standing } from '../../law/rules-of-law.ts'

/** Kinds of bodies that are always run the same way. All others must be asked about. */
const alwaysRun: Readonly<Partial<Record<PartyKind, Standing>>> = {
  police: 'authority',
  'prison-service': 'authority',
  'social-services': 'authority',
  'municipal-health': 'authority',
  'job-centre': 'authority',
  'other-authority': 'authority',
  politician: 'authority',
  association: 'private',
  company: 'private',
  'private-person': 'private',
}

export function standingOf(kind: PartyKind): Standing | null {
  return alwaysRun[kind] ?? null
}

/** What a body without an account is in the law's eyes. Private ones solve no public task, whoever asked them along. */
export function outsideParty(kind: PartyKind, standing: Standing, drawnIn: boolean): Party {
  return { kind, standing, publicTask: standing !== 'private', drawnIn }
}
