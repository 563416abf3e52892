import type { Browser, ConsoleMessage, Page, Request, Response } from 'playwright-core'
import { expect } from 'vitest'

/** How somebody visits. `address` is the origin of the app, such as `http://127.0.0.1:4000`. */
export type VisitorOptions = {
  address: string
  /** Width of the window in pixels; 1280 unless said. */
  width?: number
  /** The language the browser asks for; Danish unless said. */
  language?: 'da' | 'en'
  /** False for a browser without script. */
  script?: boolean
  /** True for forced colours, as in Windows' contrast themes. */
  forcedColours?: boolean
  /** Other hosts this visit may ask, such as the page a quick exit leads to. None unless said. */
  otherHosts?: string[]
}

/** Somebody in a browser of their own (cookies and storage empty), and how to send them home. */
export type Visitor = {
  page: Page
  /** What went wrong unseen so far, without anything the pages say. */
  troubles: string[]
  /** Closes the visit; fails when anything went wrong unseen. */
  leave: () => Promise<void>
}

/**
 * Opens the app as a visitor with empty storage. `page.goto('/sti')` is relative to the address. What a person would
 * not see is noted as a trouble: script errors, breaches of the content security policy, answers of 500 and above,
 * style, script or picture that did not come, and any request to another host.
 */
export async function openVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const language = options.language ?? 'da'
  const context = await browser.newContext({
    baseURL: options.address,
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    javaScriptEnabled: options.script ?? true,
    forcedColors: options.forcedColours === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const troubles: string[] = []
  watch(page, options, troubles)
  const leave = async () => {
    await context.close()
    expect(troubles).toEqual([])
  }
  return { page, troubles, leave }
}

function watch(page: Page, options: VisitorOptions, troubles: string[]): void {
  const allowed = [new URL(options.address).host, ...(options.otherHosts ?? [])]
  page.on('pageerror', (error) => troubles.push(`script error: ${error.name}`))
  page.on('console', (message) => troubles.push(...consoleTrouble(message)))
  page.on('request', (request) => troubles.push(...hostTrouble(request, allowed)))
  page.on('response', (response) => troubles.push(...answerTrouble(response)))
}

function consoleTrouble(message: ConsoleMessage): string[] {
  if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return []
  const policy = /violates the following [^:]*directive:? ?"?([a-z-]+)/.exec(message.text())
  return [policy === null ? 'error in the console' : `content security policy: ${policy[1]}`]
}

function hostTrouble(request: Request, allowed: string[]): string[] {
  const { protocol, host } = new URL(request.url())
  return protocol.startsWith('http') && !allowed.includes(host) ? [`asked another host: ${host}`] : []
}

function answerTrouble(response: Response): string[] {
  const status = response.status()
  const isPage = response.request().isNavigationRequest()
  return status >= 500 || (status >= 400 && !isPage) ? [`answer ${status} to ${response.request().resourceType()}`] : []
}
