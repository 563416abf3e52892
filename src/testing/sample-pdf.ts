import { PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'

/** A document of one page whose text can be read in the raw file, changed before it is saved. */
export async function pdfWith(change: (pdf: PDFDocument) => unknown = () => undefined): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([200, 200]).drawText('Min seddel', { x: 20, y: 100 })
  await change(pdf)
  return Buffer.from(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }))
}

export type PdfEntries = { [key: string]: string | number | string[] | PDFObject | PdfEntries }

/** Hangs an object under a key of the document's root. */
export const withKey = (key: string, value: PdfEntries) => (pdf: PDFDocument) =>
  pdf.catalog.set(PDFName.of(key), pdf.context.register(pdf.context.obj(value)))

/** Everything a PDF says, objects unpacked: what a curious reader could find. */
export async function allContentOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => {
    if (object instanceof PDFRawStream && !object.dict.has(PDFName.of('Filter'))) return object.getContentsString()
    return object.toString()
  })
  return `${objects.join('\n')}\n${Buffer.from(bytes).toString('latin1')}`
}
