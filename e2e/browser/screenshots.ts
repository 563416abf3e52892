import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const widths = [360, 768, 1440]
const defaultFolder = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url))

/**
 * Photographs the whole page at 360, 768 and 1440 px into MEDSPIL_SCREENSHOTS (or `.cache/screenshots`) as
 * `<name>-<width>.png`, and gives the page its own size back. Returns the paths. Refuses a name that is not kebab-case.
 */
export async function photograph(page: Page, name: string): Promise<string[]> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`Not a kebab-case name: ${name}`)
  const folder = process.env.MEDSPIL_SCREENSHOTS || defaultFolder
  await mkdir(folder, { recursive: true })
  const before = page.viewportSize()
  const paths: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const path = join(folder, `${name}-${width}.png`)
    await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' })
    paths.push(path)
  }
  if (before !== null) await page.setViewportSize(before)
  return paths
}
