import { say } from './said.ts'
import type { Phone } from './street-phone.ts'
import { useStreetWords } from './street-words-context.ts'

/** What the reader must know before anything else, each in a line of its own. */
export function StreetNotices({ phone, saved }: { phone: Phone; saved: string }) {
  const { state: words } = useStreetWords()
  const { gone, trouble, state, isSignedOut } = phone
  return (
    <div role="status">
      {saved !== '' && <p class="ms-street-saved">{saved}</p>}
      {gone && <p class="ms-street-warning">{`${words[gone.why]}${gone.held > 0 ? ` ${words.held}` : ''}`}</p>}
      {gone && gone.left > 0 && <p class="ms-street-warning">{say(words.left, { count: gone.left })}</p>}
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
