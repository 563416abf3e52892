import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demonstrationSettings, profiles } from '../../src/demonstration/invented-settings.ts'
import type { Language } from '../../src/kernel/language.ts'
import { expectNoAxeFindings } from '../browser/axe.ts'
import { expectFitsWidth } from '../browser/keyboard.ts'

/** What every page owes every reader. Names what is wrong, never what the page says about anybody. */
export async function expectSound(page: Page, language: Language): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).count(), 'one main heading').toBe(1)
  expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language)
  expect(await page.title(), 'a title').toMatch(/^\S.* · Medspil$/)
  await expectFitsWidth(page, 320)
  await expectNoAxeFindings(page, { language })
  expect((await page.innerText('body')).match(leftovers) ?? [], 'words a program left behind').toEqual([])
}

/** What a template shows when a fact was missing. */
const leftovers = /undefined|\[object|\bnull\b|\bNaN\b|Invalid Date|\{(?:count|time|name)\}/g

/** Small words no text can do without, and the other language does not have. */
const smallWords = {
  da: /\b(?:ikke|eller|hvad|hvem|hvor|også|bliver|skal|kan du|det er|til den)\b/giu,
  en: /\b(?:the|you|your|with|this|from|which|what|who|been|will|would|should|there)\b/giu,
}

/**
 * Fails when a page speaks the other language too. On a Danish page every word counts. On an English one what people
 * have written is Danish all the same, so the words of the page itself are looked at: headings, questions, buttons.
 */
export async function expectOneLanguage(page: Page, language: Language): Promise<void> {
  const selector = language === 'da' ? 'body' : ownWords
  const said = await page.evaluate<string>(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .map((element) => {
      const copy = element.cloneNode(true)
      for (const other of copy.querySelectorAll('[lang], script, textarea, [hidden]')) other.remove()
      return element.closest('body [lang]') ? '' : copy.textContent
    })
    .join(' | ')`)
  const written = municipalityWrote.reduce((text, words) => text.replaceAll(words, ''), said)
  const other = language === 'da' ? 'en' : 'da'
  expect([...new Set(written.match(smallWords[other]) ?? [])], `words that are not "${language}"`).toEqual([])
}

const ownWords = [
  'h1, h2, legend, summary, button, caption, dt, nav a, th[scope=col], .form-label, .form-hint',
  '.ms-empty, .alert-heading, .back-link, .ms-public main p, .ms-public main li, footer',
].join(', ')

/** What the demonstration's municipality has said of itself, in Danish alone. */
const municipalityWrote = [
  demonstrationSettings['duty-line'].hours,
  ...Object.values(profiles).map(({ greeting }) => greeting),
].filter((text) => text !== '')
