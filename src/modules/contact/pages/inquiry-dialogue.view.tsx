import { sayTime } from '../../../kernel/danish-time.ts'
import { Details, SpeechThread, useView } from '../../../platform/ui/index.ts'
import type { Thread } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { sayFile } from './file-lines.tsx'
import { inquiryHref } from './inbox-addresses.ts'
import { inquiryOrigin } from './inquiry-words.ts'

/** The dialogues: one for each sender, also where inquiries were joined, so that nobody's words are taken for another's. */
export function InquiryDialogue({ threads }: { threads: readonly Thread[] }) {
  const words = inquiryMessages(useView().language)
  return (
    <section>
      <h2>{words.dialogue}</h2>
      {threads.map((thread) => (
        <OneThread key={thread.inquiry.id} thread={thread} alone={threads.length === 1} />
      ))}
    </section>
  )
}

function OneThread({ thread, alone }: { thread: Thread; alone: boolean }) {
  const { language } = useView()
  const words = inquiryMessages(language)
  const reference = referenceOf(thread.inquiry.id)
  return (
    <section>
      {!alone && (
        <h3>
          {reference} · {inquiryOrigin(thread.inquiry, language)}
        </h3>
      )}
      {thread.messages.length === 0 ? (
        <p>{words.noWords}</p>
      ) : (
        <SpeechThread
          reader="ssp"
          label={words.threadOf(reference)}
          speeches={thread.messages.map(({ id, direction, author, writtenAt, text }) => ({
            id,
            from: direction === 'from-sender' ? 'sender' : 'ssp',
            author: direction === 'from-sender' ? undefined : (author ?? undefined),
            at: writtenAt,
            text,
          }))}
        />
      )}
      <ThreadFiles thread={thread} />
      <RedactionLinks thread={thread} />
    </section>
  )
}

function ThreadFiles({ thread }: { thread: Thread }) {
  const { language } = useView()
  const words = inquiryMessages(language)
  if (thread.files.length === 0) return null
  return (
    <>
      <h3>{words.files}</h3>
      <ul>
        {thread.files.map((file) => (
          <li key={file.id}>
            <a href={inquiryHref(thread.inquiry.id, `/filer/${file.id}`)} download>
              {file.fileName}
            </a>{' '}
            ({sayFile(file, language)}
            {!file.scanned && `, ${words.unscanned}`})
          </li>
        ))}
      </ul>
    </>
  )
}

/** Only where there is a leader who may read along: the place the inquiry was sent from. */
function RedactionLinks({ thread }: { thread: Thread }) {
  const { language, now } = useView()
  const words = inquiryMessages(language)
  const { organisation, id } = thread.inquiry
  if (!organisation || thread.messages.length === 0) return null
  return (
    <Details summary={`${words.redactions} (${organisation.name})`}>
      <ul>
        {thread.messages.map((message) => {
          const time = sayTime(message.writtenAt, now, language)
          const isReady = thread.redacted.includes(message.id)
          return (
            <li key={message.id}>
              <a href={inquiryHref(id, `/beskeder/${message.id}/streg-over`)}>
                {isReady ? words.redactAgain(time) : words.redact(time)}
              </a>
              {isReady && ` · ${handlingMessages(language).redaction.ready}`}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
