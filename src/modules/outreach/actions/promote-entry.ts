import type { Refused } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { fileInquiry } from '../../contact/index.ts'
import { insertPromotion, isPromoted } from '../data/visit-ties.ts'
import type { Concern } from '../street-log.wire.ts'

/** Hands a concern to the intake, once; from there on it is an inquiry like any other. */
export async function promoteOnce(
  tx: Tx,
  visit: string,
  placeName: string,
  { id, concerns, reason, message }: Concern,
): Promise<Refused | null> {
  if (await isPromoted(tx, id)) return null
  const said = message.trim() === '' ? '' : `\n\nDet så vi:\n${message.trim()}`
  // No key of the form: the intake takes one for a form of its own and would throw away what is typed in it.
  const filed = await fileInquiry.within(tx, {
    channel: 'street',
    senderRole: 'own-observation',
    concerns,
    place: placeName,
    message: `Derfor er det mere end en observation:\n${reason.trim()}${said}`,
  })
  if (filed.refused) return filed
  await insertPromotion(tx, id, visit, filed.value.id)
  return null
}
