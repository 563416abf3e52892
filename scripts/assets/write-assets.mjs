import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const folder = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
const stampFile = join(folder, 'built-from.txt')
const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** The fingerprint of the sources the last whole build was made from, or null. */
export async function builtFrom() {
  return readFile(stampFile, 'utf8').catch(() => null)
}

/** Files that go out together, each under a name that holds a hash of its content. */
export function assetSet() {
  const files = new Map()
  return {
    files,
    add(name, content) {
      const bytes = Buffer.from(content)
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
      const dot = name.lastIndexOf('.')
      files.set(name, { bytes, hashed: `${name.slice(0, dot)}.${hash}${name.slice(dot)}` })
    },
    /** Throws when a style names a file that is not there. */
    hashedName(name) {
      const file = files.get(name)
      if (!file) throw new Error(`a style asks for ${name}, which is not among the assets`)
      return file.hashed
    },
  }
}

/** Writes the files, their compressed twins and the manifest, and removes what builds before yesterday left. */
export async function writeAssets({ files }, fingerprint) {
  await mkdir(folder, { recursive: true })
  const kept = new Set(['manifest.json', 'built-from.txt'])
  for (const { bytes, hashed } of files.values()) {
    for (const name of await writeWithTwins(hashed, bytes)) kept.add(name)
  }
  const manifest = Object.fromEntries([...files].map(([name, { hashed }]) => [name, hashed]))
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const old of await readdir(folder)) if (!kept.has(old)) await removeWhenStale(join(folder, old))
  await writeFile(stampFile, fingerprint)
}

const aDay = 24 * 60 * 60 * 1000

/** A server that still runs, and a page that is still open, ask for the files they were built with. */
async function removeWhenStale(path) {
  const { mtimeMs } = await stat(path)
  if (Date.now() - mtimeMs > aDay) await rm(path)
}

/** A font or a picture is compressed already and gets no twins. */
async function writeWithTwins(name, bytes) {
  await writeFile(join(folder, name), bytes)
  if (/\.(woff2|png)$/.test(name)) return [name]
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }
  await writeFile(join(folder, `${name}.br`), await squeeze.br(bytes, brotli))
  await writeFile(join(folder, `${name}.gz`), await squeeze.gz(bytes, { level: 9 }))
  return [name, `${name}.br`, `${name}.gz`]
}
