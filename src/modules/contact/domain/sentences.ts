const segmenter = new Intl.Segmenter('da', { granularity: 'sentence' })

/** A stop after a word of three letters or more, a space, and a small letter: how children write a new sentence. */
const smallStart = /(?<=\p{L}{3}[.!?]) +(?=\p{Ll})/u

/**
 * A text as the sentences it is made of, in order; a line is a sentence of its own. Those who write without capitals
 * have sentences too.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].flatMap(({ segment }) => segment.split(smallStart)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

type Said = { readonly id: string; readonly text: string }

/** Names one sentence of a message. */
export function sentenceKey(message: string, index: number): string {
  return `${message}:${index}`
}

/**
 * The sentences chosen, word for word, one quotation for each message, with `[…]` where something between them was left
 * out. Null when one of those chosen is not there.
 */
export function quoteSentences(messages: readonly Said[], chosen: readonly string[]): string | null {
  const wanted = new Set(chosen)
  const quotes = messages.map(({ id, text }) => {
    const sentences = sentencesOf(text).map((sentence, index) => ({ sentence, index, key: sentenceKey(id, index) }))
    const kept = sentences.filter(({ key }) => wanted.delete(key))
    const parts = kept.map(({ sentence, index }, place) => {
      const before = kept[place - 1]
      return before && before.index !== index - 1 ? `[…] ${sentence}` : sentence
    })
    return parts.length === 0 ? '' : `”${parts.join(' ')}”`
  })
  return wanted.size > 0 ? null : quotes.filter((quote) => quote !== '').join('\n\n')
}
