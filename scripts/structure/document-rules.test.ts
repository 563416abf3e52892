import { expect, test } from 'vitest'
import { findInDecisions, findInModules } from './document-rules.ts'
import { findInNames, findInText } from './text-rules.ts'

const decision = (path: string, status = 'accepted') => ({
  path: `docs/adr/${path}`,
  text: `# X\n\nStatus: ${status}\n`,
})

test('refuses decisions with a gap, a double, a strange name or no status', () => {
  expect(
    findInDecisions([
      decision('0001-one.md'),
      decision('0001-again.md'),
      decision('0004-gap.md'),
      decision('0004-maybe.md', 'perhaps'),
      decision('five.md'),
      { path: 'docs/adr/0006-six.md', text: '# Six\n' },
    ]),
  ).toEqual([
    'docs/adr/0001-again.md decision-number',
    'docs/adr/0004-gap.md decision-number',
    'docs/adr/0004-maybe.md decision-status',
    'docs/adr/five.md decision-name',
    'docs/adr/0006-six.md decision-status',
  ])
})

test('lets a row of decisions be, with an index beside it', () => {
  const row = [
    decision('0001-one.md'),
    decision('0002-two.md', 'superseded by 0003'),
    decision('0003-three.md', '**Proposed**'),
  ]
  expect(findInDecisions([{ path: 'docs/adr/README.md', text: '# Decisions\n' }, ...row])).toEqual([])
})

test('refuses a module without a README, with a long one, or with a room of its own making', () => {
  const file = (path: string, text = '') => ({ path: `src/modules/${path}`, text })
  expect(
    findInModules([
      file('cases/index.ts'),
      file('people/README.md', 'x\n'.repeat(61)),
      file('people/services/find.ts'),
      file('fora/README.md', 'x\n'.repeat(60)),
      file('fora/domain/rules/police-list-1-0.ts'),
    ]),
  ).toEqual([
    'src/modules/cases module-readme-missing',
    'src/modules/people/README.md module-readme-too-long',
    'src/modules/people/services module-room',
  ])
})

test('refuses unfinished work, a path of this machine and a narrowed test run', () => {
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X']
  for (const word of words) {
    expect(findInText({ path: 'src/a.ts', text: `x\n// ${word}: later\n` })).toEqual(['src/a.ts:2 no-unfinished-work'])
  }
  expect(findInText({ path: 'docs/a.md', text: `see ${['', 'work', 'x'].join('/')}` })).toEqual([
    'docs/a.md:1 no-machine-path',
  ])
  expect(findInText({ path: 'src/a.data.test.ts', text: "test.skipIf(x)('y')" })).toEqual([
    'src/a.data.test.ts:1 no-narrowed-test-run',
  ])
  expect(findInText({ path: 'src/a.ts', text: 'XXXX method mastodon, framework/work' })).toEqual([])
})

test('refuses names that say nothing and names that occur twice', () => {
  expect(
    findInNames([
      'src/modules/cases/utils.ts',
      'src/modules/people/domain/helper-lines.ts',
      'src/modules/cases/index.ts',
      'src/modules/people/index.ts',
      'src/kernel/dates.ts',
      'src/platform/i18n/dates.ts',
    ]),
  ).toEqual([
    'src/modules/cases/utils.ts name-says-nothing',
    'src/modules/people/domain/helper-lines.ts name-says-nothing',
    'src/kernel/dates.ts name-is-not-unique',
    'src/platform/i18n/dates.ts name-is-not-unique',
  ])
})
