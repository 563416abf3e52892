import { z } from 'zod'
import { FactDate } from './exchange-facts.ts'

/** What the rules on notifications (underretning) ask: domain reference, 2.4. No names and no free text. */
export const NotificationFacts = z.strictObject({
  topic: z.literal('notification'),
  on: FactDate,
  danger: z.enum(['yes', 'no']),
  abuse: z.enum(['no', 'by-parents', 'by-others']),
  /** Whether the child may need special support. */
  support: z.enum(['yes', 'no', 'unsure']),
  crimePreventive: z.enum(['yes', 'no']),
  parentsConsent: z.enum(['yes', 'no', 'not-asked']),
  /** In years; 18 and over is no longer a matter for a notification. Null when unknown. */
  age: z.int().min(0).max(120).nullable(),
  /** Somebody in public service has the sharpened duty of § 133, anybody else the general one of § 135. */
  notifier: z.enum(['public-service', 'private']),
  /** Difficulties of a kind the act does not address, such as purely school-pedagogical ones. */
  outsideTheAct: z.boolean(),
  /** Somebody has only mentioned it at a meeting, or a leader has said they will send it. */
  dischargedBy: z.enum(['nothing', 'meeting', 'leader']),
  parentsTold: z.enum(['yes', 'no', 'planned']),
  addressGiven: z.enum(['workplace', 'private', 'none']),
})
export type NotificationFacts = z.output<typeof NotificationFacts>
