import type { VisitorActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { fileInquiry, listInbox, openInquiryForm, sendInquiry } from '../modules/contact/index.ts'
import { playInquiryEvent } from './play-inquiry-events.ts'
import { granted } from './settle-place.ts'
import { actorOf, type StoryBook } from './story-book.ts'
import type { Filed, StoryInquiry, StorySender, Written } from './story-inquiry.ts'
import { beginThread, type Thread } from './story-steps.ts'

/** An inquiry from its arrival on, with the moment each case it opens begins. */
export type InquiryThread = Thread & { readonly openings: ReadonlyMap<string, Date> }

export function inquiryThread(book: StoryBook, story: StoryInquiry): InquiryThread {
  const thread = beginThread(book.year)
  const openings = new Map<string, Date>()
  thread.add(`inquiry ${story.key} arrives`, story.at, async () => {
    book.inquiries.set(story.key, await arrive(book, story))
  })
  for (const event of story.events ?? []) {
    thread.add(`inquiry ${story.key} goes on`, event.at, () => playInquiryEvent(book, story, event))
    if ('opensCase' in event) openings.set(event.opening.key, thread.last())
  }
  return { ...thread, openings }
}

async function arrive(book: StoryBook, { arrives }: StoryInquiry): Promise<string> {
  return 'by' in arrives ? write(book, arrives) : file(book, arrives)
}

async function write(book: StoryBook, told: Written): Promise<string> {
  const visitor: VisitorActor = { kind: 'visitor', municipality: book.place.system.municipality, request: newId() }
  const { ticket } = granted(await openInquiryForm(visitor))
  const written = {
    ticket,
    role: told.by,
    language: told.language ?? 'da',
    message: told.message,
    concerns: told.concerns,
    subjectName: told.subjectName ?? '',
    organisation: told.organisation ? book.place.organisation(told.organisation) : null,
    place: told.place ?? '',
    sender: told.sender ? detailsOf(told.sender) : null,
    answerBy: told.answerBy ?? 'code',
    held: '',
  }
  // Each from a neighbourhood of its own, so that a year in seconds is no flood.
  granted(await sendInquiry(visitor, written, { proof: '', address: `10.0.${book.inquiries.size}.1` }))
  return unknownInInbox(book)
}

/** The sender is shown a code and no id, so it is found where a colleague finds it: it is the one not known yet. */
async function unknownInInbox(book: StoryBook): Promise<string> {
  const { inquiries } = granted(await listInbox(actorOf(book, 'birgit'), { state: 'new' }))
  const seen = new Set(book.inquiries.values())
  const arrived = inquiries.find(({ id }) => !seen.has(id))
  if (!arrived) throw new Error('What was written has not reached the inbox')
  return arrived.id
}

async function file(book: StoryBook, told: Filed): Promise<string> {
  const { filedBy, organisation, sender, owner, ...rest } = told
  const filed = granted(
    await fileInquiry(actorOf(book, filedBy), {
      ...rest,
      organisation: organisation ? book.place.organisation(organisation) : null,
      sender: sender ? detailsOf(sender) : null,
      owner: owner ? actorOf(book, owner).account : null,
    }),
  )
  return filed.id
}

function detailsOf({ name, phone = '', email = '', workplace = '' }: StorySender) {
  return { name, phone, email, workplace }
}
