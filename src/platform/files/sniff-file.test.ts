import { expect, test } from 'vitest'
import { fileLimits } from './file-kinds.ts'
import { sniffFile } from './sniff-file.ts'

const text = (content: string) => Buffer.from(content)
const jpegHead = Buffer.from('ffd8ffe000104a46494600010100', 'hex')
const pngHead = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const webpHead = Buffer.from('52494646100000005745425056503820', 'hex')
const padding = Buffer.alloc(2000, 0x55)

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a program', Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'unknown-kind'],
  ['an archive', Buffer.concat([text('PK\u0003\u0004'), Buffer.alloc(60)]), 'unknown-kind'],
  ['a GIF', Buffer.concat([text('GIF89a'), Buffer.alloc(60)]), 'unknown-kind'],
  ['an iPhone HEIC', Buffer.from('00000018667479706865696300000000', 'hex'), 'unknown-kind'],
  ['a RIFF file that is no WebP', text('RIFF\u0010\u0000\u0000\u0000WAVEfmt '), 'unknown-kind'],
  ['a PDF that does not begin at the beginning', text('\n%PDF-1.7\n\u0000'), 'unknown-kind'],
  ['text in Latin-1', Buffer.from('blåbærgrød', 'latin1'), 'not-utf8'],
  ['text in UTF-16', Buffer.from('\uFEFFhej', 'utf16le'), 'not-utf8'],
  ['text with a bell', text('hej\u0007'), 'not-utf8'],
  ['a web page', text('<!DOCTYPE html><title>x</title>'), 'markup'],
  ['a drawing', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'markup'],
  ['a drawing without its head', text('<svg onload=alert(1)>'), 'markup'],
  ['a script in the middle of text', text('hej\n\n<ScRiPt>alert(1)</script>'), 'markup'],
  ['a shell script', text('#!/bin/sh\nrm -rf /\n'), 'markup'],
  ['PHP', text('<?php system($_GET[0]);'), 'markup'],
  ['a JPEG with a page inside', Buffer.concat([jpegHead, padding, text('<html><body>')]), 'hidden-content'],
  ['a PNG with a script inside', Buffer.concat([pngHead, padding, text('<SCRIPT src=x>')]), 'hidden-content'],
  ['a WebP with a drawing at its head', Buffer.concat([webpHead, text('<svg onload=x>'), padding]), 'hidden-content'],
  ['a JPEG with a PDF inside', Buffer.concat([jpegHead, padding, text('%PDF-1.7')]), 'hidden-content'],
  [
    'a JPEG that is an archive too',
    Buffer.concat([jpegHead, padding, text('PK\u0005\u0006'), Buffer.alloc(18)]),
    'hidden-content',
  ],
  ['a PNG that is PHP too', Buffer.concat([pngHead, padding, text('<?php eval(1);')]), 'hidden-content'],
])('refuses %s', (_, bytes, reason) => {
  expect(sniffFile(bytes)).toEqual({ ok: false, reason })
})

test('refuses one byte more than the limit', () => {
  expect(sniffFile(Buffer.alloc(fileLimits.bytes + 1, 0x61))).toEqual({ ok: false, reason: 'too-large' })
  expect(sniffFile(Buffer.alloc(fileLimits.bytes, 0x61))).toEqual({ ok: true, kind: 'text' })
})

test.each([
  ['jpeg', Buffer.concat([jpegHead, padding])],
  ['png', Buffer.concat([pngHead, padding])],
  ['webp', Buffer.concat([webpHead, padding])],
  ['pdf', text('%PDF-1.7\n')],
  ['text', text('Kære SSP. Jeg <3 min hund -> men a < b. Blåbærgrød 🐕 سلام')],
  ['text', text('\uFEFFhej\r\nmed dig\t!')],
  ['text', text('%PDF er ikke her')],
])('knows %s by its content', (kind, bytes) => {
  expect(sniffFile(bytes)).toEqual({ ok: true, kind })
})

test('a part of a larger buffer is judged by its own bytes', () => {
  const larger = Buffer.concat([text('<script>'), jpegHead, padding, text('<script>')])
  expect(sniffFile(larger.subarray(8, -8))).toEqual({ ok: true, kind: 'jpeg' })
})
