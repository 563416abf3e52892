import type { TextFile } from './read-tree.ts'

// Written apart, so that this file passes its own check.
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)
const machinePath = ['', 'work', ''].join('/')
const narrowed = /\.(only|skip|todo|skipIf|runIf|fails)\(/
const forbiddenNames = /^(utils?|helpers?|services?|managers?)\b/
const sharedNames = ['index.ts', 'routes.ts', 'messages.ts', 'README.md', 'tsconfig.json']

/** The faults any text file may have, as `path:line rule`: unfinished work, a path of one machine, a narrowed test run. */
export function findInText({ path, text }: TextFile): string[] {
  const isTest = /\.test\.tsx?$/.test(path) && !path.startsWith('scripts/structure/')
  return text.split('\n').flatMap((line, index) => {
    const faults = [
      unfinished.test(line) ? ['no-unfinished-work'] : [],
      line.includes(machinePath) ? ['no-machine-path'] : [],
      isTest && narrowed.test(line) ? ['no-narrowed-test-run'] : [],
    ].flat()
    return faults.map((fault) => `${path}:${index + 1} ${fault}`)
  })
}

/**
 * The faults of file names under src, e2e and scripts, as `path rule`: a name that says nothing, and a name that occurs
 * twice, so that a tab, a search or a trace would not say which file it is.
 */
export function findInNames(paths: string[]): string[] {
  const ours = paths.filter((path) => /^(src|e2e|scripts|bench)\//.test(path))
  const byName = Map.groupBy(ours, (path) => path.split('/').at(-1) ?? path)
  return ours.flatMap((path) => {
    const name = path.split('/').at(-1) ?? path
    const isTwice = !sharedNames.includes(name) && (byName.get(name)?.length ?? 0) > 1
    return [
      ...(forbiddenNames.test(name) ? [`${path} name-says-nothing`] : []),
      ...(isTwice ? [`${path} name-is-not-unique`] : []),
    ]
  })
}
