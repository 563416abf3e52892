import {
  circle,
  circleMarker,
  control,
  divIcon,
  geoJSON,
  type LatLngBounds,
  type LayerGroup,
  type Map as LeafletMap,
  latLngBounds,
  layerGroup,
  map,
  marker,
  tileLayer,
} from 'leaflet'
import type { MapData, MapHeat, MapMark, MapWords } from '../modules/outreach/place-map.wire.ts'
import { moveByKeys } from './place-map-keys.ts'

// The same shapes as the tags of the tables: a disc, a triangle, a square on its point, a ring.
const shapes: Readonly<Record<string, string>> = {
  calm: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  amber: 'M6 1 11.5 11H.5Z',
  broken: 'M6 0 12 6 6 12 0 6Z',
}
const ring = 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z'

type Given = { readonly data: MapData; readonly words: MapWords; readonly tiles: string | null }

/**
 * Draws outline, heat and places, in that order. The marks are buttons with a name. `show` takes the layers to be seen,
 * by the words of the page's address; none are seen until it is called.
 */
export function drawPlaceMap(box: HTMLElement, { data, words, tiles }: Given) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const moves = { fadeAnimation: !isStill, zoomAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill }
  // A background is drawn for whole steps alone; without one the outline fills the frame.
  const steps = tiles ? {} : { zoomSnap: 0.25 }
  const drawn = map(box, { ...moves, ...steps, zoomControl: false, attributionControl: false, keyboard: false })
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', words.label)
  box.setAttribute('aria-describedby', 'map-keys')
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(drawn)
  moveByKeys(box, drawn)
  const bounds = boundsOf(data)
  if (bounds.isValid()) drawn.fitBounds(bounds.pad(0.05), { animate: false })
  else drawn.setView([56, 10.5], 7)
  if (tiles) tileLayer(tiles, { maxZoom: 19 }).addTo(drawn)
  drawOutline(data.outline, drawn, tiles !== null)
  const [heat, marks] = [layerGroup().addTo(drawn), layerGroup().addTo(drawn)]
  const show = (layers: readonly string[]) => {
    heat.clearLayers()
    marks.clearLayers()
    if (layers.includes('observationer')) for (const each of data.heat) drawHeat(each, heat)
    const hasHotspots = layers.includes('hotspots')
    for (const mark of data.places) {
      const hotspot = hasHotspots ? mark.hotspot : null
      if (hotspot || layers.includes('steder')) drawMark({ ...mark, hotspot }, words, marks)
    }
  }
  return { show }
}

function drawOutline(outline: unknown, drawn: LeafletMap, isAbove: boolean): void {
  if (!isGeoJson(outline)) return
  const className = `ms-map-outline${isAbove ? ' ms-map-outline--above' : ''}`
  geoJSON(outline, { style: { className }, interactive: false }).addTo(drawn)
}

function isGeoJson(value: unknown): value is GeoJSON.GeoJsonObject {
  return typeof value === 'object' && value !== null && 'type' in value
}

function boundsOf({ outline, places, heat }: MapData): LatLngBounds {
  if (isGeoJson(outline)) return geoJSON(outline).getBounds()
  const points = [...places.map(({ position }) => position), ...heat.map(({ middle }) => middle)]
  return latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]))
}

function drawHeat({ middle, count, says, kind }: MapHeat, drawn: LayerGroup): void {
  const at: [number, number] = [middle.latitude, middle.longitude]
  const className = `ms-map-heat ms-map-heat--${kind}`
  const radius = 8 + Math.min(24, Math.sqrt(count) * 4)
  const shape = kind === 'cell' ? circle(at, { radius: 250, className }) : circleMarker(at, { radius, className })
  shape.bindTooltip(says).addTo(drawn)
  const label = divIcon({
    className: 'ms-map-count',
    html: textElement('span', String(count)),
    iconSize: [28, 24],
    iconAnchor: [-8, 30],
  })
  marker(at, { icon: label, zIndexOffset: 1000, interactive: false, keyboard: false, alt: says }).addTo(drawn)
}

function drawMark(mark: MapMark, words: MapWords, drawn: LayerGroup): void {
  const html = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  html.setAttribute('viewBox', '0 0 12 12')
  html.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shapes[mark.state] ?? ring)
  html.append(path)
  const holder = document.createElement('span')
  holder.append(html)
  const className = `ms-map-mark ms-map-mark--${mark.state}${mark.hotspot ? ' ms-map-mark--hotspot' : ''}`
  const icon = divIcon({ className, html: holder, iconSize: [44, 44] })
  const placed = marker([mark.position.latitude, mark.position.longitude], { icon, keyboard: true }).addTo(drawn)
  placed.getElement()?.setAttribute('aria-label', `${mark.name}. ${mark.says}`)
  placed.bindPopup(popupOf(mark))
  placed.on('popupopen', ({ popup }) => {
    const close = popup.getElement()?.querySelector('.leaflet-popup-close-button')
    close?.setAttribute('aria-label', words.close)
  })
}

function popupOf({ id, name, says, hotspot }: MapMark): HTMLElement {
  const popup = document.createElement('div')
  popup.append(linkTo(`/steder/${id}`, name), textElement('p', says))
  if (hotspot) popup.append(linkTo(`/hotspots/${hotspot}`, 'Hotspot'))
  return popup
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

function textElement(tag: 'p' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
