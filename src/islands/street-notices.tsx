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
