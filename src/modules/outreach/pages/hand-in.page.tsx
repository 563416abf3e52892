import { PlainPage } from '../../../platform/ui/layout/plain-page.tsx'
import { invalid } from '../../../platform/web/answers.ts'
import { publicPage } from '../../../platform/web/page.ts'
import { handIn, readHandIn } from '../actions/hand-in.ts'
import type { HandInAnswer } from '../street-log.wire.ts'
import { visitMessages } from '../visit-messages.ts'
import { json } from './phone-state.page.ts'

/** Where a phone hands in, signed in or not: its secret says whose it is. What is no sending of ours is not touched. */
export const handInPage = publicPage('/gadelog/aflever', {
  async post({ actor, body, language, now }) {
    const sent = readHandIn(body.fields.handIn?.[0] ?? '')
    if (!sent) return invalid(<PlainPage title={visitMessages(language).unreadable}>{null}</PlainPage>)
    const answer: HandInAnswer = { receivedAt: now.toISOString(), ...(await handIn(actor, sent)) }
    return json(answer)
  },
})
