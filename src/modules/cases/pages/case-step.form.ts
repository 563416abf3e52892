import { z } from 'zod'
import { closingOutcomes, tiers } from '../domain/case-kinds.ts'

const Reason = z.string().max(4000)

export type HandOverFields = 'owner' | 'from'
export const HandOverForm = z.strictObject({ owner: z.uuid(), from: z.uuid() })

export type TierFields = 'tier' | 'reason'
export const TierForm = z.strictObject({ tier: z.enum(tiers), reason: Reason })

export type CloseFields = 'outcome' | 'reason'
export const CloseForm = z.strictObject({ outcome: z.enum(closingOutcomes), reason: Reason })

export type ReopenFields = 'reason'
export const ReopenForm = z.strictObject({ reason: Reason })
