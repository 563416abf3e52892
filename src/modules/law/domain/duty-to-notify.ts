import type { NotificationFacts } from './notification-facts.ts'

/**
 * Whether there is a duty to notify: danger, abuse, or that the child may need support. Somebody private has it for
 * danger and abuse (barnets lov § 135), somebody in public service for the need of support too (§ 133).
 */
export function isDutyBound({ danger, abuse, support, notifier, age }: NotificationFacts): boolean {
  if (age !== null && age >= 18) return false
  if (danger === 'yes' || abuse !== 'no') return true
  return notifier === 'public-service' && support === 'yes'
}
