import { readFile } from 'node:fs/promises'
import { iconNames } from '../../src/platform/ui/icon-names.ts'
import { dkfdsSources } from './dkfds-importer.mjs'
import { readTokens } from './read-tokens.mjs'

/** One file of symbols, of exactly the icons in `icon-names.ts`, drawn by Det Fælles Designsystem. */
export async function iconSprite() {
  const symbols = await Promise.all(iconNames.map(symbol))
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
}

async function symbol(name) {
  const source = await readFile(`${dkfdsSources}img/svg-icons/${name}.svg`, 'utf8')
  const [, attributes, shapes] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(source) ?? []
  const viewBox = /viewBox="([^"]+)"/.exec(attributes ?? '')?.[1]
  if (!shapes || !viewBox) throw new Error(`the icon ${name} of dkfds is drawn in a way we cannot read`)
  return `<symbol id="${name}" viewBox="${viewBox}">${shapes.trim()}</symbol>`
}

/** The mark in the tab of the browser, in the colours of the tokens, light and dark. */
export async function tabIcon() {
  return inTokens(await readFile(new URL('../../src/platform/ui/style/favicon.svg', import.meta.url), 'utf8'))
}

/** A drawing with `light(ms-ink)` and `dark(ms-ink)` in it turned into the colours of the tokens. */
export async function inTokens(source) {
  const tokens = await readTokens()
  return source.replaceAll(/(light|dark)\((ms-[a-z-]+)\)/g, (_, theme, name) => {
    const colour = tokens[theme][name]
    if (!colour) throw new Error(`a drawing asks for the colour ${name}, which is not among the tokens`)
    return colour
  })
}
