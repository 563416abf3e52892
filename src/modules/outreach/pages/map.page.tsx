import { fullDate } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import { file, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { type OpenMap, openMap } from '../actions/open-map.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { mapMessages } from '../map-messages.ts'
import type { MapData } from '../place-map.wire.ts'
import { MapView } from './map.view.tsx'
import { type MapQuery, readMapQuery } from './map-addresses.ts'

export const mapPage = staffPage('/kort', {
  async get({ actor, query }) {
    const asked = readMapQuery(query)
    const outcome = await openMap(actor, { period: asked.period })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    return ok(<MapView opened={outcome.value} query={asked} />)
  },
})

/** What the map draws, in JSON: what the tables say, and nothing more. */
export const mapDataPage = staffPage('/kort/data', {
  async get({ actor, query, language }) {
    const asked = readMapQuery(query)
    const outcome = await openMap(actor, { period: asked.period })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    const data = mapDataOf(outcome.value, asked, language)
    return file(JSON.stringify(data), 'application/json; charset=utf-8')
  },
})

function mapDataOf(opened: OpenMap, { layers }: MapQuery, language: Language): MapData {
  const words = mapMessages(language)
  const has = (layer: MapQuery['layers'][number]) => layers.includes(layer)
  const places = opened.places.flatMap(({ id, name, state, position, hotspot, lastOn }) => {
    const isHotspot = hotspot !== null && has('hotspots')
    if (!position || !(has('places') || isHotspot)) return []
    const last = lastOn ? fullDate(lastOn, language) : words.places.never
    const parts = [
      cadenceMessages(language).states[state],
      `${words.places.last}: ${last}`,
      ...(isHotspot ? [words.places.open] : []),
    ]
    return [{ id, name, state, position, says: parts.join('. '), hotspot: isHotspot ? hotspot : null }]
  })
  if (!has('observations')) return { outline: opened.outline, places, heat: [] }
  const said = (count: number, what: string) => `${what}: ${count.toLocaleString(language)}`
  const cells = opened.cells.map(({ middle, count }) => ({
    middle,
    count,
    says: said(count, words.seen.cell),
    kind: 'cell' as const,
  }))
  const rest = opened.districts.flatMap(({ name, position, count }) =>
    position && count !== 'few'
      ? [{ middle: position, count, says: said(count, `${words.seen.rest} ${name ?? ''}`), kind: 'district' as const }]
      : [],
  )
  return { outline: opened.outline, places, heat: [...rest, ...cells] }
}
