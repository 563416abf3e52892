import { openCase } from '../modules/cases/index.ts'
import { meetYoungster } from './meet-youngster.ts'
import { playCaseEvent } from './play-case-events.ts'
import { granted } from './settle-place.ts'
import { actorOf, known, type StoryBook } from './story-book.ts'
import type { StoryCase } from './story-case.ts'
import { beginThread, type Thread } from './story-steps.ts'

/** A case from its opening on. `openings` is when inquiries open cases, by the key of the case. */
export function caseThread(book: StoryBook, story: StoryCase, openings: ReadonlyMap<string, Date>): Thread {
  const { key, opened } = story
  const thread = opened ? beginThread(book.year) : beginThread(book.year, known(openings, key))
  if (opened) {
    thread.add(`case ${key} opens`, opened.at, async () => {
      book.cases.set(key, await open(book, opened))
    })
  }
  for (const [index, event] of story.events.entries()) {
    thread.add(`case ${key}, event ${index + 1}`, event.at, (at) => playCaseEvent(book, key, event, at))
  }
  return thread
}

type Opened = NonNullable<StoryCase['opened']>

async function open(book: StoryBook, { by: opener, tier, purpose, about }: Opened): Promise<string> {
  const by = actorOf(book, opener)
  const personId = about && 'youngster' in about ? await meetYoungster(book, by, about.youngster) : null
  const groupName = about && 'group' in about ? about.group : ''
  return granted(await openCase(by, { tier, purpose, personId, groupName })).id
}
