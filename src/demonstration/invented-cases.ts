import { casesForEverybody } from './cases-for-everybody.ts'
import { casesInStavnsby } from './cases-in-stavnsby.ts'
import { casesOfIntervention } from './cases-of-intervention.ts'
import { casesOfWorry } from './cases-of-worry.ts'
import { casesThatTurned } from './cases-that-turned.ts'
import { casesWithTheAuthority } from './cases-with-the-authority.ts'
import type { StoryCase } from './story-case.ts'

/** Everything SSP worked with in the invented year, in the three tiers. */
export const inventedCases: readonly StoryCase[] = [
  ...casesForEverybody,
  ...casesOfWorry,
  ...casesInStavnsby,
  ...casesThatTurned,
  ...casesOfIntervention,
  ...casesWithTheAuthority,
]
