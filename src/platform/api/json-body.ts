/** A body that cannot be read as JSON. `code` picks the sentence in the answer. */
export class UnreadableJson extends Error {
  override name = 'UnreadableJson'
  readonly code: 'encoding' | 'malformed'
  constructor(code: 'encoding' | 'malformed') {
    super(`The body could not be read: ${code}`)
    this.code = code
  }
}

const strictText = new TextDecoder('utf-8', { fatal: true })

/** Reads a JSON body, refusing bytes that are not UTF-8 rather than keeping question marks. */
export function readJson(raw: Buffer): unknown {
  let text: string
  try {
    text = strictText.decode(raw)
  } catch {
    throw new UnreadableJson('encoding')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableJson('malformed')
  }
}

/**
 * The places, as JSON pointers, of texts no text column can hold: those with a NUL, and halves of surrogate pairs, which
 * would come back as question marks. Walks with a list of its own, since a body may be nested deeper than the stack.
 */
export function unstorableTexts(value: unknown): string[] {
  const found: string[] = []
  const ahead: { value: unknown; pointer: string }[] = [{ value, pointer: '' }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { value: here, pointer } = next
    if (typeof here === 'string' && isUnstorable(here)) found.push(pointer)
    if (typeof here !== 'object' || here === null) continue
    for (const [key, child] of Object.entries(here)) {
      if (isUnstorable(key)) found.push(pointer)
      else ahead.push({ value: child, pointer: pointerTo(pointer, key) })
    }
  }
  return found
}

/** One step further into a JSON pointer (RFC 6901). */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function isUnstorable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}
