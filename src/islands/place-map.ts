import type { MapData, MapWords } from '../modules/outreach/place-map.wire.ts'
import { drawPlaceMap } from './place-map-layers.ts'

/** Opens the map's frame and draws what the house answers; asks nobody else. */
async function startPlaceMap(): Promise<void> {
  const frame = document.querySelector<HTMLElement>('[data-map-frame]')
  const box = frame?.querySelector<HTMLElement>('[data-place-map]')
  const said = frame?.querySelector<HTMLElement>('[data-map-said]')
  if (!frame || !box || !said) return
  frame.hidden = false
  const words: MapWords = JSON.parse(box.dataset.words ?? '{}')
  try {
    const answer = await fetch(box.dataset.placeMap ?? '', { headers: { accept: 'application/json' } })
    if (!answer.ok) throw new Error(String(answer.status))
    const data: MapData = await answer.json()
    drawPlaceMap(box, data, words)
  } catch {
    box.remove()
    said.textContent = words.broken
  }
}

void startPlaceMap()
