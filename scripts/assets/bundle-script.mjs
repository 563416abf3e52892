import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A client script of `src/islands` with all it needs, for browsers from about 2020 on; older ones do without. */
export async function bundleScript(name) {
  const result = await build({
    entryPoints: [`${root}src/islands/${name}.ts`],
    tsconfig: `${root}src/islands/tsconfig.json`,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0].contents
}
