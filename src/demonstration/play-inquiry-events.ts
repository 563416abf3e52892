import type { SenderActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import {
  answerSender,
  decideRoute,
  giveInquiry,
  mergeInquiries,
  noteInternally,
  openInquiry,
  redactMessage,
  takeInquiry,
  writeInDialogue,
} from '../modules/contact/index.ts'
import { openCaseOf } from './open-case-of.ts'
import { granted } from './settle-place.ts'
import { actorOf, known, type StoryBook } from './story-book.ts'
import type { InquiryEvent, StoryInquiry } from './story-inquiry.ts'

/** One thing that happens to an inquiry, done by the action a person does it with. */
export async function playInquiryEvent(book: StoryBook, story: StoryInquiry, event: InquiryEvent): Promise<void> {
  const inquiryId = known(book.inquiries, story.key)
  if ('senderWrites' in event) return senderWrites(book, inquiryId, event.senderWrites)
  if ('opensCase' in event) return openCaseOf(book, inquiryId, event)
  if ('decides' in event) return decide(book, inquiryId, event)
  if ('redacts' in event) return redact(book, inquiryId, event)
  return handle(book, inquiryId, event)
}

type Handling = Extract<
  InquiryEvent,
  { takes: string } | { gives: string } | { answers: string } | { notes: string } | { merges: string }
>

async function handle(book: StoryBook, inquiryId: string, event: Handling): Promise<void> {
  if ('takes' in event) {
    granted(await takeInquiry(actorOf(book, event.takes), { inquiryId }))
  } else if ('gives' in event) {
    const [from, to] = [actorOf(book, event.gives), actorOf(book, event.to)]
    granted(await giveInquiry(from, { inquiryId, to: to.account, seenOwner: from.account }))
  } else if ('answers' in event) {
    const by = actorOf(book, event.answers)
    granted(await openInquiry(by, { inquiryId }))
    granted(await answerSender(by, { inquiryId, formKey: newId(), text: event.text }))
  } else if ('notes' in event) {
    granted(await noteInternally(actorOf(book, event.notes), { inquiryId, formKey: newId(), text: event.text }))
  } else {
    const { merges, into, reason } = event
    const mainId = known(book.inquiries, into)
    granted(await mergeInquiries(actorOf(book, merges), { inquiryId, mainId, reason }))
  }
}

async function senderWrites(book: StoryBook, inquiry: string, text: string): Promise<void> {
  const sender: SenderActor = {
    kind: 'sender',
    municipality: book.place.system.municipality,
    request: newId(),
    inquiry,
  }
  granted(await writeInDialogue(sender, { messageId: newId(), text }))
}

type Deciding = Extract<InquiryEvent, { decides: string }>

async function decide(book: StoryBook, inquiryId: string, event: Deciding): Promise<void> {
  const by = actorOf(book, event.decides)
  const { facts, routes, reason } = event
  granted(await openInquiry(by, { inquiryId }))
  granted(await decideRoute(by, { inquiryId, seenOrdinal: 0, facts, routes, reason, dutyShown: true }))
}

type Redacting = Extract<InquiryEvent, { redacts: string }>

async function redact(book: StoryBook, inquiryId: string, { redacts, hide }: Redacting): Promise<void> {
  const by = actorOf(book, redacts)
  const message = granted(await openInquiry(by, { inquiryId })).threads[0]?.messages[0]
  if (!message) throw new Error('There is no message to black out names in')
  const longestFirst = hide.toSorted((a, b) => b.length - a.length)
  const marked = message.text.replace(new RegExp(longestFirst.join('|'), 'g'), '[[$&]]')
  granted(await redactMessage(by, { inquiryId, messageId: message.id, marked }))
}
