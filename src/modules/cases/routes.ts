import { z } from 'zod'
import { endpoint } from '../../platform/api/endpoint.ts'
import { pageOf } from '../../platform/api/paging.ts'
import type { HouseModule } from '../../platform/web/house-module.ts'
import { addNote } from './actions/add-note.ts'
import { listCases } from './actions/list-cases.ts'
import { openCaseFile } from './actions/open-case-file.ts'
import { caseStatuses, noteKinds, tiers } from './domain/case-kinds.ts'
import { caseFilePage, markAsReadPage } from './pages/case-file.page.tsx'
import { closePage, handOverPage, reopenPage, tierPage } from './pages/case-step.page.tsx'
import { casesPage } from './pages/cases.page.tsx'
import { findSubjectPage } from './pages/find-subject.page.tsx'
import { endFollowUpPage, followUpPage } from './pages/follow-up.page.tsx'
import { correctNotePage, notePage } from './pages/note.page.tsx'
import { openCasePage } from './pages/open-case.page.tsx'
import { endParticipantPage, participantsPage } from './pages/participants.page.tsx'
import { personPage } from './pages/person.page.tsx'
import { raiseReviewsTask } from './tasks/raise-reviews-task.ts'

const Person = z.object({
  id: z.uuid(),
  name: z.string(),
  named: z.boolean(),
  birthDate: z.iso.date().nullable(),
  age: z.int().nullable(),
  ageBand: z.string().nullable(),
  schoolName: z.string().nullable(),
  addressProtected: z.boolean(),
})

const caseFields = {
  id: z.uuid(),
  number: z.string(),
  tier: z.enum(tiers),
  status: z.enum(caseStatuses),
  person: Person.nullable(),
  groupName: z.string(),
  purpose: z.string(),
  ownerName: z.string(),
  touchedAt: z.iso.datetime(),
}

const Note = z.object({
  id: z.uuid(),
  kind: z.enum(noteKinds),
  body: z.string(),
  source: z.string(),
  happenedOn: z.iso.date(),
  writtenAt: z.iso.datetime(),
  authorName: z.string(),
  corrects: z.uuid().nullable(),
  correctedBy: z.uuid().nullable(),
})

const listEndpoint = endpoint({
  method: 'get',
  path: '/cases',
  summary: 'The cases you may see, last touched first: your own (`who=mine`) or all of your unit (`who=all`).',
  action: listCases,
  output: pageOf(z.object({ ...caseFields, nextDue: z.iso.date().nullable() })),
  shape: ({ items, ...list }) => ({
    ...list,
    items: items.map((item) => ({ ...item, touchedAt: item.touchedAt.toISOString() })),
  }),
})

const openEndpoint = endpoint({
  method: 'get',
  path: '/cases/{caseId}',
  summary: 'One case with its participants, what is promised, and its ten newest notes by the day they are about.',
  action: openCaseFile,
  output: z.object({
    ...caseFields,
    openedAt: z.iso.datetime(),
    inquiryId: z.uuid().nullable(),
    participants: z.array(
      z.object({ id: z.uuid(), name: z.string(), organisation: z.string().nullable(), part: z.string() }),
    ),
    followUps: z.array(z.object({ id: z.uuid(), what: z.string(), dueOn: z.iso.date(), ownerName: z.string() })),
    notes: z.array(Note),
  }),
  shape: (caseFile) => ({
    ...caseFile,
    participants: [...caseFile.participants],
    followUps: [...caseFile.followUps],
    openedAt: caseFile.openedAt.toISOString(),
    touchedAt: caseFile.touchedAt.toISOString(),
    notes: caseFile.notes.map((note) => ({ ...note, writtenAt: note.writtenAt.toISOString() })),
  }),
})

const noteEndpoint = endpoint({
  method: 'post',
  path: '/cases/{caseId}/notes',
  summary: 'Write a note into a case. Give a `submissionKey` of your own to be able to send it again safely.',
  action: addNote,
  output: z.object({ id: z.uuid() }),
  creates: true,
  location: '/cases/{caseId}',
})

/** Case files in three tiers, their notes and follow-ups. */
export const cases: HouseModule = {
  pages: [
    casesPage,
    findSubjectPage,
    openCasePage,
    caseFilePage,
    markAsReadPage,
    notePage,
    correctNotePage,
    followUpPage,
    endFollowUpPage,
    participantsPage,
    endParticipantPage,
    handOverPage,
    tierPage,
    closePage,
    reopenPage,
    personPage,
  ],
  endpoints: [listEndpoint, openEndpoint, noteEndpoint],
  tasks: [raiseReviewsTask],
  rail: [
    {
      href: '/sager',
      icon: 'folder',
      label: { da: 'Sager', en: 'Cases' },
      group: 'work',
      permission: 'case:read',
      order: 30,
    },
  ],
}
