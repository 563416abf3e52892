import type { StreetEntry } from '../modules/outreach/index.ts'
import type { UnitKey } from './story-inquiry.ts'

type Keeper = Exclude<UnitKey, 'birgit'>

/** Who has a place, and how many days ago it was visited: schools nearly every second week, clubs every month. */
export const inventedRounds: readonly {
  readonly place: string
  readonly by: Keeper
  readonly ago: readonly number[]
}[] = [
  { place: 'soendermark', by: 'maja', ago: [3, 14, 27, 38, 51, 62, 75, 88] },
  { place: 'fgu', by: 'maja', ago: [12, 24, 36, 50, 64, 77, 90] },
  { place: 'club-linda', by: 'maja', ago: [9, 35, 61, 84] },
  { place: 'gymnasium', by: 'maja', ago: [45] },
  { place: 'aaby', by: 'jonas', ago: [6, 17, 30, 43, 57, 70, 83] },
  { place: 'moellerup', by: 'jonas', ago: [13, 25, 39, 52, 66, 80] },
  { place: 'club-elkaer', by: 'jonas', ago: [27, 55, 82] },
  { place: 'stavnsby', by: 'samira', ago: [19, 31, 58, 71, 85] },
  { place: 'club-stavnsby', by: 'samira', ago: [5, 33, 60, 88] },
  { place: 'workshop', by: 'jonas', ago: [21, 68] },
]

type Evening = Pick<StreetEntry, 'headBand' | 'ageBand' | 'mood' | 'themes' | 'actions' | 'note'> & {
  readonly place: string
  readonly by: Keeper
  readonly ago: number
}

/** Evenings in the street. At the hall something recurs that two saw independently; at the station it is worked with. */
export const inventedEvenings: readonly Evening[] = [
  {
    ...{ place: 'hall', by: 'maja', ago: 4, headBand: '6-15', ageBand: '15-17', mood: 'tense' },
    ...{ themes: ['traffic', 'vandalism'], actions: ['group-talk'], note: 'Knallerter på parkeringspladsen.' },
  },
  {
    ...{ place: 'hall', by: 'jonas', ago: 9, headBand: '6-15', ageBand: '13-14', mood: 'unrest' },
    ...{ themes: ['vandalism'], actions: ['group-talk', 'staff-told'], note: 'En rude var slået ind, da vi kom.' },
  },
  {
    ...{ place: 'station', by: 'samira', ago: 11, headBand: '1-5', ageBand: '15-17', mood: 'calm' },
    ...{ themes: ['wellbeing'], actions: ['talk'], note: '' },
  },
  {
    ...{ place: 'station', by: 'maja', ago: 18, headBand: '6-15', ageBand: '15-17', mood: 'lively' },
    ...{ themes: ['alcohol'], actions: ['group-talk'], note: '' },
  },
  {
    ...{ place: 'station', by: 'jonas', ago: 40, headBand: '16+', ageBand: 'mixed', mood: 'unrest' },
    ...{ themes: ['alcohol', 'violence'], actions: ['police-called'], note: 'To grupper, der råbte ad hinanden.' },
  },
  {
    ...{ place: 'station', by: 'maja', ago: 47, headBand: '16+', ageBand: '15-17', mood: 'tense' },
    ...{ themes: ['alcohol'], actions: ['group-talk'], note: '' },
  },
  {
    ...{ place: 'square', by: 'maja', ago: 4, headBand: '1-5', ageBand: '13-14', mood: 'calm' },
    ...{ themes: ['leisure'], actions: ['talk'], note: 'Spurgte efter fritidsjob.' },
  },
  {
    ...{ place: 'harbour', by: 'samira', ago: 5, headBand: '0', ageBand: 'unknown', mood: 'calm' },
    ...{ themes: [], actions: ['none'], note: '' },
  },
]
