import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { type TestHouse, testMunicipality } from '../../../testing/test-house.ts'
import { action } from '../../access/action.ts'
import { mailFacts } from '../mail-facts.ts'
import type { MailLetter } from '../mail-letter.ts'
import { sendLetter } from '../send-letter.ts'

/** An action that asks for letters, as those of the modules do. */
export const askForLetter = action({
  name: 'test.ask-for-letter',
  allow: 'public',
  input: z.strictObject({
    letter: z.custom<MailLetter>(),
    account: z.uuid(),
    ending: z.enum(['keep', 'refuse']).default('keep'),
  }),
  async run(tx, { letter, account, ending }) {
    await sendLetter(tx, letter, { account })
    return ending === 'keep' ? done() : refuse('rule', 'not-today')
  },
})

/** How the mail stands, as the page of operations asks it. */
export const countLetters = action({
  name: 'test.count-letters',
  allow: 'signed-in',
  input: z.strictObject({}),
  run: async (tx) => done(await mailFacts(tx)),
})

/** A consultant with an address, or with none. */
export async function givenReceiver(
  house: TestHouse,
  email: string | null,
  language: 'da' | 'en' = 'da',
): Promise<StaffActor> {
  const staff = await house.staff('Kim Konsulent', ['ssp-consultant'])
  await house.database.owner.query(
    'update access.accounts set email = $1, language = $2 where municipality_id = $3 and id = $4',
    [email, language, testMunicipality, staff.account],
  )
  return staff
}

/** How the letters to an account stand, oldest first. */
export async function lettersTo(house: TestHouse, { account }: StaffActor): Promise<Record<string, unknown>[]> {
  const { rows } = await house.database.owner.query(
    'select letter, outcome, reason, last_fault, attempts from mail.outbox where account_id = $1 order by asked_at, id',
    [account],
  )
  return rows
}

/** Asks until it holds: what a worker does is seen a moment after. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
