import type { MapData, MapWords } from '../modules/outreach/place-map.wire.ts'
import { openLayerChoice } from './place-map-choice.ts'
import { drawPlaceMap } from './place-map-layers.ts'

/** Opens the map's frame and draws what the page brought; asks nobody but a tile server, where one is given. */
function startPlaceMap(): void {
  const frame = document.querySelector<HTMLElement>('[data-map-frame]')
  const box = frame?.querySelector<HTMLElement>('[data-place-map]')
  const said = frame?.querySelector<HTMLElement>('[data-map-said]')
  if (!frame || !box || !said) return
  frame.hidden = false
  const words: MapWords = JSON.parse(box.dataset.words ?? '{}')
  try {
    const data: MapData = JSON.parse(box.dataset.placeMap ?? '')
    const drawn = drawPlaceMap(box, { data, words, tiles: box.dataset.tiles ?? null })
    openLayerChoice(drawn.show)
  } catch {
    box.remove()
    said.textContent = words.broken
  }
}

startPlaceMap()
