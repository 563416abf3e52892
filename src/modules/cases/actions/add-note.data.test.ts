import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { InvalidInput } from '../../../platform/access/action.ts'
import { givenCase, givenNote, givenParticipant, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addNote } from './add-note.ts'
import { closeCase } from './close-case.ts'
import { readChronology } from './read-chronology.ts'
import { reopenCase } from './reopen-case.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const today = copenhagenDate(new Date())
const note = { kind: 'assessment' as const, body: 'Det går bedre.' }

async function notesOf(caseId: string): Promise<string[]> {
  const entries = value(await readChronology(kim, { caseId, kind: 'notes' })).entries
  return entries.map(({ text }) => text)
}

test('a contact person who takes part reads and does not write', async () => {
  const caseFile = await givenCase(kim)
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  await givenParticipant(kim, caseFile.id, teacher)
  expect(await addNote(teacher, { ...note, caseId: caseFile.id })).toMatchObject({ kind: 'forbidden' })
  expect(await notesOf(caseFile.id)).toEqual([])
})

test('another unit’s consultant who was let in reads and does not write', async () => {
  const caseFile = await givenCase(kim)
  const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
  const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
  expect(await addNote(nora, { ...note, caseId: caseFile.id })).toMatchObject({ kind: 'missing' })
  await givenParticipant(kim, caseFile.id, nora)
  expect(await addNote(nora, { ...note, caseId: caseFile.id })).toMatchObject({ reasons: [{ code: 'not-your-case' }] })
  expect(value(await readChronology(nora, { caseId: caseFile.id })).total).toBe(2)
})

test('a case that is not there takes no note, and the attempt is on record', async () => {
  const guessed = newId()
  expect(await addNote(kim, { ...note, caseId: guessed })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({
    action: 'cases.add-note',
    outcome: 'missing',
    subjects: [guessed],
    account_id: kim.account,
  })
})

test('refuses a day in the future', async () => {
  const caseFile = await givenCase(kim)
  const tomorrow = addDays(today, 1)
  expect(await addNote(kim, { ...note, caseId: caseFile.id, happenedOn: tomorrow })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'future-date' }],
  })
  expect(await notesOf(caseFile.id)).toEqual([])
})

test('refuses a fact that does not say where it comes from, and text that is too long', async () => {
  const caseFile = await givenCase(kim)
  const fact = { caseId: caseFile.id, kind: 'fact' as const, body: 'Fravær 14 dage i oktober.' }
  expect(await addNote(kim, fact)).toMatchObject({ reasons: [{ code: 'source-missing' }] })
  value(await addNote(kim, { ...fact, source: 'Klasselæreren' }))
  await expect(addNote(kim, { ...note, caseId: caseFile.id, body: 'x'.repeat(20_001) })).rejects.toBeInstanceOf(
    InvalidInput,
  )
  expect(await notesOf(caseFile.id)).toEqual(['Fravær 14 dage i oktober.'])
})

test('a closed case takes no note until it is reopened, and says who closed it', async () => {
  const caseFile = await givenCase(kim)
  value(await closeCase(lise, { caseId: caseFile.id, outcome: 'goals-met', reason: 'Målene er nået' }))
  expect(await addNote(kim, { ...note, caseId: caseFile.id })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'case-closed', facts: { name: 'Lise Leder' } }],
  })
  value(await reopenCase(kim, { caseId: caseFile.id, reason: 'Ny bekymring fra skolen' }))
  value(await addNote(kim, { ...note, caseId: caseFile.id }))
  expect(await notesOf(caseFile.id)).toEqual(['Det går bedre.'])
})

test('a double click writes one note', async () => {
  const caseFile = await givenCase(kim)
  const input = { ...note, caseId: caseFile.id, submissionKey: newId() }
  const [first, second] = await Promise.all([addNote(kim, input), addNote(kim, input)])
  expect(value(second)).toEqual(value(first))
  expect(await notesOf(caseFile.id)).toEqual(['Det går bedre.'])
})

test('other words from a form that was sent already are a note of their own, not lost', async () => {
  const caseFile = await givenCase(kim)
  const submissionKey = newId()
  value(await addNote(kim, { ...note, caseId: caseFile.id, submissionKey }))
  value(await addNote(kim, { ...note, caseId: caseFile.id, submissionKey, body: 'Og en ting til.' }))
  expect(await notesOf(caseFile.id)).toEqual(['Og en ting til.', 'Det går bedre.'])
})

test('a back-dated note falls into place, and a correction stands on its own day', async () => {
  const caseFile = await givenCase(kim)
  await givenNote(kim, caseFile.id, { body: 'I dag' })
  await givenNote(kim, caseFile.id, { body: 'For ti dage siden', happenedOn: addDays(today, -10) })
  await givenNote(kim, caseFile.id, { body: 'I går', happenedOn: addDays(today, -1) })
  expect(await notesOf(caseFile.id)).toEqual(['I dag', 'I går', 'For ti dage siden'])
})

test('a slip is put right by a note that names it, once', async () => {
  const caseFile = await givenCase(kim)
  const slip = await givenNote(kim, caseFile.id, { body: 'Han bor hos sin mor.' })
  const right = await givenNote(kim, caseFile.id, { body: 'Han bor hos sin far.', corrects: slip })
  const { entries } = value(await readChronology(kim, { caseId: caseFile.id, kind: 'notes' }))
  expect(entries).toMatchObject([
    { id: right, text: 'Han bor hos sin far.', corrects: slip, correctedBy: null },
    { id: slip, text: 'Han bor hos sin mor.', corrects: null, correctedBy: right },
  ])
  expect(await addNote(lise, { ...note, caseId: caseFile.id, corrects: slip })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-corrected' }],
  })
  const other = await givenCase(kim)
  expect(await addNote(kim, { ...note, caseId: other.id, corrects: slip })).toMatchObject({ kind: 'missing' })
})

test('the audit entry names the case and the person, never the words', async () => {
  const caseFile = await givenCase(kim)
  await givenNote(kim, caseFile.id, { body: 'Hemmeligt', happenedOn: addDays(today, -3) })
  const entry = await lastEntry(house)
  expect(entry).toMatchObject({
    action: 'cases.add-note',
    details: { kind: 'assessment', backDated: true, correction: false },
  })
  expect(entry.subjects).toEqual([caseFile.id, caseFile.person])
  expect(JSON.stringify(entry)).not.toContain('Hemmeligt')
})
