import type { SystemActor } from '../../kernel/actor.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Task } from '../queue/queue.ts'
import { composeLetter } from './compose-letter.ts'
import { MailFault } from './mail-fault.ts'
import { currentMailServer, type MailServer } from './mail-server.ts'
import { settleLetter } from './settle-letter.ts'
import { type TakenLetter, takeLetter } from './take-letter.ts'

/**
 * Sends one letter: takes it, so that no other worker does, hands it to the server outside any transaction, and writes
 * down how it went. What fails is thrown, by a code of ours, so the queue tries again and operations see it.
 */
export const deliverLetterTask: Task = {
  name: 'mail.deliver-letter',
  async run(actor, payload) {
    const server = currentMailServer()
    const taken = must(
      await takeLetter(actor, {
        letter: `${payload.letter}`,
        site: server?.site ?? null,
        serverIsThere: server !== null,
      }),
    )
    if (taken && server) await deliver(actor, taken, server)
  },
}

async function deliver(actor: SystemActor, { letter, receiver, now }: TakenLetter, server: MailServer): Promise<void> {
  try {
    await server.deliver(composeLetter(letter, receiver, server.from, now))
  } catch (fault) {
    const code = fault instanceof MailFault ? fault.code : 'other'
    must(await settleLetter(actor, { letter: receiver.letterId, fault: code }))
    throw new MailFault(code)
  }
  must(await settleLetter(actor, { letter: receiver.letterId, fault: null }))
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.refused) throw new MailFault('other')
  return outcome.value
}
