import { h, render } from 'preact'
import type { StreetWords } from '../modules/outreach/street-words.wire.ts'
import { StreetApp } from './street-app.tsx'
import { StreetWordsProvider } from './street-words-context.ts'

const place = document.querySelector<HTMLElement>('[data-street-log]')

if (place) {
  const words: StreetWords = JSON.parse(place.dataset.streetLog ?? '{}')
  place.replaceChildren()
  render(h(StreetWordsProvider, { value: words }, h(StreetApp, {})), place)
  void navigator.serviceWorker?.register('/gadelog-arbejder.js').catch(() => undefined)
  void navigator.storage?.persist?.().catch(() => false)
}
