import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { allContentOf, pdfWith } from '../../testing/sample-pdf.ts'
import { cleanFile } from './clean-file.ts'

test('author, title, tools, dates, XMP and file ids go; the page stays', async () => {
  const bytes = await pdfWith((pdf) => {
    pdf.setAuthor('Emma Hansen')
    pdf.setTitle('Emmas seddel')
    pdf.setProducer('Emmas program')
    pdf.setCreationDate(new Date('2026-11-24T00:00:00Z'))
    pdf.context.trailerInfo.ID = pdf.context.obj([PDFString.of('4711-emma'), PDFString.of('4711-emma')])
    const xmp = pdf.context.stream('<x:xmpmeta>Emma Hansen</x:xmpmeta>', { Type: 'Metadata', Subtype: 'XML' })
    pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
    pdf.getPage(0).node.set(PDFName.of('PieceInfo'), pdf.context.obj({ Program: { Private: PDFString.of('Emma') } }))
  })
  const cleaned = await cleanFile(bytes)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const content = await allContentOf(cleaned.bytes)
  expect(content).not.toMatch(/Emma|4711|Hansen|xmpmeta|\/Info|\/ID|pdf-lib|20261124|\/PieceInfo/i)
  const pdf = await PDFDocument.load(cleaned.bytes, { updateMetadata: false })
  expect([pdf.getPageCount(), pdf.getAuthor(), pdf.getTitle(), pdf.getProducer(), pdf.getCreationDate()]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(pdf.getPage(0).node.Contents()).toBeDefined()
  expect(pdf.getPage(0).getSize()).toEqual({ width: 200, height: 200 })
})

test('earlier versions kept in the file go', async () => {
  const first = await pdfWith((pdf) => pdf.setAuthor('Emma Hansen'))
  const later = '\n90 0 obj\n<</Author (Nobody)>>\nendobj\ntrailer\n<</Info 90 0 R>>\nstartxref\n0\n%%EOF\n'
  const cleaned = await cleanFile(Buffer.concat([first, Buffer.from(later)]))
  if (!cleaned.ok) throw new Error(cleaned.reason)
  expect(await allContentOf(cleaned.bytes)).not.toMatch(/Emma|Nobody|004500/)
})

test('who commented goes, what was said stays; signatures go', async () => {
  const bytes = await pdfWith((pdf) => {
    const { context } = pdf
    const note = {
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [0, 0, 9, 9],
      T: PDFString.of('Emma'),
      Contents: PDFString.of('Se her'),
    }
    pdf.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(note))]))
    const signature = { Type: 'Sig', ByteRange: [0, 1, 2, 3], Name: PDFString.of('Emma Hansen') }
    const field = { FT: 'Sig', T: PDFString.of('underskrift'), V: context.register(context.obj(signature)) }
    pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [context.register(context.obj(field))] }))
  })
  const cleaned = await cleanFile(bytes)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const content = await allContentOf(cleaned.bytes)
  expect(content).not.toMatch(/Emma/)
  expect(content).toMatch(/Se her/)
})

test.each(['jpeg alone', 'jpeg packed once more'])(
  'place and name go out of a photograph in the PDF (%s)',
  async (how) => {
    const exif = { IFD0: { Artist: 'Emma Hansen' }, IFD3: { GPSLatitude: '55/1 28/1 0/1', GPSLatitudeRef: 'N' } }
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#ff0000' } })
    const jpeg = await picture.withExif(exif).jpeg({ progressive: true }).toBuffer()
    expect(jpeg.includes('Emma Hansen')).toBe(true)
    const bytes = await pdfWith(async (pdf) => {
      const image = await pdf.embedJpg(jpeg)
      pdf.getPage(0).drawImage(image)
      await pdf.flush()
      if (how === 'jpeg alone') return
      const stream = pdf.context.lookup(image.ref)
      if (!(stream instanceof PDFRawStream)) throw new Error('no picture')
      stream.updateContents(deflateSync(jpeg))
      stream.dict.set(PDFName.of('Filter'), pdf.context.obj(['FlateDecode', 'DCTDecode']))
    })
    const cleaned = await cleanFile(bytes)
    if (!cleaned.ok) throw new Error(cleaned.reason)
    const pdf = await PDFDocument.load(cleaned.bytes)
    const streams = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    const [found] = streams.filter(({ dict }) => dict.lookup(PDFName.of('Filter')) === PDFName.of('DCTDecode'))
    const after = await sharp(found?.contents).metadata()
    expect([after.width, after.height, after.exif, after.xmp]).toEqual([40, 30, undefined, undefined])
    expect(cleaned.bytes.includes('Emma')).toBe(false)
  },
)

test('links, and a page to begin with, are no danger; the second is taken out', async () => {
  const bytes = await pdfWith((pdf) => {
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj([pdf.getPage(0).ref, 'Fit']))
    const link = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'URI', URI: PDFString.of('https://ssp.example') },
    }
    pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.obj(link)]))
  })
  const cleaned = await cleanFile(bytes)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const content = await allContentOf(cleaned.bytes)
  expect(content).toContain('ssp.example')
  expect(content).not.toContain('OpenAction')
})
