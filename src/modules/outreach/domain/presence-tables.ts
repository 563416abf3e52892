import type { HeadBand, Theme } from '../street-log.wire.ts'
import { type Encounters, encounters } from './encounters.ts'
import { divideSmall, type SafeCount, safeCount } from './small-counts.ts'

/** Presence of one month, district or person. `minutes` are those of all who were there together. */
export type Presence = {
  readonly key: string | null
  readonly name: string | null
  readonly visits: number
  readonly minutes: number
  readonly places: number
  readonly bands: Readonly<Partial<Record<HeadBand, number>>>
}

export type PresenceFigure = {
  readonly key: string | null
  readonly name: string | null
  /** How many rows of which none may be told alone; 0 for a row of its own. */
  readonly together: number
  /** Hours of all who were there, to the nearest half; null where one or two visits are behind it. */
  readonly hours: number | null
  readonly visits: SafeCount
  /** Null for rows told together: the same place may be in several of them. And where one or two visits are behind it. */
  readonly places: number | null
  /** Null where one or two visits are behind it. */
  readonly encounters: Encounters | null
}

/** `month` is null for the months told together. */
export type ThemeFigure = { readonly month: string | null; readonly theme: Theme; readonly count: SafeCount }

export function presenceFigure(presence: Presence, together = 0): PresenceFigure {
  const { key, name, visits, minutes, places, bands } = presence
  const isFew = safeCount(visits) === 'few'
  return {
    ...{ key, name, together, visits: safeCount(visits) },
    hours: isFew ? null : Math.round(minutes / 30) / 2,
    places: isFew || together > 0 ? null : places,
    encounters: isFew ? null : encounters(bands),
  }
}

/** Rows whose sum stands above them, so divided that no small one can be subtracted; null where none may be told. */
export function presenceTable(rows: readonly Presence[]): readonly PresenceFigure[] | null {
  const divided = divideSmall(rows)
  if (!divided) return null
  const { shown, rest } = divided
  const figures = shown.map((row) => presenceFigure(row))
  return rest.length === 0 ? figures : [...figures, presenceFigure(sumOf(rest), rest.length)]
}

/**
 * In how many visits each theme came up, by month; the months that are told together in `presenceTable` are so here
 * too, for a theme of five in one of them would tell that the other is small. Nothing where no month may be told.
 */
export function themeTable(
  counts: readonly { readonly month: string; readonly theme: Theme; readonly count: number }[],
  months: readonly Presence[],
): readonly ThemeFigure[] {
  const divided = divideSmall(months)
  if (!divided) return []
  const isShown = (month: string) => divided.shown.some(({ key }) => key === month)
  const own = counts.filter(({ month }) => isShown(month))
  const together = new Map<Theme, number>()
  for (const { month, theme, count } of counts) {
    if (!isShown(month)) together.set(theme, (together.get(theme) ?? 0) + count)
  }
  return [
    ...own.map(({ month, theme, count }) => ({ month, theme, count: safeCount(count) })),
    ...[...together].map(([theme, count]) => ({ month: null, theme, count: safeCount(count) })),
  ]
}

function sumOf(rows: readonly Presence[]): Presence {
  const sum = (of: (row: Presence) => number) => rows.reduce((total, row) => total + of(row), 0)
  const names = [...new Set(rows.flatMap(({ bands }) => Object.keys(bands)))]
  return {
    ...{ key: null, name: null, places: 0 },
    visits: sum(({ visits }) => visits),
    minutes: sum(({ minutes }) => minutes),
    bands: Object.fromEntries(names.map((name) => [name, sum(({ bands }) => countIn(bands, name))])),
  }
}

function countIn(bands: Presence['bands'], name: string): number {
  return Object.entries(bands).find(([band]) => band === name)?.[1] ?? 0
}
