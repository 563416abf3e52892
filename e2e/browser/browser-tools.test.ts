import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectNoAxeFindings, findAxeFindings } from './axe.ts'
import { findChromium } from './find-chromium.ts'
import { expectFitsWidth, tabTo } from './keyboard.ts'
import { launchBrowser } from './launch-browser.ts'
import { photograph } from './screenshots.ts'
import { openVisitor } from './visitor.ts'

const head = '<!doctype html><html lang="da"><meta name="viewport" content="width=device-width"><title>Prøve</title>'
const pages: Record<string, string> = {
  '/': `${head}<main><h1>Æblegrød på Åløkkevej</h1><p>Rødgrød med fløde</p><a href="/brud">Næste</a></main>`,
  '/brud': `${head}<main><h1>Brud</h1><input value="Hemmelig"><img src="/findes-ikke.png"></main>`,
  '/skjult': `${head}<style>a{outline:none}</style><main><h1>Skjult</h1><a href="/">Forside</a></main>`,
  '/fremmed': `${head}<main><h1>Fremmed</h1><img alt="" src="http://sporing.example/pixel.png"></main>`,
  '/bred': `${head}<main><h1>Bred</h1><pre class="tavle">${'Æ'.repeat(200)}</pre></main>`,
}
let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    const policy = "default-src 'self'; style-src 'unsafe-inline'; img-src *"
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': request.url === '/skjult' ? policy : "default-src 'self'",
    })
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('not listening on a port')
  address = `http://127.0.0.1:${bound.port}`
})

afterAll(async () => {
  await browser.close()
  server.close()
})

test('a browser that MEDSPIL_CHROMIUM names and that is not there is refused, not replaced by another', async () => {
  vi.stubEnv('MEDSPIL_CHROMIUM', '/findes/ikke/chromium')
  await expect(findChromium()).rejects.toThrow('MEDSPIL_CHROMIUM names a file that does not exist')
  vi.unstubAllEnvs()
})

test('axe reports rule and selector, and nothing the page says', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/brud')
  const findings = await findAxeFindings(visitor.page)
  expect(findings).toEqual([
    'image-alt: Images must have alternative text (img)',
    'label: Form elements must have labels (input)',
  ])
  await expect(expectNoAxeFindings(visitor.page)).rejects.toThrow()
  await expect(visitor.leave()).rejects.toThrow()
})

test('axe refuses a page in another language than the one expected', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/')
  await expect(expectNoAxeFindings(visitor.page, { language: 'en' })).rejects.toThrow()
  await visitor.leave()
})

test('axe refuses a browser without script', async () => {
  const visitor = await openVisitor(browser, { address, script: false })
  await visitor.page.goto('/')
  await expect(findAxeFindings(visitor.page)).rejects.toThrow('axe needs script')
  await visitor.leave()
})

test('axe finds nothing on a sound page under a strict content security policy', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/')
  await expectNoAxeFindings(visitor.page, { language: 'da' })
  await visitor.leave()
})

test('a visit that asks another host is noticed, and the request goes nowhere', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/fremmed')
  await expect(visitor.leave()).rejects.toThrow()
  expect(visitor.troubles).toEqual(['content security policy: default-src', 'asked another host: sporing.example'])
})

test('a missing picture is noticed', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/brud')
  expect(visitor.troubles).toEqual(['answer 404 to image'])
  await visitor.page.context().close()
})

test('the keyboard reaches a link, and a link without visible focus is refused', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/')
  await tabTo(visitor.page, visitor.page.getByRole('link', { name: 'Næste' }))
  await visitor.page.goto('/skjult')
  await expect(tabTo(visitor.page, visitor.page.getByRole('link', { name: 'Forside' }))).rejects.toThrow(
    'the focus can be seen',
  )
  await visitor.leave()
})

test('a page wider than a phone is refused', async () => {
  const visitor = await openVisitor(browser, { address })
  await visitor.page.goto('/')
  await expectFitsWidth(visitor.page)
  await visitor.page.goto('/bred')
  await expect(expectFitsWidth(visitor.page)).rejects.toThrow('pre.tavle')
  await visitor.leave()
})

test('photographs a page at three widths and refuses a name that is a path', async () => {
  const visitor = await openVisitor(browser, { address, width: 500 })
  await visitor.page.goto('/')
  const paths = await photograph(visitor.page, 'browser-tools')
  expect(paths.map((path) => path.replace(/^.*-/, ''))).toEqual(['360.png', '768.png', '1440.png'])
  expect(visitor.page.viewportSize()).toEqual({ width: 500, height: 900 })
  const [first] = await Promise.all(paths.map((path) => readFile(path)))
  expect(first?.subarray(1, 4).toString()).toBe('PNG')
  await expect(photograph(visitor.page, '../udenfor')).rejects.toThrow('kebab-case')
  await visitor.leave()
})
