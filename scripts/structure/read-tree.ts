import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** A text file of the repository: its path from the root, with forward slashes, and its text. */
export type TextFile = { path: string; text: string }

const unread = ['node_modules', 'dist', 'data', '.cache', '.git', 'package-lock.json']
const textEndings = ['', '.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.md', '.sql', '.css', '.scss', '.yml', '.yaml']
const moreTextEndings = ['.html', '.svg', '.sh', '.service', '.conf', '.toml', '.txt', '.geojson', '.typ']
const readable = new Set([...textEndings, ...moreTextEndings])

/**
 * Every text file under the root, in order of path, leaving out what is installed, built or local. `unread` names are
 * left out at the root only: a module has a `data` room of its own.
 */
export function readTree(root: string): TextFile[] {
  return walk(root, root).map((path) => ({
    path: relative(root, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }))
}

function walk(root: string, folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    if (folder === root && unread.includes(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(root, path)
    return entry.isFile() && readable.has(extname(entry.name)) ? [path] : []
  })
}
