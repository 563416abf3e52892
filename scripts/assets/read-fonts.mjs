import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/**
 * The letters Danish and English pages are written with, and the names of people from nearby. A letter that is not here
 * is drawn by the device's own font. The result is a changed font, so it has a name of its own (the licence keeps
 * "Plex" for the unchanged one).
 */
const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ıŁłŒœŠšŸŽž–—‘’‚“”„†•…‰‹›€™←↑→↓−✓'].join('')

/** Our cut of IBM Plex Sans in the two weights we use. */
export async function readFonts() {
  const cut = async (weight) => {
    const whole = await readFile(
      require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`),
    )
    // Without the alternate shapes nothing here asks for; the figures are of one width as they are.
    return subsetFont(whole, letters, { targetFormat: 'woff2', noLayoutClosure: true })
  }
  return { 'sans-400.woff2': await cut(400), 'sans-600.woff2': await cut(600) }
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
