import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { openCaseFromInquiry, openTriage, sentenceKey, sentencesOf } from '../modules/contact/index.ts'
import { meetYoungster } from './meet-youngster.ts'
import { granted } from './settle-place.ts'
import { actorOf, type StoryBook } from './story-book.ts'
import type { InquiryEvent, StoryOpening } from './story-inquiry.ts'

type Opening = Extract<InquiryEvent, { opensCase: string }>

/** Decides that an inquiry becomes an SSP case and opens it, with the sentences that go along. */
export async function openCaseOf(book: StoryBook, inquiryId: string, event: Opening): Promise<void> {
  const { facts, alsoNotify = false, reason, opening } = event
  const by = actorOf(book, event.opensCase)
  const { seenOrdinal, said } = granted(await openTriage(by, { inquiryId }))
  const { caseId } = granted(
    await openCaseFromInquiry(by, {
      inquiryId,
      seenOrdinal,
      facts,
      routes: alsoNotify ? ['notification', 'ssp-case'] : ['ssp-case'],
      reason,
      dutyShown: true,
      tier: opening.tier,
      purpose: opening.purpose,
      subject: await subjectOf(book, by, opening),
      carried: keysOf(said, opening.carried ?? []),
      submissionKey: newId(),
    }),
  )
  book.cases.set(opening.key, caseId)
}

async function subjectOf(book: StoryBook, by: StaffActor, { about }: StoryOpening) {
  if ('group' in about) return { kind: 'group' as const, groupName: about.group }
  return { kind: 'found' as const, personId: await meetYoungster(book, by, about.youngster) }
}

function keysOf(
  said: readonly { readonly id: string; readonly text: string }[],
  sentences: readonly string[],
): string[] {
  const all = said.flatMap(({ id, text }) =>
    sentencesOf(text).map((sentence, index) => ({ sentence, key: sentenceKey(id, index) })),
  )
  return sentences.map((sentence) => {
    const found = all.find((each) => each.sentence === sentence)
    if (!found) throw new Error('A sentence that goes along was never said')
    return found.key
  })
}
