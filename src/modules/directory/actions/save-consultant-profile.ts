import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { consultantById, storeProfile } from '../data/consultant-profiles.ts'
import { MailAddress, PhoneNumber } from './setting-schemas.ts'

export const profileFields = {
  publicName: z.string().trim().min(1).max(200),
  title: z.string().trim().max(200).default(''),
  phone: PhoneNumber.default(''),
  email: MailAddress.default(''),
  greeting: z.string().trim().max(600).default(''),
} as const

/**
 * Writes what the public site says of a consultant. Everyone writes their own; the SSP leader writes anybody's. For
 * others, and for somebody who is no consultant, there is nothing there.
 */
export const saveConsultantProfile = action({
  name: 'directory.save-consultant-profile',
  allow: 'signed-in',
  input: z.strictObject({ account: z.uuid(), ...profileFields, published: z.boolean() }),
  async run(tx, { account, ...profile }) {
    if (!mayWrite(tx, account) || !(await consultantById(tx, account))) return missing()
    await storeProfile(tx, account, profile)
    tx.about(account)
    tx.remark({ published: profile.published })
    return done()
  },
})

function mayWrite(tx: Tx, account: string): boolean {
  if (tx.actor.kind === 'system' || tx.roles.includes('ssp-leader')) return true
  return tx.actor.kind === 'staff' && tx.actor.account === account
}
