import type { Browser, Page } from 'playwright-core'
import { openVisitor, type Visitor } from './visitor.ts'

/** Somebody signed in by the demonstration login, in a window of that width, on their first page. */
export async function signIn(
  browser: Browser,
  address: string,
  { name }: { readonly name: string },
  width = 1440,
): Promise<Visitor> {
  const visitor = await openVisitor(browser, { address, width })
  await visitor.page.goto('/login')
  await visitor.page.getByRole('button', { name }).click()
  await visitor.page.waitForURL(/\/i-dag/)
  return visitor
}

/** What the page says, without the frame around it. */
export function mainText(page: Page): Promise<string> {
  return page.getByRole('main').innerText()
}
