import { z } from 'zod'
import { tiers } from '../domain/case-kinds.ts'

export type OpenCaseFields = 'groupName' | 'tier' | 'purpose' | 'owner'

/** The form that opens a case about a person or nobody; `GroupCaseForm` the one about a group. */
export const OpenCaseForm = z.strictObject({
  tier: z.enum(tiers),
  purpose: z.string().max(2000),
  owner: z.uuid(),
  submissionKey: z.uuid(),
})
export const GroupCaseForm = OpenCaseForm.extend({ groupName: z.string().max(200) })
