import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The sources of Det Fælles Designsystem; its package opens no way to them but the folder itself. */
export const dkfdsSources = fileURLToPath(new URL('../../node_modules/dkfds/src/', import.meta.url))
const dkfds = join(dkfdsSources, 'stylesheets')
const ours = fileURLToPath(new URL('../../src/platform/ui/style/', import.meta.url))

// dkfds lets no one set its palette and its type scale from outside. These two files are read from us instead, so that
// every component of theirs comes out in our tokens, light and dark.
const replaced = {
  'values/colors/_fds-colors.scss': '_dkfds-palette.scss',
  'values/font/_font-size.scss': '_dkfds-type-scale.scss',
}

/** Lets our style load parts of dkfds as `dkfds:components/alerts`. */
export const dkfdsImporter = {
  canonicalize(url) {
    if (!url.startsWith('dkfds:')) return null
    const path = url.slice('dkfds:'.length).replace(/^\/+/, '').replace(/\/$/, '')
    const found = candidates(path).find((candidate) => existsSync(join(dkfds, candidate)))
    return found ? new URL(`dkfds:/${found}`) : null
  },
  load(canonical) {
    const path = canonical.pathname.replace(/^\/+/, '')
    const file = path in replaced ? join(ours, replaced[path]) : join(dkfds, path)
    return { contents: readFileSync(file, 'utf8'), syntax: 'scss' }
  },
}

function candidates(path) {
  const slash = path.lastIndexOf('/')
  const [folder, name] = [path.slice(0, slash + 1), path.slice(slash + 1)]
  if (name.endsWith('.scss')) return [path]
  return [`${folder}_${name}.scss`, `${folder}${name}.scss`, `${path}/_index.scss`]
}
