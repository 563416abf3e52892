import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { withoutJpegMetadata } from './jpeg-segments.ts'
import { everyDictionary, isUnreadable, nameOf } from './pdf-dangers.ts'

/**
 * Takes out of a PDF what tells who made it, when and with what: the Info dictionary, XMP wherever it hangs, file ids,
 * earlier versions kept in the file, programs' private data, names and dates on comments, signatures (they hold names,
 * and would be broken anyway), and Exif in the pictures. Actions on opening go too. Pages, form fields, links, tags for
 * screen readers and the text of comments stay. Metadata inside JPEG 2000 pictures is not reached.
 * False when the file holds something in use that cannot be read.
 */
export function stripPdf(pdf: PDFDocument): boolean {
  const { context } = pdf
  delete context.trailerInfo.Info
  delete context.trailerInfo.ID
  for (const dictionary of everyDictionary(pdf)) stripDictionary(dictionary)
  const used = reachable(pdf)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!used.has(ref)) context.delete(ref)
    else if (isUnreadable(object)) return false
    else if (object instanceof PDFRawStream && !stripPicture(object)) return false
  }
  return true
}

const everywhere = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OpenAction',
  'AA',
  'CreatorInfo',
  'Perms',
  'DSS',
  'SpiderInfo',
]
const onComments = ['T', 'M', 'CreationDate', 'NM', 'RC', 'Subj']

function stripDictionary(dictionary: PDFDict): void {
  drop(dictionary, everywhere)
  const isAnnotation = dictionary.has(PDFName.of('Rect')) && dictionary.has(PDFName.of('Subtype'))
  // The T of a form field is its name, and part of how the form works.
  if (isAnnotation && nameOf(dictionary, 'Subtype') !== 'Widget') drop(dictionary, onComments)
  if (dictionary.has(PDFName.of('ByteRange'))) for (const key of dictionary.keys()) dictionary.delete(key)
}

function drop(dictionary: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dictionary.delete(PDFName.of(key))
}

/** What the document still leads to from its root; the rest is old versions and leavings. */
function reachable(pdf: PDFDocument): Set<PDFRef> {
  const found = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [pdf.context.trailerInfo.Root]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next instanceof PDFRef && !found.has(next)) {
      found.add(next)
      waiting.push(pdf.context.lookup(next))
    }
    if (next instanceof PDFStream) waiting.push(next.dict)
    const inside = next instanceof PDFArray ? next.asArray() : next instanceof PDFDict ? next.values() : []
    for (const item of inside) waiting.push(item)
  }
  return found
}

/** A photograph in a PDF is a whole JPEG, place and time of its making included. */
function stripPicture(stream: PDFRawStream): boolean {
  const filters = filtersOf(stream.dict)
  if (filters.at(-1) !== 'DCTDecode') return true
  const jpeg = withoutJpegMetadata(filters.length === 1 ? stream.contents : undoOthers(stream))
  if (!jpeg) return false
  stream.updateContents(jpeg)
  stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
  const parameters = stream.dict.lookup(PDFName.of('DecodeParms'))
  const own = parameters instanceof PDFArray ? parameters.lookup(filters.length - 1) : undefined
  if (own) stream.dict.set(PDFName.of('DecodeParms'), own)
  return true
}

function filtersOf(dictionary: PDFDict): (string | null)[] {
  const filter = dictionary.lookup(PDFName.of('Filter'))
  const names = filter instanceof PDFArray ? filter.asArray().map((name) => dictionary.context.lookup(name)) : [filter]
  return names.map((name) => (name instanceof PDFName ? name.decodeText() : null))
}

/** The JPEG from under the other filters it was packed in. */
function undoOthers(stream: PDFRawStream): Uint8Array {
  const outer = stream.dict.clone()
  const filters = stream.dict.lookup(PDFName.of('Filter'), PDFArray).clone()
  filters.remove(filters.size() - 1)
  outer.set(PDFName.of('Filter'), filters)
  return decodePDFRawStream(PDFRawStream.of(outer, stream.contents)).decode()
}
