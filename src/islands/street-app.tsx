import { useState } from 'preact/hooks'
import { say } from './said.ts'
import { StreetDesk } from './street-desk.tsx'
import { FormLink, StreetNotices, StreetOpening } from './street-notices.tsx'
import { StreetPhones } from './street-phones.tsx'
import { QueueChip } from './street-queue.tsx'
import { usePhone } from './street-use-phone.ts'
import { useStreetWords } from './street-words-context.ts'

/** The street log: what is on the phone on top, then one question after another. */
export function StreetApp() {
  const { phone, refresh, tell } = usePhone()
  const words = useStreetWords()
  const [isListOpen, setListOpen] = useState(false)
  const [saved, setSaved] = useState('')
  if (!phone) return <StreetOpening />
  const { state, queue, habits } = phone
  const open = () => {
    setSaved('')
    setListOpen(true)
  }
  return (
    <>
      <header class="ms-street-top">
        <a href="/i-dag">{words.state.back}</a>
        {state && <QueueChip queue={queue} lastSentAt={habits.lastSentAt} onOpen={open} />}
      </header>
      <main class="ms-street-page" id="main">
        {!state && <h1>{words.state.title}</h1>}
        <StreetNotices phone={phone} saved={saved} />
        {!state && !phone.gone && <FormLink />}
        {state && (
          <StreetDesk
            key={state.account}
            {...{ phone, state, refresh, isListOpen, setListOpen, setSaved }}
            onFull={() => {
              tell({ trouble: 'storageFull' })
              scrollTo(0, 0)
            }}
          />
        )}
        {state && !isListOpen && <StreetPhones events={state.events} />}
        {phone.former > 0 && <p>{say(words.queue.other, { count: phone.former })}</p>}
      </main>
    </>
  )
}
