import type { VNode } from 'preact'
import type { StaffView } from '../view-context.tsx'
import { CaseSample } from './case-sample.tsx'
import { ContactFormSample } from './contact-form-sample.tsx'
import { FieldsSample } from './fields-sample.tsx'
import { FrontSample, GoneSample, UrgentSample } from './front-sample.tsx'
import { InboxSample, TodaySample } from './inbox-sample.tsx'
import { MeetingSample } from './meeting-sample.tsx'
import { OverviewSample } from './overview-sample.tsx'
import { DialogueSample, ReceiptSample } from './receipt-sample.tsx'

/** A page that shows components at work with invented content. `path` is where the reader seems to stand. */
export type GalleryPage = {
  readonly name: string
  readonly path: string
  readonly side: 'public' | 'workplace'
  readonly view: () => VNode
}

/** Every component stands on one of these pages; tests look at them in a real browser, and so should you. */
export const galleryPages: readonly GalleryPage[] = [
  { name: 'front', path: '/', side: 'public', view: () => <FrontSample /> },
  { name: 'urgent', path: '/hvis-det-haster', side: 'public', view: () => <UrgentSample /> },
  { name: 'contact-form', path: '/skriv-til-os', side: 'public', view: () => <ContactFormSample /> },
  { name: 'contact-form-errors', path: '/skriv-til-os', side: 'public', view: () => <ContactFormSample wrong /> },
  { name: 'receipt', path: '/skriv-til-os', side: 'public', view: () => <ReceiptSample /> },
  { name: 'dialogue', path: '/dit-svar', side: 'public', view: () => <DialogueSample /> },
  { name: 'gone', path: '/findes-ikke', side: 'public', view: () => <GoneSample /> },
  { name: 'today', path: '/i-dag', side: 'workplace', view: () => <TodaySample /> },
  { name: 'inbox', path: '/henvendelser', side: 'workplace', view: () => <InboxSample /> },
  { name: 'case', path: '/sager/1', side: 'workplace', view: () => <CaseSample /> },
  { name: 'meeting', path: '/moeder/1/i-gang', side: 'workplace', view: () => <MeetingSample /> },
  { name: 'fields', path: '/sager/ny', side: 'workplace', view: () => <FieldsSample /> },
  { name: 'overview', path: '/tal', side: 'workplace', view: () => <OverviewSample /> },
]

/** The moment all samples happen in: a Tuesday afternoon in November. */
export const galleryNow = new Date('2026-11-24T13:30:00Z')

export const galleryStaff: StaffView = {
  name: 'Karen Østergaard',
  roles: ['SSP-konsulent', 'Kontaktperson, Åløkkeskolen'],
  maySearch: true,
  sessionEnds: new Date('2099-01-01T00:00:00Z'),
  rail: [
    { href: '/i-dag', label: 'I dag', icon: 'calendar-month', count: 4, group: 'work' },
    { href: '/henvendelser', label: 'Henvendelser', icon: 'chat', count: 7, group: 'work' },
    { href: '/sager', label: 'Sager', icon: 'folder', group: 'work' },
    { href: '/personer', label: 'Personer', icon: 'persons', group: 'work' },
    { href: '/konsulenter', label: 'Skoler og konsulenter', icon: 'student', group: 'overview' },
    { href: '/tal', label: 'Tal', icon: 'summary', group: 'overview' },
    { href: '/spor', label: 'Hvem har set hvad', icon: 'visibility', group: 'house' },
    { href: '/opsaetning', label: 'Opsætning', icon: 'settings', group: 'house' },
  ],
}
