import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { phoneMessages } from '../../src/modules/outreach/phone-messages.ts'
import { inTokens } from './draw-icons.mjs'
import { readTokens } from './read-tokens.mjs'

const drawing = new URL('../../src/platform/ui/style/street-icon.svg', import.meta.url)
const sizes = [192, 512]

/** The mark of the street log on a phone's home screen, by file name. */
export async function streetIcons() {
  const svg = Buffer.from(await inTokens(await readFile(drawing, 'utf8')))
  const draw = (size) => sharp(svg, { density: 600 }).resize(size, size).png().toBuffer()
  return Object.fromEntries(await Promise.all(sizes.map(async (size) => [iconName(size), await draw(size)])))
}

/** What a phone is told of the street log when it is put on the home screen, in that language. */
export async function streetManifest(language, hashedName) {
  const { dark } = await readTokens()
  const { name, shortName } = phoneMessages(language).app
  const start = language === 'da' ? '/gadelog' : `/${language}/gadelog`
  const icons = sizes.map((size) => ({
    src: `/assets/${hashedName(iconName(size))}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }))
  const colours = { theme_color: dark['ms-paper'], background_color: dark['ms-paper'] }
  const app = { id: start, start_url: start, scope: '/', display: 'standalone', lang: language }
  return JSON.stringify({ name, short_name: shortName, ...app, ...colours, icons })
}

function iconName(size) {
  return `street-icon-${size}.png`
}
