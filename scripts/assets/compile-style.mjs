import { fileURLToPath } from 'node:url'
import { Features, transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'
import { compileAsync } from 'sass'
import { dkfdsImporter } from './dkfds-importer.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const version = (major, minor = 0) => (major << 16) | (minor << 8)

// What the oldest phones still in use run; anything newer than that is guarded by @supports.
const browsers = { chrome: version(90), firefox: version(90), safari: version(15), ios_saf: version(15) }

/** The style of one side, small. `hashedName` gives the file behind a plain name such as `sans-400.woff2`. */
export async function compileStyle(side, hashedName) {
  const { css } = await compileAsync(`${root}src/platform/ui/style/${side}.scss`, {
    importers: [dkfdsImporter],
    quietDeps: true,
  })
  const used = await withoutUnused(css)
  const { code } = transform({
    filename: `${side}.css`,
    code: Buffer.from(used),
    minify: true,
    targets: browsers,
    exclude: Features.LightDark,
    visitor: { Url: (url) => ({ ...url, url: hashedName(url.url) }) },
  })
  return code
}

/** Leaves out the rules of dkfds whose class stands in no page of ours, its pictures, which are always dark, and Leaflet's. */
async function withoutUnused(css) {
  const purge = new PurgeCSS()
  const [result] = await purge.purge({
    content: [`${root}src/platform/**/*.tsx`, `${root}src/modules/**/*.tsx`, `${root}src/islands/*.{ts,tsx}`],
    css: [{ raw: css }],
    safelist: {
      standard: [/^ms-/, /^leaflet-/, /^form-(radio|checkbox)$/, /^form-group-/, /^input-width-/],
      deep: [/^:/],
    },
  })
  if (!result) throw new Error('no style was left after the unused rules were taken out')
  return result.css
    .replaceAll(/background-image:\s*url\([^)]*(svg-icons|images\/(layers|marker))[^)]*\);?/g, '')
    .replaceAll(/behavior:\s*url\([^)]*\);?/g, '')
}
