import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The same folder whether this file runs from src/ (development, tests) or from dist/.
export const assetFolder = fileURLToPath(new URL('../../../dist/assets/', import.meta.url))

let manifest: Readonly<Record<string, string>> | null = null

/** The address of a built file by its plain name, e.g. `public.css`. An unknown name is a fault in our own code. */
export function assetUrl(name: string): string {
  manifest ??= readManifest()
  const file = manifest[name]
  if (!file) throw new Error(`There is no built file called ${name}`)
  return `/assets/${file}`
}

function readManifest(): Readonly<Record<string, string>> {
  const path = `${assetFolder}manifest.json`
  if (!existsSync(path)) throw new Error('The client files are not built: run npm run build')
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
}
