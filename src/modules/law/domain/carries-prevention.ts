import { isPreventive, isSharing, type PreventiveBasis } from './circle.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import { fitsPurpose, fitsSubject } from './limbs.ts'

/** A limb of retsplejeloven § 115 itself. The info house and exit have rules of their own. */
export type Limb = Exclude<PreventiveBasis, 'info-house' | 'exit'>

/**
 * The limb an exchange about somebody rests on, when its purpose, its subject and its necessity are as the limb asks;
 * else null, and no rule lets anything rest on it.
 */
export function carriesPrevention(facts: ExchangeFacts): Limb | null {
  const { basis, purpose, necessity } = facts
  if (!isSharing(facts) || !isPreventive(basis) || basis === 'info-house' || basis === 'exit') return null
  const fits = fitsPurpose(basis, purpose) && fitsSubject(basis, facts) && necessity === 'stated'
  return fits ? basis : null
}
