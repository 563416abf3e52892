import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { exactTime, fullDate } from '../../../kernel/danish-time.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { type Letter, letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { type Answer, file, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import { type PrintedMinutes, printMinutes } from '../actions/print-minutes.ts'
import { minutesCopyMessages } from '../minutes-copy-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { basisFacts } from './item-basis-facts.ts'
import { refusedInRoom } from './meeting-mode-words.ts'
import { sayFully } from './meeting-words.ts'

/** The open part on paper, with nothing of the closed one: not even how many items it had. */
export const minutesPdfPage = staffPage('/moeder/:meetingId/referat.pdf', {
  get: (request) => print(request, null),
})

/** One closed item on paper, for its own readers, with basis, purpose and the ban on investigative use. */
export const itemCopyPage = staffPage('/moeder/:meetingId/punkt/:itemId/kopi.pdf', {
  get: (request) => (isId(request.params.itemId) ? print(request, request.params.itemId) : notFound()),
})

async function print(
  { actor, params, language }: Pick<StaffRequest<'/moeder/:meetingId/x'>, 'actor' | 'params' | 'language'>,
  itemId: string | null,
): Promise<Answer> {
  if (!isId(params.meetingId)) return notFound()
  const outcome = await printMinutes(actor, { meetingId: params.meetingId, itemId })
  if (outcome.refused) return refusedInRoom(outcome, language)
  const letter = itemId === null ? openLetter(outcome.value, language) : closedLetter(outcome.value, language)
  const words = minutesCopyMessages(language)
  const made = await pdfDocument(letterDocument, letter, { title: minutesMessages(language).title, language })
  if (!made.ok) return refusalView(refuse('rule', made.reason), () => words.tooLong)
  return file(made.bytes, 'application/pdf', words.fileName)
}

function openLetter({ meeting, came, records }: PrintedMinutes, language: Language): Letter {
  const all = minutesMessages(language)
  return {
    heading: minutesCopyMessages(language).heading(meeting.seriesName),
    facts: [
      { term: all.facts.when, value: sayFully(meeting, language) },
      ...(meeting.place === '' ? [] : [{ term: all.facts.where, value: meeting.place }]),
      { term: all.facts.came, value: came.map(({ name, organisation }) => all.reader(name, organisation)).join('\n') },
    ],
    sections: records.map((record) => ({ heading: record.item.title, text: textOf(record, language) })),
    footer: `${meeting.seriesName} · ${minutesCopyMessages(language).footerOpen}`,
  }
}

function closedLetter({ meeting, records, madeBy, madeAt }: PrintedMinutes, language: Language): Letter {
  const all = minutesMessages(language)
  const words = minutesCopyMessages(language)
  const [record] = records
  if (!record) throw new Error('A copy of an item was made without the item')
  const facts = basisFacts(record, language).map(({ term, value }) => ({ term, value: String(value) }))
  const basis = facts.find(({ term }) => term === all.basis)?.value
  const purpose = facts.find(({ term }) => term === all.purpose)?.value
  return {
    heading: words.closedHeading(record.item.title),
    facts: [
      { term: all.facts.when, value: sayFully(meeting, language) },
      ...facts,
      { term: words.madeBy, value: `${madeBy}, ${exactTime(madeAt, language)}` },
    ],
    sections: [{ heading: all.title, text: textOf(record, language) }],
    footer: [all.ban, basis, purpose].filter(Boolean).join(' · '),
  }
}

/** What was written, agreed and put right, in the small format of our texts. */
function textOf({ minutes, actionPoints, addenda }: ItemRecord, language: Language): string {
  const all = minutesMessages(language)
  const tasks = actionPoints.map(
    ({ what, ownerName, dueOn }) => `- ${what} (${ownerName}, ${fullDate(dueOn, language)})`,
  )
  const corrections = addenda.map(
    ({ body, writerName, writtenAt }) =>
      `${body}\n${all.writtenBy(writerName)}, ${fullDate(copenhagenDate(writtenAt), language)}`,
  )
  return [
    ...(minutes.length === 0 ? [all.nothing] : minutes.map(({ body }) => body)),
    ...(tasks.length === 0 ? [] : [`## ${minutesCopyMessages(language).tasks}`, tasks.join('\n')]),
    ...(corrections.length === 0 ? [] : [`## ${all.addendum.heading}`, ...corrections]),
  ].join('\n\n')
}
