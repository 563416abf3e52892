import { inquiriesByPhone } from './inquiries-by-phone.ts'
import { inquiriesFromNeighbours } from './inquiries-from-neighbours.ts'
import { inquiriesFromParents } from './inquiries-from-parents.ts'
import { inquiriesFromPoliceAndClub } from './inquiries-from-police-and-club.ts'
import { inquiriesFromProfessionals } from './inquiries-from-professionals.ts'
import { inquiriesFromSchools } from './inquiries-from-schools.ts'
import { inquiriesFromYoung } from './inquiries-from-young.ts'
import { inquiriesInWriting } from './inquiries-in-writing.ts'
import { inquiriesMet } from './inquiries-met.ts'
import type { StoryInquiry } from './story-inquiry.ts'

/** Everything that reached SSP in the invented year. */
export const inventedInquiries: readonly StoryInquiry[] = [
  ...inquiriesFromYoung,
  ...inquiriesFromParents,
  ...inquiriesFromProfessionals,
  ...inquiriesFromNeighbours,
  ...inquiriesByPhone,
  ...inquiriesInWriting,
  ...inquiriesMet,
  ...inquiriesFromSchools,
  ...inquiriesFromPoliceAndClub,
]
