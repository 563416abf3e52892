import type { StreetWords } from '../modules/outreach/street-words.wire.ts'
import { say } from './said.ts'
import type { Phone } from './street-phone.ts'
import { useStreetWords } from './street-words-context.ts'

/** What the reader must know before anything else, each in a line of its own. */
export function StreetNotices({ phone, saved }: { phone: Phone; saved: string }) {
  const { state: words } = useStreetWords()
  const { gone, trouble, state, isSignedOut } = phone
  return (
    <div role="status">
      {saved !== '' && !gone && <p class="ms-street-saved">{saved}</p>}
      {gone && <p class="ms-street-warning">{sentencesOf(gone, words).join(' ')}</p>}
      {trouble && <p class="ms-street-warning">{words[trouble]}</p>}
      {trouble === 'storageFull' && <FormLink />}
      {!state && !trouble && !gone && <p class="ms-street-warning">{words.firstTime}</p>}
      {isSignedOut && (
        <p class="ms-street-warning">
          {state && `${words.signIn} `}
          <a href="/login?tilbage=/gadelog">{words.signInAction}</a>
        </p>
      )}
    </div>
  )
}

type Gone = NonNullable<Phone['gone']>

/** Why the phone forgot, what the leader has, and what nobody has taken in yet. */
function sentencesOf({ why, held, left }: Gone, words: StreetWords['state']): readonly string[] {
  return [
    words[why],
    ...(left > 0 ? [say(words.left, { count: left })] : []),
    ...(held > 0 ? [left > 0 ? words.heldRest : words.held] : []),
  ]
}

/** The frame before the phone's store is open, as the server wrote it: never a blank page. */
export function StreetOpening() {
  const { state: words } = useStreetWords()
  return (
    <>
      <header class="ms-street-top">
        <a href="/i-dag">{words.back}</a>
      </header>
      <main class="ms-street-page" id="main" aria-busy="true">
        <h1>{words.title}</h1>
        <p>{words.opening}</p>
        <FormLink />
      </main>
    </>
  )
}

/** The way that works without any of this. */
export function FormLink() {
  const { state: words } = useStreetWords()
  return (
    <p>
      <a class="ms-street-wide" href="/gadelog/skema">
        {words.form}
      </a>
    </p>
  )
}
