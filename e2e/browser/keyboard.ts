import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const longestWay = 100

/**
 * Presses Tab until the element has the focus, as somebody without a mouse does, and checks all the way that the focus
 * can be seen (an outline or a shadow). Fails after a hundred presses.
 */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < longestWay; presses += 1) {
    if (presses > 0 || (await hasFocus(element))) expect(await focusIsVisible(page), 'the focus can be seen').toBe(true)
    if (await hasFocus(element)) return
    await page.keyboard.press('Tab')
  }
  expect.fail(`Not reached by ${longestWay} presses of Tab`)
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((found) => found === found.ownerDocument.activeElement)
}

function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    // Between the last link and the first, the focus is with the browser.
    if (document.activeElement === document.body) return true
    const style = getComputedStyle(document.activeElement)
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
    return outlined || style.boxShadow !== 'none'
  })()`)
}

/**
 * Fails when the page must be scrolled sideways at the given width (320 px unless said: WCAG 2.2 success criterion
 * 1.4.10, which is also 200 % and 400 % zoom of a common screen). Names the tags that stick out, not their text.
 */
export async function expectFitsWidth(page: Page, width = 320): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width, height: 900 })
  const sticksOut = await page.evaluate<string[]>(`(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    return [...document.querySelectorAll('*')]
      .filter((element) => Math.max(element.getBoundingClientRect().right, element.scrollWidth) > room + 1)
      .map((element) => [element.tagName.toLowerCase(), ...element.classList].join('.'))
  })()`)
  if (before !== null) await page.setViewportSize(before)
  expect(sticksOut).toEqual([])
}
