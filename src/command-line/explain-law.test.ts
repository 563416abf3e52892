import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { ExchangeFacts } from '../modules/law/index.ts'
import { runCommand } from './run-command.ts'

const facts: ExchangeFacts = {
  topic: 'exchange',
  on: '2026-03-02' as ExchangeFacts['on'],
  basis: 'ssp',
  purpose: 'crime-prevention',
  setting: 'handover-meeting',
  wish: 'share',
  sender: { kind: 'police', standing: 'authority', publicTask: true, drawnIn: true },
  receiver: { kind: 'ssp-unit', standing: 'authority', publicTask: true, drawnIn: true },
  present: [],
  subject: { identified: true, age: 13, consent: 'none', exposed: false, released: 'no', radicalised: false },
  necessity: 'stated',
  content: { classes: ['ordinary'], proportionate: 'yes', otherPersons: [], gangTies: false, offenceGround: 'none' },
  notificationDuty: false,
  early: { meetingsHeld: 0, specialReason: false, parents: 'not-asked', violenceSuspected: false },
  local: { youthBodiesInEarlyExchange: 'ask', gangTies: 'ask', infoHouse: 'ask' },
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'))
})
afterAll(() => rm(folder, { recursive: true }))

const said: string[] = []
const complained: string[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0)
afterEach(() => {
  said.splice(0)
  complained.splice(0)
})

/** What the command answers for a file with this content: its exit code, and what it says and complains about. */
async function explained(content: string | Buffer, ...more: string[]) {
  const file = join(folder, 'facts.json')
  await writeFile(file, content)
  const code = await runCommand(['law', 'explain', file, ...more], {})
  return { code, said: said.join(''), complained: complained.join('') }
}

test.each([
  ['nothing at all', ''],
  ['no JSON', 'topic: exchange'],
  ['a number that is none', '{"topic":"exchange","subject":{"age":NaN}}'],
  ['a megabyte too much', Buffer.alloc(10_000_000, 0x20)],
  ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
])('%s ends with 2 and one plain line', async (_, content) => {
  const { code, said: out, complained: errors } = await explained(content)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})

test('a file that is not there ends with 2', async () => {
  expect(await runCommand(['law', 'explain', join(folder, 'nowhere.json')], {})).toBe(2)
  expect(complained.join('')).toBe('Filen kan ikke læses.\n')
})

test('deep nesting ends with 2 and names the field', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(await explained(`{"topic":${deep}}`)).toMatchObject({ code: 2 })
  const { code, complained: errors } = await explained(JSON.stringify({ ...facts, subject: JSON.parse('[[[]]]') }))
  expect(code).toBe(2)
  expect(errors).toContain('subject skal være et objekt.')
})

test.each([
  ['a field that is missing', { ...facts, basis: undefined }, 'basis mangler.'],
  ['a field nobody knows', { ...facts, name: 'Mads' }, 'name kendes ikke; fjern det.'],
  ['a field deep down', { ...facts, content: { ...facts.content, other: 1 } }, 'content.other kendes ikke; fjern det.'],
  ['a word for a number', { ...facts, subject: { ...facts.subject, age: 'tretten' } }, 'subject.age skal være et tal.'],
  ['half a year', { ...facts, subject: { ...facts.subject, age: 13.5 } }, 'subject.age skal være et helt tal.'],
  ['a purpose that is none', { ...facts, purpose: 'gossip' }, 'purpose skal være en af: crime-prevention, early-help,'],
  ['no topic', { ...facts, topic: undefined }, 'topic mangler.'],
  ['a day that does not exist', { ...facts, on: '2026-02-30' }, 'on skal være en dag, der findes, skrevet ÅÅÅÅ-MM-DD.'],
  ['a day to come', { ...facts, on: '2999-01-01' }, 'on: Dagen er ikke kommet endnu.'],
  ['a day before any rule', { ...facts, on: '2015-01-01' }, 'on: Vi kender ingen regel, der gjaldt den dag.'],
  [
    'an age of nobody',
    { ...facts, subject: { ...facts.subject, identified: false } },
    'subject.age: Der er en alder, men ingen kan genkendes.',
  ],
  [
    'a private police',
    { ...facts, sender: { ...facts.sender, standing: 'private' } },
    'sender.standing: Politiet, Kriminalforsorgen og de sociale myndigheder er altid myndigheder.',
  ],
])('%s ends with 2 and is named', async (_, bad, sentence) => {
  const { code, said: out, complained: errors } = await explained(JSON.stringify(bad))
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(errors).toContain(sentence)
})

test('what was written is never repeated, and a hostile key is made harmless', async () => {
  const { complained: errors } = await explained(
    JSON.stringify({ ...facts, basis: '010107-1234', [`\u001b[31m${'x'.repeat(5000)}`]: true, ['__proto__']: 1 }),
  )
  expect(errors).not.toContain('010107')
  expect(errors).not.toContain('\u001b')
  expect(errors.length).toBeLessThan(1000)
})

test('a list of faults has an end', async () => {
  const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]))
  const { code, complained: errors } = await explained(JSON.stringify({ ...facts, ...keys }))
  expect(code).toBe(2)
  expect(errors.trimEnd().split('\n')).toHaveLength(20)
})

test('allowed is 0, with the rules, their sources and reasons in Danish', async () => {
  const { code, said: out } = await explained(JSON.stringify(facts))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    outcome: 'allow',
    answer: 'Ja, det må I.',
    rules: [
      { id: 'R115-03', version: '1.0', outcome: 'allow' },
      {
        id: 'R115-04',
        version: '1.0',
        mark: 'found',
        source: 'retsplejelovens § 115, stk. 1',
        reasons: {
          say: 'Politiet må give oplysningen til en anden myndighed i SSP-samarbejdet, når det er nødvendigt.',
          because: [],
        },
      },
    ],
  })
})

test('needs a reason is 3, not allowed is 4, and English is spoken when asked', async () => {
  const unsure = { ...facts, content: { ...facts.content, proportionate: 'unsure' } }
  expect(await explained(JSON.stringify(unsure))).toMatchObject({ code: 3 })
  said.splice(0)
  const { code, said: out } = await explained(
    JSON.stringify({ ...facts, purpose: 'investigation' }),
    '--language',
    'en',
  )
  expect(code).toBe(4)
  expect(JSON.parse(out)).toMatchObject({
    outcome: 'deny',
    answer: 'No, you may not.',
    rules: [{ id: 'R115-01', source: 'retsplejelovens § 115, stk. 2' }, { id: 'R115-03' }],
  })
})

test('another language and a second file are refused', async () => {
  expect(await explained('{}', '--language', 'fr')).toMatchObject({ code: 2 })
  expect(complained.join('')).toContain('--language skal være da eller en.')
  expect(await runCommand(['law', 'explain', 'a.json', 'b.json'], {})).toBe(2)
})

test.each([['-'], []])('facts come from stdin with “%s”', async (...given) => {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([JSON.stringify(facts)]) as typeof process.stdin)
  expect(await runCommand(['law', 'explain', ...given], {})).toBe(0)
  expect(JSON.parse(said.join(''))).toMatchObject({ outcome: 'allow' })
})
