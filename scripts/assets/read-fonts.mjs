import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** IBM Plex Sans, the Latin part (which holds æ, ø and å), in the two weights we use. */
export async function readFonts() {
  const read = (weight) => {
    return readFile(require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`))
  }
  return { 'plex-400.woff2': await read(400), 'plex-600.woff2': await read(600) }
}
