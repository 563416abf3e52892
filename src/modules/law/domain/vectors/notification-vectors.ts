import { plainDate } from '../../../../kernel/dates.ts'
import type { NotificationFacts } from '../notification-facts.ts'

export type NotificationChanges = Partial<Omit<NotificationFacts, 'topic'>>

/** A line of the table on notifications: the rules that must speak are named, since most of them remind. */
export type NotificationVector = {
  readonly id: string
  readonly says: string
  readonly facts: NotificationChanges
  readonly outcome: 'allow' | 'ask' | 'deny'
  /** All that speak beside those that always do: RU-04, RU-06, RU-09 and RU-10. */
  readonly speak: readonly string[]
}

/** A teacher notifies about a pupil of 11 who may need support; the parents know; the school's address is given. */
export const notificationBase: NotificationFacts = {
  topic: 'notification',
  on: plainDate('2026-03-02'),
  danger: 'no',
  abuse: 'no',
  support: 'yes',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
  age: 11,
  notifier: 'public-service',
  outsideTheAct: false,
  dischargedBy: 'nothing',
  parentsTold: 'yes',
  addressGiven: 'workplace',
}

export const notificationFrom =
  'En lærer underretter om en elev på 11 år, der kan have brug for støtte. Der er talt med forældrene, og skolens adresse står der.'

/** Every row RU-01 to RU-11 of the domain reference, 2.4, and the provisions that speak. */
export const notificationVectors: readonly NotificationVector[] = [
  {
    id: 'TU-1',
    says: 'Det er nævnt på SSP-mødet, og så blev der ikke gjort mere.',
    facts: { dischargedBy: 'meeting' },
    outcome: 'deny',
    speak: ['RU-01', 'RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-1b',
    says: 'En leder har sagt, at hun sender den.',
    facts: { dischargedBy: 'leader' },
    outcome: 'ask',
    speak: ['RU-01', 'RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-2',
    says: 'Læreren er ikke sikker, men der er grund til at antage det.',
    facts: {},
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-3',
    says: 'Det er rent skolepædagogisk: en pige læser langsomt.',
    facts: { support: 'no', outsideTheAct: true },
    outcome: 'allow',
    speak: ['RU-03', 'RU-07'],
  },
  {
    id: 'TU-4',
    says: 'Læreren har tavshedspligt. Underretningen går forud.',
    facts: { support: 'unsure' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-07'],
  },
  {
    id: 'TU-5',
    says: 'Mistanken er rettet mod en forælder, og læreren vil tale med forældrene først.',
    facts: { abuse: 'by-parents', parentsTold: 'planned' },
    outcome: 'deny',
    speak: ['RU-05', 'RU-02', 'RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'TU-5b',
    says: 'Der er ikke talt med forældrene, og intet taler imod det.',
    facts: { parentsTold: 'no' },
    outcome: 'ask',
    speak: ['RU-05', 'RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-6',
    says: 'Formen er fri, og der står, hvad der er godt at have med (RU-06).',
    facts: {},
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-7',
    says: 'Læreren skriver sin private adresse.',
    facts: { addressGiven: 'private' },
    outcome: 'deny',
    speak: ['RU-07', 'RU-02', 'BL-133'],
  },
  {
    id: 'TU-8',
    says: 'En nabo underretter om vanrøgt.',
    facts: { notifier: 'private', abuse: 'by-parents', parentsTold: 'no', addressGiven: 'none' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-05', 'RU-08', 'BL-135', 'BL-137'],
  },
  {
    id: 'TU-9',
    says: 'Urene siges: 24 timer og seks hverdage (RU-09).',
    facts: {},
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-10',
    says: 'Det siges, hvad SSP gemmer og ikke gemmer (RU-10).',
    facts: {},
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'TU-11',
    says: 'Barnet er i fare lige nu.',
    facts: { danger: 'yes', parentsTold: 'no' },
    outcome: 'allow',
    speak: ['RU-11', 'RU-02', 'RU-07', 'BL-133'],
  },
]
