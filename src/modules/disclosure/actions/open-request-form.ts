import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { listPeopleAtWork, type PersonAtWork } from '../../directory/index.ts'
import { requestDraft } from './offered-input.ts'

export type RequestForm = { readonly people: readonly PersonAtWork[]; readonly draft: DraftValues | null }

/** Whom one can ask: everybody at work but oneself. */
export const openRequestForm = action({
  name: 'disclosure.open-request-form',
  allow: 'exchange:use',
  input: z.strictObject({}),
  async run(tx) {
    const people = await listPeopleAtWork.within(tx, {})
    if (people.refused || tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const others = people.value.filter((each) => each.account !== account)
    return done<RequestForm>({ people: others, draft: await readDraft(tx, requestDraft) })
  },
})
