import type { z } from 'zod'
import type { addEventContact, addShift, evaluateEvent, planEvent, recordIncident } from '../modules/events/index.ts'
import type { UnitKey } from './story-inquiry.ts'

type Planned = z.input<(typeof planEvent)['definition']['input']>
type Shift = z.input<(typeof addShift)['definition']['input']>
type Contact = z.input<(typeof addEventContact)['definition']['input']>
type Incident = z.input<(typeof recordIncident)['definition']['input']>
type Evaluation = z.input<(typeof evaluateEvent)['definition']['input']>

type InventedShift = Pick<Shift, 'from' | 'until' | 'overnight' | 'needed'> & {
  readonly who: readonly UnitKey[]
}

type InventedPost = {
  readonly name: string
  /** The key of the place in the register. */
  readonly place?: string
  readonly shifts: readonly InventedShift[]
}

/** What was written down at a time of that night; `after` midnight it is the day after. */
type InventedMoment = { readonly at: string; readonly after?: true; readonly by: UnitKey } & (
  | { readonly heads: number }
  | (Pick<Incident, 'kind' | 'headBand' | 'note'> & {
      readonly actions: readonly NonNullable<Incident['actions']>[number][]
    })
)

export type InventedEvent = Pick<Planned, 'template' | 'name' | 'aim'> & {
  readonly posts: readonly InventedPost[]
  readonly contacts: readonly Pick<Contact, 'part' | 'name' | 'phone'>[]
  readonly night: readonly InventedMoment[]
  /** Null where it was held and nobody has written the evaluation yet. */
  readonly evaluation: Pick<Evaluation, 'wentWell' | 'learned' | 'nextYear'> | null
}

const police = { part: 'police', name: 'Vagthavende, Lokalpolitiet Lindå', phone: '114' } as const

/** What the unit stood at within the last year, the oldest first. Telephone numbers are ones nobody can have. */
export const inventedEvents = {
  newYear: {
    ...{ template: 'nytaar', name: 'Nytår i Lindå', aim: 'Synlige voksne i byen, og ingen, der går alene hjem.' },
    posts: [
      {
        ...{ name: 'Torvet', place: 'square' },
        shifts: [{ from: '20:00', until: '01:30', overnight: true, needed: 2, who: ['maja', 'jonas'] }],
      },
      {
        ...{ name: 'Havnepladsen', place: 'harbour' },
        shifts: [{ from: '21:00', until: '01:00', overnight: true, needed: 2, who: ['samira'] }],
      },
    ],
    contacts: [police, { part: 'transport', name: 'Natbussen, vagtleder', phone: '00 00 41 20' }],
    night: [
      { at: '22:15', by: 'maja', heads: 70 },
      {
        ...{ at: '22:40', by: 'jonas', kind: 'fireworks', headBand: '6-15', actions: ['talked'] },
        note: 'Krysantemumbomber skudt vandret ved trappen. De lagde resten væk.',
      },
      {
        ...{ at: '00:25', after: true, by: 'samira', kind: 'injury', headBand: '1-5', note: 'Forbrænding på en hånd.' },
        actions: ['first-aid', 'parents-called'],
      },
    ],
    evaluation: {
      wentWell: 'De gule veste blev set, og flere unge kom selv hen for at snakke.',
      learned: 'Havnepladsen blev fuld ved midnat, og der stod kun én voksen.',
      nextYear: 'To voksne på havnen fra kl. 21, og brandtæppe i rygsækken.',
    },
  },
  lastSchoolDay: {
    ...{ template: 'sidste-skoledag', name: 'Sidste skoledag' },
    aim: 'En god dag i parken, vand nok til alle, og alle hjem før mørket.',
    posts: [
      {
        ...{ name: 'Hallen og plænen bag den', place: 'hall' },
        shifts: [
          { from: '10:00', until: '15:00', overnight: false, needed: 3, who: ['maja', 'jonas', 'samira'] },
          { from: '15:00', until: '20:00', overnight: false, needed: 2, who: ['jonas', 'samira'] },
        ],
      },
      {
        ...{ name: 'Stationen', place: 'station' },
        shifts: [{ from: '16:00', until: '21:00', overnight: false, needed: 2, who: ['maja'] }],
      },
    ],
    contacts: [police, { part: 'organiser', name: 'Lindå Hallen, kontoret', phone: '00 00 33 10' }],
    night: [
      { at: '12:30', by: 'maja', heads: 140 },
      {
        ...{ at: '14:10', by: 'jonas', kind: 'alcohol', headBand: '1-5', note: 'For meget at drikke i varmen.' },
        actions: ['first-aid', 'parents-called'],
      },
      { at: '16:30', by: 'samira', heads: 85 },
      {
        ...{ at: '17:45', by: 'maja', kind: 'good', headBand: '16+', note: 'De ryddede selv plænen, før de gik.' },
        actions: ['none'],
      },
    ],
    evaluation: {
      wentWell: 'Vandet, skyggen og de mange voksne. Ingen slagsmål.',
      learned: 'Det er mellem kl. 14 og 16, der bliver drukket mest, og da skiftede vi vagt.',
      nextYear: 'Skift vagt kl. 13. Aftal med hallen, at toiletterne er åbne til kl. 20.',
    },
  },
  beerNight: {
    ...{ template: 'j-dag', name: 'J-dag i Lindå', aim: 'En rolig aften, og alle kommer hjem.' },
    posts: [
      {
        ...{ name: 'Stationen', place: 'station' },
        shifts: [{ from: '19:30', until: '23:30', overnight: false, needed: 2, who: ['maja', 'jonas'] }],
      },
      {
        ...{ name: 'Torvet', place: 'square' },
        shifts: [{ from: '20:00', until: '23:00', overnight: false, needed: 1, who: ['samira'] }],
      },
    ],
    contacts: [police, { part: 'venue', name: 'Kroen på Torvet, bag disken', phone: '00 00 52 07' }],
    night: [
      { at: '20:45', by: 'jonas', heads: 60 },
      {
        ...{ at: '21:20', by: 'maja', kind: 'fight', headBand: '6-15', note: 'Skub og råb på perronen, ikke mere.' },
        actions: ['separated', 'talked'],
      },
      {
        ...{ at: '22:30', by: 'samira', kind: 'alcohol', headBand: '1-5', note: 'Blev hentet hjem.' },
        actions: ['parents-called'],
      },
    ],
    evaluation: null,
  },
} as const satisfies Record<string, InventedEvent>

/** Who helps at the New Year to come. */
export const inventedVolunteers = [
  { name: 'Åse Kærsgård', phone: '00 00 61 12' },
  { name: 'Øjvind Tranemose', phone: '00 00 61 13' },
] as const satisfies readonly { readonly name: string; readonly phone: string }[]
