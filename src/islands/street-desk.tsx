import { useState } from 'preact/hooks'
import type { PhoneState } from '../modules/outreach/street-log.wire.ts'
import { atPlace, type Draft, draftOf, elsewhere, emptyDraft, entryOf } from './street-draft.ts'
import { StreetForm } from './street-form.tsx'
import type { Phone } from './street-phone.ts'
import { QueueList } from './street-queue.tsx'
import { dropQueued, keepPart, keepQueued, type Queued } from './street-store.ts'
import { StreetWhere } from './street-where.tsx'
import { useStreetWords } from './street-words-context.ts'

type Desk = {
  readonly phone: Phone
  readonly state: PhoneState
  readonly isListOpen: boolean
  readonly refresh: () => Promise<void>
  readonly setListOpen: (isOpen: boolean) => void
  readonly setSaved: (sentence: string) => void
  readonly onFull: () => void
}

/** An entry being written, or the list of those on the phone. What is being written stays while the list is looked at. */
export function StreetDesk(desk: Desk) {
  const { phone, state, isListOpen, setListOpen, setSaved } = desk
  const words = useStreetWords()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [mended, setMended] = useState<string | null>(null)
  const start = draft ?? emptyDraft(phone.habits.staffCount)
  const write = (next: Draft) => {
    setSaved('')
    setDraft(next)
  }
  const save = async () => {
    if (!draft || !(await keep(phone, draft, mended))) return desk.onFull()
    setDraft(null)
    setMended(null)
    setSaved(words.queue.saved)
    scrollTo(0, 0)
    await desk.refresh()
  }
  const mend = (queued: Queued) => {
    setDraft(draftOf(queued))
    setMended(queued.entry.version)
    setListOpen(false)
  }
  if (isListOpen) return <Listed desk={desk} onMend={mend} />
  if (!draft || draft.where === '') {
    return (
      <StreetWhere
        state={state}
        onPlace={(place) => write(atPlace(start, place, state))}
        onElsewhere={(text, position) => write(elsewhere(start, text, position))}
      />
    )
  }
  const move = () => write({ ...draft, where: '', place: null, whereWords: '' })
  return <StreetForm draft={draft} onChange={(part) => write({ ...draft, ...part })} onMove={move} onSave={save} />
}

function Listed({ desk, onMend }: { desk: Desk; onMend: (queued: Queued) => void }) {
  const { phone, state, refresh, setListOpen } = desk
  const change = async (work: Promise<void> | null) => {
    await work?.catch(desk.onFull)
    await refresh()
  }
  const { vault } = phone
  return (
    <QueueList
      queue={phone.queue}
      onClose={() => setListOpen(false)}
      onRetry={(queued) =>
        change(vault && keepQueued(vault, state.account, { ...queued, state: 'waiting', code: null }))
      }
      onMend={onMend}
      onDrop={(queued) => change(vault && dropQueued(vault, [queued.entry.version]))}
    />
  )
}

/** Puts a finished draft in the store. False when the phone does not take it. */
async function keep({ vault, state, habits }: Phone, draft: Draft, mended: string | null): Promise<boolean> {
  if (!vault || !state) return false
  try {
    await keepQueued(vault, state.account, { entry: entryOf(draft), state: 'waiting', code: null, where: draft.where })
    if (mended) await dropQueued(vault, [mended])
    await keepPart(vault, state.account, 'habits', { ...habits, staffCount: draft.staffCount })
    return true
  } catch {
    return false
  }
}
