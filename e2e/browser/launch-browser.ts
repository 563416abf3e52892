import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

// Chromium's own background traffic is off, and no name but this machine's resolves: what a page asks of anyone
// else fails and is seen, on an open network as on a closed one.
const closedNetwork = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
const plainStart = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--font-render-hinting=none']

/**
 * Starts a headless Chromium of its own (see `findChromium`), as root or as an ordinary user. The caller closes it.
 * Throws when there is no Chromium or it does not start.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium()
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...plainStart, ...closedNetwork],
    env: { ...process.env, ...found.environment },
  })
}
