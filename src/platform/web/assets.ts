import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The same folder whether this file runs from src/ (development, tests) or from dist/.
export const assetFolder = fileURLToPath(new URL('../../../dist/assets/', import.meta.url))

type Manifest = { readonly files: Readonly<Record<string, string>>; readonly readAt: number }

let manifest: Manifest | null = null

/** The address of a built file by its plain name, e.g. `public.css`. An unknown name is a fault in our own code. */
export function assetUrl(name: string): string {
  // Read again now and then: while we develop, a change of style makes a new file.
  if (!manifest || Date.now() - manifest.readAt > 2000) manifest = readManifest()
  const file = manifest.files[name]
  if (!file) throw new Error(`There is no built file called ${name}`)
  return `/assets/${file}`
}

function readManifest(): Manifest {
  const path = `${assetFolder}manifest.json`
  if (!existsSync(path)) throw new Error('The client files are not built: run npm run build')
  return { files: JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>, readAt: Date.now() }
}
