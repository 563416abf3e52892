import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
const run = promisify(execFile)

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder of its own version under `into`, once, and returns that
 * folder: `chromium` (the program), `al2023/lib` (shared libraries a bare Debian lacks) and `fonts`.
 * Two processes may ask at once: each unpacks beside, and the folder appears whole by one rename.
 */
export async function unpackChromium(into: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(into, manifest.version)
  if (existsSync(folder)) return folder
  await mkdir(into, { recursive: true })
  await removeAbandoned(into)
  const staging = await mkdtemp(join(into, 'unpacking-'))
  try {
    await fill(staging)
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(folder))
    await rename(staging, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return folder
}

// The package's own `inflate` is not used: it writes to one shared folder in /tmp, whoever else is there, and as root
// it gives the files to a stranger's user id. The graphics drivers stay packed: no page needs WebGL.
async function fill(folder: string): Promise<void> {
  await Promise.all([
    inflate('chromium.br', join(folder, 'chromium')),
    inflateArchive('al2023.tar.br', folder, 'al2023'),
    inflateArchive('fonts.tar.br', folder, 'fonts'),
  ])
  // Root may unpack what an ordinary user starts later.
  await Promise.all([chmod(folder, 0o755), chmod(join(folder, 'chromium'), 0o755)])
}

async function inflateArchive(name: string, folder: string, into: string): Promise<void> {
  const archive = join(folder, `${into}.tar`)
  await Promise.all([inflate(name, archive), mkdir(join(folder, into))])
  await run('tar', ['-xof', archive, '-C', join(folder, into)])
  await rm(archive)
}

async function inflate(name: string, into: string): Promise<void> {
  await pipeline(createReadStream(join(packageFolder, 'bin', name)), createBrotliDecompress(), createWriteStream(into))
}

async function removeAbandoned(folder: string): Promise<void> {
  const anHourAgo = Date.now() - 3_600_000
  for (const name of await readdir(folder)) {
    if (!name.startsWith('unpacking-')) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < anHourAgo) await rm(path, { recursive: true, force: true })
  }
}

// Only the package's own font, so that a page looks the same on every machine; it holds the Danish letters.
function fontConfiguration(folder: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(join(folder, 'fonts', 'fonts'))}</dir>
  <cachedir>${escaped(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`
}
