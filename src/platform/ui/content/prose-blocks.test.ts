import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseBlocks } from './prose-blocks.ts'

test('a blank line parts paragraphs, and a single one does not', () => {
  expect(proseBlocks('Hej.\nDet er mig.\n\nFarvel.')).toEqual([
    { kind: 'paragraph', lines: ['Hej.', 'Det er mig.'] },
    { kind: 'paragraph', lines: ['Farvel.'] },
  ])
})

test('lines that begin with a dash are a list, also right below a paragraph', () => {
  expect(proseBlocks('Vi aftalte:\n- Træning\n- Et opkald\nSes.')).toEqual([
    { kind: 'paragraph', lines: ['Vi aftalte:'] },
    { kind: 'list', items: ['Træning', 'Et opkald'] },
    { kind: 'paragraph', lines: ['Ses.'] },
  ])
})

test('two number signs make a heading', () => {
  expect(proseBlocks('## Formål\r\nTrivsel')).toEqual([
    { kind: 'heading', text: 'Formål' },
    { kind: 'paragraph', lines: ['Trivsel'] },
  ])
})

test('markup of any other kind is text as it stands', () => {
  expect(proseBlocks('<b>fed</b> [her](javascript:x) **fed** -ikke liste')).toEqual([
    { kind: 'paragraph', lines: ['<b>fed</b> [her](javascript:x) **fed** -ikke liste'] },
  ])
})

test('nothing is nothing', () => {
  expect(proseBlocks(' \n\n ')).toEqual([])
})

test('no word of a text is lost, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('hej', '- punkt', '## titel', '', 'æ ø å')), (lines) => {
      const shown = proseBlocks(lines.join('\n')).flatMap((block) =>
        block.kind === 'paragraph' ? block.lines : block.kind === 'list' ? block.items : [block.text],
      )
      const written = lines.filter((line) => line !== '').map((line) => line.replace(/^(- |## )/, ''))
      expect(shown).toEqual(written)
    }),
  )
})
