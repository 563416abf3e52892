import { describe, expect, test } from 'vitest'
import { galleryStaff } from '../gallery/gallery.tsx'
import { renderView, signedIn, words } from '../testing/render-view.tsx'
import { PlainPage } from './plain-page.tsx'
import { PublicPage } from './public-page.tsx'
import { StaffPage } from './staff-page.tsx'

describe('a public page', () => {
  const page = renderView(<PublicPage title="Hvad er SSP?">Ord</PublicPage>, { path: '/hvad-er-ssp' })
  const english = renderView(<PublicPage title="What is SSP?">Words</PublicPage>, { path: '/x', language: 'en' })

  test('names itself and the product in the tab', () => {
    expect(words(page.querySelector('title'))).toBe('Hvad er SSP? · Medspil')
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('da')
  })

  test('can be left at once without script', () => {
    expect(page.querySelector('.ms-exit a')?.getAttribute('href')).toBe('/forlad')
    expect(words(page.querySelector('.ms-exit a'))).toBe('Forlad siden')
  })

  test('leads to the same page in the other language', () => {
    expect(page.querySelector('.ms-language')?.getAttribute('href')).toBe('/en/hvad-er-ssp')
    expect(english.querySelector('.ms-language')?.getAttribute('href')).toBe('/x')
    expect(words(english.querySelector('.ms-language'))).toBe('Dansk')
  })

  test('keeps a reader of English in English', () => {
    const addresses = english.querySelectorAll('.ms-site-nav a').map((link) => link.getAttribute('href'))
    expect(addresses).toEqual(['/en/hvad-er-ssp', '/en/find-din-konsulent', '/en/hvis-det-haster', '/en/skriv-til-os'])
  })

  test('marks where the reader is', () => {
    expect(words(page.querySelector('[aria-current=page]'))).toBe('Hvad er SSP?')
  })

  test('links to what the law wants a page to link to', () => {
    const found = page.querySelectorAll('footer a').map((link) => `${words(link)} ${link.getAttribute('href')}`)
    expect(found).toContain('Tilgængelighedserklæring /was')
    expect(found).toContain('Sådan passer vi på det, du skriver /privatliv')
  })

  test('is found by search engines unless it is hidden', () => {
    const hidden = renderView(<PublicPage title="Kvittering" hidden children="Ord" />)
    expect(page.querySelector('meta[name=robots]')).toBeNull()
    expect(hidden.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow')
  })
})

describe('a page of the workplace', () => {
  const page = renderView(<StaffPage title="I dag">Liste</StaffPage>, signedIn)

  test('is refused to a visitor', () => {
    expect(() => renderView(<StaffPage title="I dag">Liste</StaffPage>)).toThrow('not signed in')
  })

  test('is never in a search engine', () => {
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow')
  })

  test('shows the rooms in their groups with what waits in them', () => {
    expect(page.querySelectorAll('.ms-rail-heading').slice(0, 3).map(words)).toEqual([
      'Arbejde',
      'Overblik',
      'Administration',
    ])
    expect(words(page.querySelector('.ms-rail [aria-current=page]'))).toBe('I dag 4 4 venter')
  })

  test('marks the room also on the pages below it', () => {
    const below = renderView(<StaffPage title="Sag">Sag</StaffPage>, { ...signedIn, path: '/sager/1/notater' })
    expect(words(below.querySelector('.ms-rail [aria-current=true]'))).toBe('Sager')
  })

  test('searches by a form that is posted, so that no name stands in an address', () => {
    const form = page.querySelector('.ms-search form')
    expect(form?.getAttribute('method')).toBe('post')
    expect(form?.getAttribute('action')).toBe('/soeg')
    expect(form?.querySelector('[name=csrf]')?.getAttribute('value')).toBe('a-token')
  })

  test('lets the reader change language and log out by forms', () => {
    const actions = page.querySelectorAll('.ms-account form').map((form) => form.getAttribute('action'))
    expect(actions).toEqual(['/profil/sprog', '/log-ud'])
  })

  test('tells the script when the session ends', () => {
    expect(page.querySelector('dialog')?.getAttribute('data-session-ends')).toBe('2099-01-01T00:00:00.000Z')
  })

  test('a phone reaches the first four rooms at once and all of them behind "Mere"', () => {
    const tabs = page.querySelector('.ms-tabs')
    expect(tabs?.childNodes.length).toBe(5)
    expect(tabs?.querySelectorAll('.ms-tabs-sheet a').length).toBe(galleryStaff.rail.length)
  })
})

test('a plain page has no rooms and no way around it', () => {
  const page = renderView(<PlainPage title="Log ind" children="Ord" />)
  expect(page.querySelector('nav')).toBeNull()
  expect(words(page.querySelector('h1'))).toBe('Log ind')
})
