import { expect, test } from 'vitest'
import { quoteSentences, sentencesOf } from './sentences.ts'

const messages = [
  { id: 'a', text: 'Han var ved skuret kl. 22.15. Han råbte.\nDer lå dåser.\n\nMin søster så det også!' },
  { id: 'b', text: 'Det var også sådan i går.' },
]

test('a sentence that is not there is refused, so that nothing is quoted by guess', () => {
  expect(quoteSentences(messages, ['a:0', 'a:9'])).toBeNull()
  expect(quoteSentences(messages, ['c:0'])).toBeNull()
})

test('a text falls into its sentences, and each line ends one', () => {
  expect(sentencesOf('Han råbte.  Hvorfor?\n\nDer lå dåser')).toEqual(['Han råbte.', 'Hvorfor?', 'Der lå dåser'])
})

test('nothing chosen is nothing quoted', () => {
  expect(quoteSentences(messages, [])).toBe('')
})

test('what is chosen is quoted word for word, and what is left out between is shown', () => {
  const sentences = sentencesOf(messages[0]?.text ?? '')
  const last = sentences.length - 1
  expect(quoteSentences(messages, ['a:0', `a:${last}`, 'b:0'])).toBe(
    `”${sentences[0]} […] Min søster så det også!”\n\n”Det var også sådan i går.”`,
  )
})

test('neighbouring sentences stand together', () => {
  expect(quoteSentences([{ id: 'a', text: 'Et. To. Tre.' }], ['a:1', 'a:0'])).toBe('”Et. To.”')
})
