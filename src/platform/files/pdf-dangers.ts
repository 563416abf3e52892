import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'
import type { FileRefusal } from './file-kinds.ts'

/**
 * What makes a PDF more than a document to read. Every object of the file is looked at, also those that no page uses.
 * Null when there is nothing. Links to pages and to the web are not dangers: nothing follows them by itself.
 */
export function pdfDanger(pdf: PDFDocument): FileRefusal | null {
  if (pdf.isEncrypted || pdf.context.trailerInfo.Encrypt) return 'pdf-locked'
  if (pdf.getPageCount() === 0) return 'damaged'
  const dictionaries = [...everyDictionary(pdf)]
  if (dictionaries.some(holdsFiles)) return 'pdf-attachments'
  return dictionaries.some(canAct) ? 'pdf-active' : null
}

/** Every dictionary of the file, those of streams and those inside others included. */
export function* everyDictionary(pdf: PDFDocument): Generator<PDFDict> {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) yield* dictionariesIn(object)
}

function* dictionariesIn(object: PDFObject): Generator<PDFDict> {
  const waiting: PDFObject[] = [object]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next instanceof PDFStream) waiting.push(next.dict)
    if (next instanceof PDFArray) for (const item of next.asArray()) waiting.push(item)
    if (!(next instanceof PDFDict)) continue
    yield next
    for (const value of next.values()) waiting.push(value)
  }
}

/** True for an object the library could not read, and would write out as it found it. */
export function isUnreadable(object: PDFObject): boolean {
  return object instanceof PDFInvalidObject
}

export function nameOf(dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : null
}

function holdsFiles(dictionary: PDFDict): boolean {
  return (
    ['EF', 'EmbeddedFiles', 'Collection'].some((key) => dictionary.has(PDFName.of(key))) ||
    nameOf(dictionary, 'Type') === 'EmbeddedFile' ||
    nameOf(dictionary, 'Subtype') === 'FileAttachment'
  )
}

/** Actions that run, send or fetch something (ISO 32000-2, 12.6.4), and forms that are programs. */
const activeActions = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'RichMediaExecute',
]
const activeKeys = ['JS', 'JavaScript', 'XFA', 'RichMediaContent', 'RichMediaSettings', 'FFilter']

function canAct(dictionary: PDFDict): boolean {
  const readsAnotherFile = dictionary.has(PDFName.of('Length')) && dictionary.has(PDFName.of('F'))
  return (
    readsAnotherFile ||
    activeKeys.some((key) => dictionary.has(PDFName.of(key))) ||
    activeActions.includes(nameOf(dictionary, 'S') ?? '') ||
    ['RichMedia', '3D', 'Movie', 'Screen'].includes(nameOf(dictionary, 'Subtype') ?? '')
  )
}
