import { createHash } from 'node:crypto'
import { glob, readFile, watch } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

// Class names are looked for in the pages too: a rule of dkfds that nobody uses is left out of the style.
const inputs = [
  'scripts/build-assets.mjs',
  'scripts/assets/*.mjs',
  'src/platform/ui/**/*.{scss,svg,tsx,ts}',
  'src/modules/**/*.tsx',
  'src/islands/*.{ts,tsx}',
  'src/kernel/*.ts',
  'src/modules/outreach/*.wire.ts',
  'src/modules/outreach/*messages.ts',
  'package-lock.json',
]

/** One value that changes when any source of the assets does. */
export async function wholeFingerprint() {
  const hash = createHash('sha256')
  for (const path of (await Array.fromAsync(glob(inputs, { cwd: root }))).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(await readFile(root + path))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Calls `changed` a moment after any source changes, never twice at once. Does not return. */
export async function watchInputs(changed) {
  for await (const event of watch(`${root}src`, { recursive: true })) {
    if (!/\.(scss|svg|tsx?)$/.test(event.filename ?? '')) continue
    await new Promise((resolve) => setTimeout(resolve, 60))
    await changed()
  }
}
