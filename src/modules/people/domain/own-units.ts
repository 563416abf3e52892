import type { Actor } from '../../../kernel/actor.ts'

/** The SSP units whose people and cases the actor reads and works with as a whole. Empty for all but SSP staff. */
export function ownUnits(actor: Actor): readonly string[] {
  if (actor.kind !== 'staff') return []
  const units = actor.assignments
    .filter(({ role }) => role === 'ssp-consultant' || role === 'ssp-leader')
    .map(({ organisation }) => organisation)
  return [...new Set(units)]
}
