import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'medspil-lint-rules-'))
const lines = (count: number) => "import './clean.ts'\n".repeat(count)

// One file each, and the one rule that must fire on it.
const planted: [rule: string, path: string, text: string][] = [
  ['nursery/noFloatingPromises', 'src/floating.ts', 'async function ask() {}\nexport function run() {\n  ask()\n}\n'],
  ['suspicious/noExplicitAny', 'src/modules/cases/data/any.ts', 'export const found: any = 1\n'],
  ['suspicious/noConsole', 'src/console.ts', "console.log('x')\n"],
  ['suspicious/noFocusedTests', 'src/focused.test.ts', "import { test } from 'vitest'\n\ntest.only('x', () => {})\n"],
  ['suspicious/noSkippedTests', 'src/skipped.test.ts', "import { test } from 'vitest'\n\ntest.skip('x', () => {})\n"],
  [
    'security/noDangerouslySetInnerHtml',
    'src/raw.tsx',
    'export const p = <p dangerouslySetInnerHTML={{ __html: "" }} />\n',
  ],
  ['security/noScriptUrl', 'src/script-url.tsx', 'export const a = <a href="javascript:alert(1)">x</a>\n'],
  ['a11y/useValidAnchor', 'src/script-url.tsx', 'export const a = <a href="javascript:alert(1)">x</a>\n'],
  ['correctness/useImportExtensions', 'src/extension.ts', "import './clean'\n"],
  ['correctness/noUnusedImports', 'src/unused.ts', "import { kept } from './kept.ts'\n"],
  ['style/noDefaultExport', 'src/default-export.ts', 'export default 1\n'],
  ['style/noEnum', 'src/enum.ts', 'export enum Tier {\n  First = 1,\n}\n'],
  ['style/noNonNullAssertion', 'src/non-null.ts', 'export const length = (text?: string) => text!.length\n'],
  ['style/noCommonJs', 'src/common.ts', "export const fs = require('node:fs')\n"],
  ['style/useImportType', 'src/import-type.ts', "import { Kept } from './kept.ts'\n\nexport type Own = Kept\n"],
  ['style/useNodejsImportProtocol', 'src/protocol.ts', "import 'fs'\n"],
  ['style/useFilenamingConvention', 'src/CamelCase.ts', 'export const x = 1\n'],
  ['style/noExcessiveLinesPerFile', 'src/long-file.ts', lines(201)],
  [
    'complexity/noExcessiveLinesPerFunction',
    'src/long-function.ts',
    `export function long(add: () => void) {\n${'  add()\n'.repeat(41)}}\n`,
  ],
]

const clean: Record<string, string> = {
  'src/clean.ts': 'export const x = 1\n',
  'src/kept.ts': 'export type Kept = string\nexport const kept = 1\n',
  'src/decide-disclosure.page.tsx': 'export const Page = () => <p>x</p>\n',
  'src/main.ts': "console.log('ready')\n",
  'src/whole-file.ts': lines(200),
  'src/whole-function.ts': `export function whole(add: () => void) {\n${'  add()\n'.repeat(38)}}\n`,
  'vitest.config.ts': 'export default {}\n',
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every planted fault is caught by the lint rule meant for it, and nothing else is', () => {
  const files = { ...clean, ...Object.fromEntries(planted.map(([, path, text]) => [path, text])) }
  expect(lint(files)).toEqual(planted.map(([rule, path]) => `${path}: lint/${rule}`).sort())
})

function lint(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  const program = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const settings = ['lint', '--reporter=json', '--max-diagnostics=200', '--diagnostic-level=warn', '.']
  const run = spawnSync(process.execPath, [program, ...settings], { cwd: folder, encoding: 'utf8' })
  const result: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(run.stdout)
  return [...new Set(result.diagnostics.map(({ category, location }) => `${location.path}: ${category}`))].sort()
}
