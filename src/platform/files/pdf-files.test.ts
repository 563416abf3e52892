import { deflateSync } from 'node:zlib'
import { type PDFDocument, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { pdfWith, withKey } from '../../testing/sample-pdf.ts'
import { cleanFile, examineFile } from './clean-file.ts'
import { pdfProblem, remakePdf } from './pdf-files.ts'

const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }

test.each([
  ['JavaScript for the whole document', (pdf: PDFDocument) => pdf.addJavaScript('start', 'app.alert(1)'), 'pdf-active'],
  ['a script on opening', withKey('OpenAction', script), 'pdf-active'],
  ['a program to launch', withKey('OpenAction', { S: 'Launch', F: PDFString.of('cmd.exe') }), 'pdf-active'],
  [
    'a form that sends itself',
    withKey('X', { A: { S: 'SubmitForm', F: PDFString.of('http://x.example') } }),
    'pdf-active',
  ],
  ['an XFA form', withKey('AcroForm', { Fields: [], XFA: PDFString.of('<xdp/>') }), 'pdf-active'],
  ['a film', withKey('X', { Subtype: 'RichMedia' }), 'pdf-active'],
  ['a script no page leads to', (pdf: PDFDocument) => pdf.context.register(pdf.context.obj(script)), 'pdf-active'],
  ['a stream that reads another file', withKey('X', { Length: 3, F: PDFString.of('/etc/passwd') }), 'pdf-active'],
  [
    'a file inside',
    (pdf: PDFDocument) => pdf.attach(Buffer.from('x'), 'a.txt', { mimeType: 'text/plain' }),
    'pdf-attachments',
  ],
  ['a portfolio', withKey('Collection', { View: 'D' }), 'pdf-attachments'],
  ['a password', (pdf: PDFDocument) => pdf.encrypt({ userPassword: 'x', ownerPassword: 'y' }), 'pdf-locked'],
  ['only an owner’s password', (pdf: PDFDocument) => pdf.encrypt({ ownerPassword: 'y' }), 'pdf-locked'],
])('refuses a PDF with %s', async (_, change, reason) => {
  expect(await cleanFile(await pdfWith(change))).toEqual({ ok: false, reason })
})

test('a name that is spelled with codes is the same name', async () => {
  const plain = await pdfWith(withKey('OpenAction', script))
  const disguised = Buffer.from(
    plain.toString('latin1').replace('/JS ', '/J#53 ').replace('/JavaScript', '/#4aavaScript'),
    'latin1',
  )
  expect(disguised.includes('/JS ')).toBe(false)
  expect(await examineFile(disguised)).toEqual({ ok: false, reason: 'pdf-active' })
})

test.each([
  ['only a head', Buffer.from('%PDF-1.7\n')],
  ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)])],
  ['a root that leads nowhere', Buffer.from('%PDF-1.7\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF')],
])('a PDF with %s is damaged', async (_, bytes) => {
  expect(await cleanFile(bytes)).toEqual({ ok: false, reason: 'damaged' })
})

test('an object in use that cannot be read is not passed on unread', async () => {
  const broken = (await pdfWith()).toString('latin1').replace(/\/MediaBox \[[^\]]*\]/, '/MediaBox 99 0 R')
  const object = '99 0 obj\n<< /JS (app.alert(1) \nendobj\n'
  const whole = Buffer.from(broken.replace('xref\n', `${object}xref\n`), 'latin1')
  expect(await cleanFile(whole)).toMatchObject({ ok: false })
})

test('a small PDF that unpacks to very much is given up before it has done so', async () => {
  const packed = deflateSync(Buffer.alloc(400_000_000))
  const head = `77 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`
  const plain = await pdfWith()
  const [before = '', after = ''] = plain.toString('latin1').split(/^xref$/m)
  const bomb = Buffer.from(`${before}${head}${packed.toString('latin1')}\nendstream\nendobj\nxref${after}`, 'latin1')
  const bounds = { seconds: 60, megabytes: 200 }
  expect(bomb.length).toBeLessThan(500_000)
  expect(await pdfProblem(plain, bounds)).toBeNull()
  expect(await pdfProblem(bomb, bounds)).toBe('damaged')
  expect(await remakePdf(plain, { seconds: 0.001, megabytes: 200 })).toEqual({ ok: false, reason: 'damaged' })
})

test('three at once are read one after the other, each with its own answer', async () => {
  const [good, bad] = [await pdfWith(), await pdfWith(withKey('OpenAction', script))]
  const answers = await Promise.all([cleanFile(good), cleanFile(bad), cleanFile(good)])
  expect(answers.map((answer) => (answer.ok ? answer.kind : answer.reason))).toEqual(['pdf', 'pdf-active', 'pdf'])
})
