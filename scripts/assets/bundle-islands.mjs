import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The client scripts of one side as one file, for browsers from about 2020 on; older ones do without. */
export async function bundleIslands(side) {
  const result = await build({
    entryPoints: [`${root}src/islands/${side}.ts`],
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
