import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

export type Printed = {
  readonly pages: readonly string[]
  /** All pages, each run of blanks one. */
  readonly text: string
  readonly language: string | undefined
  readonly title: string | undefined
  readonly isMarked: boolean
  /** What the document says of itself in its XMP packet. */
  readonly metadata: string
  /** The tags in reading order, such as H1, L, P. */
  readonly tags: readonly string[]
}

/** Reads a PDF as the compiler writes them: two-byte glyphs, a table to Unicode for each font, no compressed forms. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = pdf
  const pages = pdf.getPages().map(textOf)
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  return {
    pages,
    text: pages.join(' ').replace(/\s+/g, ' '),
    language: catalog.get(PDFName.of('Lang'))?.toString(),
    title: pdf.getTitle(),
    isMarked: catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))?.toString() === 'true',
    metadata: plain(catalog.lookup(PDFName.of('Metadata'))),
    tags: root ? tagsBelow(root) : [],
  }
}

function tagsBelow(element: PDFDict): string[] {
  const own = element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()
  const kids = element.lookup(PDFName.of('K'))
  const below = kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids]
  return [...(own ? [own] : []), ...below.flatMap((kid) => (kid instanceof PDFDict ? tagsBelow(kid) : []))]
}

function textOf(page: PDFPage): string {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  const letters = new Map(
    (fonts?.keys() ?? []).map((name) => {
      const font = fonts?.lookup(name, PDFDict)
      return [name.decodeText(), unicodeTable(plain(font?.lookup(PDFName.of('ToUnicode'))))] as const
    }),
  )
  let table = new Map<number, string>()
  let text = ''
  for (const { groups } of plain(page.node.Contents()).matchAll(shown)) {
    if (groups?.font !== undefined) table = letters.get(groups.font) ?? new Map()
    else if (groups?.ending !== undefined) text += '\n'
    else for (const glyph of glyphsOf(groups?.strings ?? '')) text += table.get(glyph) ?? '�'
  }
  return text
}

/** A choice of font, strings that are shown, or the end of a piece of text. */
const shown =
  /\/(?<font>\w+) [\d.]+ Tf|(?<strings>\[(?:\((?:\\.|[^\\)])*\)|[-\d. ])*\]|\((?:\\.|[^\\)])*\)) T[Jj]|\b(?<ending>ET)\b/gs
const string = /\((?<inner>(?:\\.|[^\\)])*)\)/gs

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function glyphsOf(strings: string): number[] {
  const bytes = [...strings.matchAll(string)].map(([, inner]) => unescaped(inner ?? '')).join('')
  const pairs = Array.from({ length: bytes.length / 2 }, (_none, index) => index * 2)
  return pairs.map((at) => bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
}

function unescaped(inner: string): string {
  return inner.replace(/\\([0-7]{1,3}|.)/gs, (_whole, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped),
  )
}

function unicodeTable(source: string): Map<number, string> {
  const lines = [...source.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gm)]
  return new Map(
    lines.map(([, glyph, unicode]) => [
      Number.parseInt(glyph ?? '', 16),
      Buffer.from(unicode ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
}

function plain(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}
