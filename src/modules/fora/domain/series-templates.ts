import type { Basis, Mark, Setting } from '../../law/rules-of-law.ts'

/** The fora of the founding text, and the meetings around them (domain reference L5, L26-L31, 3.1). */
export const templateKeys = [
  'overlevering',
  'lokalgruppe',
  'iki',
  'ssd',
  'ad-hoc',
  'lokalraad',
  'lokalraad-plus',
  'kredsraad',
  'ssp-kreds',
  'lederforum',
  'fagudvalg',
] as const
export type TemplateKey = (typeof templateKeys)[number]

/** How often a forum meets, and how sure that is; `unknown` where no source says anything. */
export type Cadence =
  | { readonly days: number; readonly mark: Exclude<Mark, 'recalled'> }
  | { readonly days: null; readonly mark: 'unknown' }

export type SeriesTemplate = {
  readonly setting: Setting
  /** `choose`: the one who makes it says so before anybody is asked (L30). */
  readonly persons: 'never' | 'allowed' | 'choose'
  /** On what persons may be talked about there; chosen anew for each item. */
  readonly bases: readonly Basis[]
  /** Whether the open part is made to be published. */
  readonly publishable: boolean
  readonly cadence: Cadence
}

const unknown: Cadence = { days: null, mark: 'unknown' }
const found = (days: number): Cadence => ({ days, mark: 'found' })
const inferred = (days: number): Cadence => ({ days, mark: 'inferred' })

export const seriesTemplates = {
  overlevering: {
    setting: 'handover-meeting',
    persons: 'allowed',
    bases: ['ssp'],
    publishable: false,
    cadence: found(7),
  },
  lokalgruppe: {
    setting: 'local-group',
    persons: 'allowed',
    bases: ['ssp', 'early-exchange', 'consent'],
    publishable: true,
    cadence: found(91),
  },
  iki: { setting: 'case-meeting', persons: 'allowed', bases: ['ssp'], publishable: false, cadence: unknown },
  ssd: {
    setting: 'early-exchange-meeting',
    persons: 'allowed',
    bases: ['early-exchange', 'consent'],
    publishable: false,
    cadence: unknown,
  },
  'ad-hoc': {
    setting: 'case-meeting',
    persons: 'choose',
    bases: ['ssp', 'early-exchange', 'consent'],
    publishable: false,
    cadence: unknown,
  },
  lokalraad: { setting: 'local-council', persons: 'never', bases: [], publishable: true, cadence: found(91) },
  'lokalraad-plus': {
    setting: 'local-council-plus',
    persons: 'allowed',
    bases: ['ssp'],
    publishable: false,
    cadence: unknown,
  },
  kredsraad: { setting: 'district-council', persons: 'never', bases: [], publishable: true, cadence: found(122) },
  'ssp-kreds': { setting: 'ssp-kreds', persons: 'never', bases: [], publishable: false, cadence: inferred(91) },
  lederforum: { setting: 'leaders-forum', persons: 'never', bases: [], publishable: false, cadence: inferred(182) },
  fagudvalg: {
    setting: 'professional-committee',
    persons: 'never',
    bases: [],
    publishable: false,
    cadence: unknown,
  },
} as const satisfies Record<TemplateKey, SeriesTemplate>

export function templateOf(key: TemplateKey): SeriesTemplate {
  return seriesTemplates[key]
}

/**
 * The setting a series gets. A meeting called because something happened is about named persons, and then a meeting
 * about a case, or it is about a class, a group, a place, and then a group that names nobody.
 */
export function settingOfSeries(key: TemplateKey, allowsPersons: boolean): Setting {
  if (key === 'ad-hoc' && !allowsPersons) return 'local-group'
  return templateOf(key).setting
}
