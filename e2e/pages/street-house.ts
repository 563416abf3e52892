import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addPlace } from '../../src/modules/places/index.ts'
import { openAuthSettings } from '../../src/platform/auth/auth-settings.ts'
import { openTestHouse, value } from '../../src/testing/test-house.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { signIn } from '../browser/signed-in-visitor.ts'

const places = [
  { kind: 'station', name: 'Lindå Station', position: { latitude: 55.4783, longitude: 9.1325 } },
  { kind: 'school', name: 'Søndermarksskolen', position: { latitude: 55.52, longitude: 9.3 } },
] as const

/**
 * A house with two places and two consultants, Maja Lindholm and Nadia Bech, on a server that can be stopped and
 * started again on the same address. Closes itself.
 */
export async function openStreetHouse() {
  const house = await openTestHouse()
  const maja = await house.staff('Maja Lindholm', ['ssp-consultant'])
  const nadia = await house.staff('Nadia Bech', ['ssp-consultant'])
  const { owner } = house.database
  await owner.query('update access.accounts set demonstration = true')
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  for (const { kind, name, position } of places) {
    value(await addPlace(maja, { kind, name, position, town: 'Lindå', since: '2020-01-01', submissionKey: newId() }))
  }
  const open: { app?: FastifyInstance; browser?: Browser } = {}
  let port = 0
  const start = async () => {
    // Only faults of the server are heard.
    const log = { write: (line: string) => void process.stdout.write(line) }
    open.app = await createApp({ logLevel: 'error', log, trustProxy: false, secure: false, formTargets: [] })
    port = Number(new URL(await open.app.listen({ port, host: '127.0.0.1' })).port)
  }
  beforeAll(async () => {
    await start()
    open.browser = await launchBrowser()
  })
  afterAll(async () => {
    await open.browser?.close()
    await open.app?.close()
  })
  const browser = () => open.browser ?? Promise.reject(new Error('The browser is not open'))
  return {
    owner,
    maja,
    nadia,
    system: house.system,
    browser,
    address: () => `http://127.0.0.1:${port}`,
    stop: async () => open.app?.close(),
    start,
    /** Somebody signed in on a phone of their own. */
    async phoneOf(name: string): Promise<{ context: BrowserContext; leave: () => Promise<void> }> {
      const { page, leave } = await signIn(await browser(), `http://127.0.0.1:${port}`, { name }, 360)
      return { context: page.context(), leave }
    },
    async countVisits(): Promise<number> {
      const { rows } = await owner.query('select count(*)::integer as count from outreach.visits')
      return rows[0].count
    },
  }
}
