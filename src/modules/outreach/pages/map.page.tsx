import { fullDate } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { mapTiles, originOfTiles } from '../../../platform/web/map-tiles.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { type OpenMap, openMap } from '../actions/open-map.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { mapMessages } from '../map-messages.ts'
import type { MapData } from '../place-map.wire.ts'
import { MapView } from './map.view.tsx'
import { readMapQuery } from './map-addresses.ts'

/**
 * The map and its tables, reckoned once: the page itself brings what its script draws, which is what the tables say and
 * nothing more. All layers are in both; which of them are shown the address says, and the script changes.
 */
export const mapPage = staffPage('/kort', {
  async get({ actor, query, language }) {
    const asked = readMapQuery(query)
    const outcome = await openMap(actor, { term: asked.term })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    const opened = outcome.value
    const tiles = mapTiles()
    const view = (
      <MapView
        opened={opened}
        query={{ ...asked, term: opened.term.key }}
        data={mapDataOf(opened, language)}
        tiles={tiles}
      />
    )
    return tiles ? { ...ok(view), images: originOfTiles(tiles) } : ok(view)
  },
})

function mapDataOf(opened: OpenMap, language: Language): MapData {
  const words = mapMessages(language)
  const places = opened.places.flatMap(({ id, name, state, position, hotspot, lastOn }) => {
    if (!position) return []
    const last = lastOn ? fullDate(lastOn, language) : words.places.never
    const parts = [
      cadenceMessages(language).states[state],
      `${words.places.last}: ${last}`,
      ...(hotspot ? [words.places.open] : []),
    ]
    return [{ id, name, state, position, says: parts.join('. '), hotspot }]
  })
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
