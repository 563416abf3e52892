/** A public text in the pieces it is shown by. */
export type TextPiece =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'explained'; readonly items: readonly ExplainedItem[] }

export type ExplainedItem = { readonly name: string; readonly explanation: string }

/**
 * Finds the lists whose every line reads `- Name: what it is`, so that they can be shown as names and explanations.
 * Everything else is left as prose. A list with one line that does not fit stays an ordinary list.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (const block of text.split(/\n{2,}/)) {
    const items = explainedItems(block)
    const last = pieces.at(-1)
    if (items) pieces.push({ kind: 'explained', items })
    else if (last?.kind === 'prose') pieces[pieces.length - 1] = { kind: 'prose', text: `${last.text}\n\n${block}` }
    else pieces.push({ kind: 'prose', text: block })
  }
  return pieces
}

const explained = /^- ([^:]{2,60}): (.+)$/

function explainedItems(block: string): readonly ExplainedItem[] | null {
  const items = block
    .trim()
    .split('\n')
    .map((line) => explained.exec(line.trim()))
    .map((match) => (match ? { name: match[1] ?? '', explanation: sentence(match[2] ?? '') } : null))
  return items.every((item) => item !== null) ? items : null
}

/** As a sentence of its own: it begins with a capital and ends with a full stop. */
function sentence(text: string): string {
  const ended = /[.!?]$/.test(text) ? text : `${text}.`
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`
}
