import { maskCprIn } from '../../kernel/cpr-in-text.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../db/transaction.ts'
import { enqueue } from '../queue/queue.ts'
import { deliverLetterTask } from './deliver-letter.ts'
import type { MailLetter, MailMeeting } from './mail-letter.ts'

/**
 * Asks for a letter to one account, in the action's own transaction: it is sent if and only if the action is kept, a
 * moment after. Takes a kind and, for a meeting, its neutral facts; there is no way to hand it a text. Asked for again
 * before it has left, a letter that says "something new" is still one. An account without an address gets none, and the
 * outbox says why. What looks like a CPR number in the name or the place of a meeting is masked.
 */
export async function sendLetter(tx: Tx, letter: MailLetter, { account }: { readonly account: string }): Promise<void> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('mail.outbox')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      account_id: account,
      letter: letter.letter,
      asked_at: tx.now,
      ...('meeting' in letter ? meetingColumns(letter.meeting) : {}),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) await enqueue(tx, deliverLetterTask, { letter: id }, { key: `mail:${id}` })
}

function meetingColumns({ id, sequence, name, place, startsAt, endsAt }: MailMeeting) {
  return {
    meeting_id: id,
    meeting_sequence: sequence,
    meeting_name: maskCprIn(name),
    meeting_place: maskCprIn(place),
    meeting_starts_at: startsAt,
    meeting_ends_at: endsAt,
  }
}
