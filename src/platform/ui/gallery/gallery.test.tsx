import { describe, expect, test } from 'vitest'
import { renderView, signedIn } from '../testing/render-view.tsx'
import { galleryPages } from './gallery.tsx'

describe.each(galleryPages)('the page of samples "$name"', ({ side, path, view }) => {
  const reader = side === 'workplace' ? { ...signedIn, path } : { path }

  test.each(['da', 'en'] as const)('has nothing inline, so the strict policy holds (%s)', (language) => {
    const page = renderView(view(), { ...reader, language })
    expect(page.querySelectorAll('style, [style]')).toEqual([])
    expect(page.querySelectorAll('script').filter((script) => !script.hasAttribute('src'))).toEqual([])
  })

  test('uses each id once', () => {
    const ids = renderView(view(), reader)
      .querySelectorAll('[id]')
      .map((element) => element.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('asks nobody but us for anything', () => {
    const page = renderView(view(), reader)
    const fetched = page.querySelectorAll('link, script, img, use').map((element) => {
      return element.getAttribute('href') ?? element.getAttribute('src') ?? ''
    })
    expect(fetched.filter((address) => !address.startsWith('/assets/'))).toEqual([])
  })

  test('has one heading of the first level', () => {
    expect(renderView(view(), reader).querySelectorAll('h1')).toHaveLength(1)
  })
})
