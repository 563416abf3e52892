import type { TextFile } from './read-tree.ts'

const statusLine = /^(?:[-*]\s*)?\**status\**\s*:\**\s*\**(?<status>[a-z]+)/im
const statuses = ['proposed', 'accepted', 'superseded']
const rooms = ['domain', 'data', 'actions', 'pages', 'tasks']
const longestReadme = 60

/**
 * The faults of the decisions under docs/adr, as `path rule`: `NNNN-name.md`, numbered from 0001 without a gap or a
 * double, each with a line `Status: proposed|accepted|superseded`.
 */
export function findInDecisions(files: TextFile[]): string[] {
  const decisions = files.filter(({ path }) => /^docs\/adr\/(?!README\.md$)/.test(path))
  return decisions.flatMap(({ path, text }, index) => {
    const number = /^docs\/adr\/(?<number>\d{4})-[a-z0-9-]+\.md$/.exec(path)?.groups?.number
    if (number === undefined) return [`${path} decision-name`]
    const status = statusLine.exec(text)?.groups?.status?.toLowerCase()
    return [
      ...(Number(number) === index + 1 ? [] : [`${path} decision-number`]),
      ...(status !== undefined && statuses.includes(status) ? [] : [`${path} decision-status`]),
    ]
  })
}

/**
 * The faults of the module folders, as `path rule`: a README of at most sixty lines, and no room but those every
 * module has.
 */
export function findInModules(files: TextFile[]): string[] {
  const inside = files.flatMap(({ path }) => {
    const [, module, rest] = /^src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
    return module === undefined || rest === undefined ? [] : [{ module, rest }]
  })
  return [...Map.groupBy(inside, ({ module }) => module)].flatMap(([module, found]) => {
    const folder = `src/modules/${module}`
    const folders = new Set(found.flatMap(({ rest }) => (rest.includes('/') ? [rest.replace(/\/.*/, '')] : [])))
    const strange = [...folders].filter((name) => !rooms.includes(name)).map((name) => `${folder}/${name} module-room`)
    return [...readmeFault(folder, files), ...strange]
  })
}

function readmeFault(folder: string, files: TextFile[]): string[] {
  const readme = files.find(({ path }) => path === `${folder}/README.md`)
  if (readme === undefined) return [`${folder} module-readme-missing`]
  return readme.text.trimEnd().split('\n').length > longestReadme ? [`${readme.path} module-readme-too-long`] : []
}
