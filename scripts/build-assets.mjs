// Builds everything a browser fetches into dist/assets: style, client scripts, fonts, icons, and manifest.json, which
// leads from plain names to the hashed ones. Run by Node 24 (it reads TypeScript sources).
//   node scripts/build-assets.mjs           builds what is out of date and says so
//   node scripts/build-assets.mjs --watch   builds, then again whenever a source changes
import { watchInputs, wholeFingerprint } from './assets/asset-inputs.mjs'
import { bundleScript } from './assets/bundle-script.mjs'
import { compileStyle } from './assets/compile-style.mjs'
import { iconSprite, tabIcon } from './assets/draw-icons.mjs'
import { streetIcons, streetManifest } from './assets/draw-street-app.mjs'
import { readFonts } from './assets/read-fonts.mjs'
import { assetSet, builtFrom, writeAssets } from './assets/write-assets.mjs'

const sides = ['public', 'workplace']
const styles = [...sides, 'street', 'place-map']
const scripts = [...sides, 'solve-proof-of-work', 'street-log', 'street-worker', 'place-map']

/** Builds unless the last build was made from the very same sources. Returns true when it built. */
export async function buildAssets() {
  const fingerprint = await wholeFingerprint()
  if ((await builtFrom()) === fingerprint) return false
  const assets = assetSet()
  const drawn = { ...(await readFonts()), 'icons.svg': await iconSprite(), 'favicon.svg': await tabIcon() }
  for (const [name, content] of Object.entries({ ...drawn, ...(await streetIcons()) })) assets.add(name, content)
  for (const language of ['da', 'en']) {
    assets.add(`street-${language}.webmanifest`, await streetManifest(language, assets.hashedName))
  }
  for (const side of styles) assets.add(`${side}.css`, await compileStyle(side, assets.hashedName))
  for (const script of scripts) assets.add(`${script}.js`, await bundleScript(script))
  await writeAssets(assets, fingerprint)
  return true
}

async function build() {
  const before = performance.now()
  const built = await buildAssets()
  const seconds = ((performance.now() - before) / 1000).toFixed(1)
  console.log(built ? `Style and client scripts built in ${seconds} s` : 'Style and client scripts are up to date')
}

async function main() {
  const watching = process.argv.includes('--watch')
  try {
    await build()
  } catch (fault) {
    console.error(`Style and client scripts could not be built: ${fault instanceof Error ? fault.message : fault}`)
    if (!watching) process.exitCode = 1
  }
  if (watching) {
    await watchInputs(() => build().catch((fault) => console.error(`Not built: ${fault.message ?? fault}`)))
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await main()
