/** A piece of a text in our small format. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/**
 * Reads our small text format: a blank line parts paragraphs, a line that begins with `## ` is a heading, lines that
 * begin with `- ` are a list. Everything else is text as it stands; there is no way to write HTML or a link in it.
 */
export function proseBlocks(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = []
  let paragraph: string[] = []
  let items: string[] = []
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph })
    if (items.length > 0) blocks.push({ kind: 'list', items })
    paragraph = []
    items = []
  }
  for (const line of text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((raw) => raw.trim())) {
    if (line.startsWith('- ')) {
      if (paragraph.length > 0) close()
      items.push(line.slice(2).trim())
    } else if (line.startsWith('## ')) {
      close()
      blocks.push({ kind: 'heading', text: line.slice(3).trim() })
    } else if (line === '') {
      close()
    } else {
      if (items.length > 0) close()
      paragraph.push(line)
    }
  }
  close()
  return blocks
}
