import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../src/app.ts'
import type { Language } from '../src/kernel/language.ts'
import { houseRoutes } from '../src/platform/web/house-routes.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { openVisitor, type Visitor, type VisitorOptions } from './browser/visitor.ts'
import { openDemonstrationHouse } from './pages/demonstration-house.ts'
import { expectOneLanguage, expectSound } from './pages/page-checks.ts'
import { pageTable } from './pages/page-table.ts'
import type { Person, Visit } from './pages/visit.ts'

/** Every page of the house, on the narrowest phone, in both languages, as somebody who meets it at work or at night. */

const house = await openDemonstrationHouse()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const narrow = { address: house.address, width: 320 }
type Row = Visit & { readonly path: string }
const rows: readonly Row[] = Object.entries(pageTable).map(([path, visit]) => ({ path, ...visit }))
const toRead = rows.filter(({ leadsTo, plain }) => !leadsTo && !plain)
const publicRows = toRead.filter(({ by }) => by === 'visitor')
const people: readonly Person[] = ['maja', 'peter', 'hanne', 'birgit', 'ib']

function addressOf({ path, at }: Row): string {
  return at ? at(house.found) : path
}

test('every address of the house is in the table, and the table names no other', () => {
  const answering = [...houseRoutes, ...modules.flatMap(({ pages }) => pages)].filter(({ get }) => get)
  expect(Object.keys(pageTable).toSorted()).toEqual(answering.map(({ path }) => path).toSorted())
})

describe.each(['da', 'en'] as const)('in "%s"', (language) => {
  test('what a visitor meets is sound', () =>
    inTwoWindows(publicRows, async (half) => {
      const visitor = await open({ language })
      for (const row of half) {
        const address = addressOf(row)
        await look(visitor, row, language === 'en' ? `/en${address === '/' ? '' : address}` : address, language)
      }
      await visitor.leave()
    }))

  test.each(people)('what %s meets at work is sound', async (person) => {
    await house.speak(person, language)
    await inTwoWindows(
      toRead.filter(({ by }) => by === person),
      async (half) => {
        const visitor = await signIn(person)
        for (const row of half) await look(visitor, row, addressOf(row), language)
        await visitor.leave()
      },
    )
  })
})

test('public pages can be read in forced colours', async () => {
  const visitor = await openVisitor(browser, { ...narrow, forcedColours: true })
  for (const row of publicRows) {
    await visitor.page.goto(addressOf(row))
    if (row.needsScript) await drawn(visitor.page)
    await expect.soft(expectSound(visitor.page, 'da'), row.path).resolves.toBeUndefined()
  }
  await visitor.leave()
})

test('public pages say the same without script', async () => {
  const [plain, full] = [await open({ script: false }), await open({})]
  for (const row of publicRows.filter(({ needsScript }) => !needsScript)) {
    const said = await Promise.all([plain, full].map(({ page }) => mainWords(page, addressOf(row))))
    expect.soft(said[0], row.path).toBe(said[1])
  }
  await Promise.all([plain.leave(), full.leave()])
})

test('an address that is no page to read leads on or answers in plain text', async () => {
  const visitor = await signIn('maja')
  for (const row of rows.filter(({ leadsTo, plain }) => leadsTo || plain)) {
    const answer = await visitor.page.context().request.get(house.address + addressOf(row), { maxRedirects: 0 })
    const { location, 'content-type': type = '' } = answer.headers()
    if (row.leadsTo)
      expect.soft([row.path, answer.status(), location]).toEqual([row.path, 303, row.leadsTo(house.found)])
    else expect.soft([row.path, answer.status(), type.split(';')[0]]).toEqual([row.path, 200, row.plain])
  }
  await visitor.leave()
})

/** The pages shared between two windows at once: looking takes longer than answering. */
async function inTwoWindows(all: readonly Row[], visit: (half: readonly Row[]) => Promise<void>): Promise<void> {
  const middle = Math.ceil(all.length / 2)
  await Promise.all([all.slice(0, middle), all.slice(middle)].filter(({ length }) => length > 0).map(visit))
}

async function look({ page }: Visitor, row: Row, address: string, language: Language): Promise<void> {
  const answer = await page.goto(address)
  expect.soft([row.path, answer?.status()]).toEqual([row.path, row.status ?? 200])
  // A program draws itself when it has read what it keeps.
  if (row.needsScript) await drawn(page)
  await expect.soft(expectSound(page, language), row.path).resolves.toBeUndefined()
  if (!row.bilingual) await expect.soft(expectOneLanguage(page, language), row.path).resolves.toBeUndefined()
}

/** The script has put its own page in the place of the frame the server sent. */
function drawn(page: Page): Promise<void> {
  return page.locator('main [role="status"] > *').first().waitFor()
}

function open(options: Partial<VisitorOptions>): Promise<Visitor> {
  return openVisitor(browser, { ...narrow, ...options })
}

async function signIn(person: Person): Promise<Visitor> {
  const visitor = await open({})
  await visitor.page.goto('/login')
  await visitor.page.getByRole('button', { name: house.nameOf(person) }).click()
  await visitor.page.waitForURL(/\/(i-dag|log|konti)/)
  return visitor
}

/** What is written on the page, without what only a script can do. */
async function mainWords(page: Visitor['page'], address: string): Promise<string> {
  await page.goto(address)
  return (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
}
