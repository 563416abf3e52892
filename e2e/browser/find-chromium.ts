import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackChromium } from './unpack-chromium.ts'

/** A Chromium that can be started: its program file, and what its process needs in its environment beyond ours. */
export type FoundChromium = { executablePath: string; environment: Record<string, string> }

const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium: the one MEDSPIL_CHROMIUM names, else an installed one, else the one inside the npm package
 * `@sparticuz/chromium` (Linux x64), unpacked once per version into `.cache/browser`. Throws when MEDSPIL_CHROMIUM
 * names no file, and on other systems when none is installed.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.MEDSPIL_CHROMIUM
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error('MEDSPIL_CHROMIUM names a file that does not exist')
    return { executablePath: named, environment: {} }
  }
  const installed = installedPaths.find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed, environment: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or Chromium, or let MEDSPIL_CHROMIUM name one')
  }
  const folder = await unpackChromium(fileURLToPath(new URL('../../.cache/browser/', import.meta.url)))
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}
