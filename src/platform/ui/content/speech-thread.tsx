import { useWords } from '../use-words.ts'
import { Prose } from './prose.tsx'
import { Time } from './time.tsx'

export type Speech = {
  readonly id: string
  readonly from: 'sender' | 'ssp'
  /** Who wrote, where that is known to the reader: a consultant's name. */
  readonly author?: string | undefined
  readonly at: Date
  readonly text: string
}

/** A talk in writing, oldest first. The reader's own words stand to the right; `reader` says which those are. */
export function SpeechThread({
  speeches,
  reader,
  label,
}: {
  speeches: readonly Speech[]
  reader: 'sender' | 'ssp'
  label: string
}) {
  return (
    <ol class="ms-speeches" aria-label={label}>
      {speeches.map((speech) => (
        <li key={speech.id} class={speech.from === reader ? 'ms-speech ms-speech--own' : 'ms-speech'}>
          <p class="ms-speech-head">
            <strong>
              <Speaker speech={speech} reader={reader} />
            </strong>{' '}
            <Time at={speech.at} />
          </p>
          <Prose text={speech.text} level={3} />
        </li>
      ))}
    </ol>
  )
}

function Speaker({ speech, reader }: { speech: Speech; reader: 'sender' | 'ssp' }) {
  const words = useWords()
  if (speech.from === 'ssp') return <>{speech.author ? `${speech.author}, ${words.speech.ssp}` : words.speech.ssp}</>
  return <>{reader === 'sender' ? words.speech.you : (speech.author ?? words.speech.sender)}</>
}
