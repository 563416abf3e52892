import type { Map as LeafletMap } from 'leaflet'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-80, 0],
  ArrowRight: [80, 0],
  ArrowUp: [0, -80],
  ArrowDown: [0, 80],
}

/**
 * The keys of the map, wherever in it one stands: on a mark and in an open bubble as on the ground itself, where Leaflet's
 * own stop at the edge of the ground. Arrows move it (thrice as far with shift), plus and minus zoom, Escape closes the
 * bubble and gives the mark its focus back.
 */
export function moveByKeys(box: HTMLElement, drawn: LeafletMap): void {
  let opener: HTMLElement | null = null
  drawn.on('popupopen', () => {
    const focused = document.activeElement
    opener = focused instanceof HTMLElement && focused.matches('.ms-map-mark') ? focused : null
  })
  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const [across, down] = steps[event.key] ?? [0, 0]
    const far = event.shiftKey ? 3 : 1
    if (across !== 0 || down !== 0) drawn.panBy([across * far, down * far])
    else if (event.key === '+') drawn.zoomIn()
    else if (event.key === '-') drawn.zoomOut()
    else if (event.key === 'Escape') {
      drawn.closePopup()
      opener?.focus({ preventScroll: true })
    } else return
    event.preventDefault()
  })
}
