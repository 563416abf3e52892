import { z } from 'zod'
import { done } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import { enqueue, type Task } from '../queue/queue.ts'
import { deliverLetterTask } from './deliver-letter.ts'
import { currentMailServer } from './mail-server.ts'
import { clearSettledLetters, giveUpOldLetters, strandedLetters } from './outbox.ts'

/** Gives up letters older than a day, sends those that waited for a server, and clears what was settled long ago. */
export const tendOutbox = action({
  name: 'mail.tend-outbox',
  allow: 'system',
  input: z.strictObject({ serverIsThere: z.boolean() }),
  async run(tx, { serverIsThere }) {
    const givenUp = await giveUpOldLetters(tx)
    const cleared = await clearSettledLetters(tx)
    const stranded = serverIsThere ? await strandedLetters(tx) : []
    for (const id of stranded) await enqueue(tx, deliverLetterTask, { letter: id }, { key: `mail:${id}` })
    tx.remark({ givenUp, cleared, sentAgain: stranded.length })
    return done()
  },
})

/** Every ten minutes. */
export const tendOutboxTask: Task = {
  name: 'mail.tend-outbox',
  schedule: '*/10 * * * *',
  async run(actor) {
    await tendOutbox(actor, { serverIsThere: currentMailServer() !== null })
  },
}
