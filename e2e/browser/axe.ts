import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
// Beyond the standards: what a person with a screen reader or at 200 % zoom meets on every page.
const goodPractice = [
  'accesskeys',
  'aria-dialog-name',
  'css-orientation-lock',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'label-content-name-mismatch',
  'label-title-only',
  'landmark-complementary-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'meta-viewport-large',
  'page-has-heading-one',
  'region',
  'scope-attr-valid',
  'skip-link',
  'tabindex',
]
const rules = axe
  .getRules()
  .filter((rule) => goodPractice.includes(rule.ruleId) || standards.some((standard) => rule.tags.includes(standard)))
  .map((rule) => rule.ruleId)

type RawFinding = { rule: string; help: string; selectors: string[] }

/**
 * Fails when axe finds a breach of WCAG 2.0–2.2 A or AA, or of the good practice listed above, on the page as it
 * stands, or when `language` is given and the page says it is written in another. Works under our strict content
 * security policy. Reports rule, help text and selector only, never what the page says.
 * In forced colours contrast is the browser's business, and is not looked at: axe takes the colour of text from
 * `-webkit-text-fill-color`, which is not among the colours the browser forces.
 */
export async function expectNoAxeFindings(page: Page, options: { language?: 'da' | 'en' } = {}): Promise<void> {
  // Places of one town lie closer on a map than a thumb; the table beside it has the same (WCAG 2.5.8, equivalent).
  const findings = (await findAxeFindings(page)).filter((line) => !/^target-size: .*\.ms-map-mark/.test(line))
  if (options.language !== undefined) {
    const spoken = await page.evaluate<string>('document.documentElement.lang')
    if (spoken !== options.language) findings.push(`html-lang: the page must say it is in "${options.language}" (html)`)
  }
  expect(findings).toEqual([])
}

/**
 * The findings `expectNoAxeFindings` would report, one line each: `rule: help (selector)`. Refuses a browser without
 * script, where axe would wait for ever: look at the same page in one with script.
 */
export async function findAxeFindings(page: Page): Promise<string[]> {
  if (await page.evaluate<boolean>("matchMedia('(scripting: none)').matches")) {
    throw new Error('axe needs script: open the page with a visitor that has it')
  }
  await page.evaluate(axe.source)
  const forced = await page.evaluate<boolean>("matchMedia('(forced-colors: active)').matches")
  const values = rules.filter((rule) => !(forced && rule === 'color-contrast'))
  const settings = JSON.stringify({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] })
  const found = await page.evaluate<RawFinding[]>(`axe.run(document, ${settings}).then((results) =>
    results.violations.map(({ id, help, nodes }) =>
      ({ rule: id, help, selectors: nodes.map((node) => node.target.flat().join(' ')) })))`)
  return found.flatMap(({ rule, help, selectors }) =>
    selectors.map((selector) => `${rule}: ${help} (${withoutValues(selector)})`),
  )
}

// A selector may quote an attribute, and an attribute may hold something about a person.
function withoutValues(selector: string): string {
  return selector.replaceAll(/[$^*~|]?="[^"]*"/g, '')
}
