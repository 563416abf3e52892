import type sharpModule from 'sharp'
import { type CleanFile, type FileRefusal, fileLimits, refuseFile } from './file-kinds.ts'
import { takeTurn } from './take-turns.ts'

/** The kinds that are pictures. */
export type ImageKind = 'jpeg' | 'png' | 'webp'

/** Why a picture is not taken, from its head alone; null when it looks right. Its pixels are read by `remakeImage`. */
export async function imageProblem(kind: ImageKind, bytes: Uint8Array): Promise<FileRefusal | null> {
  try {
    const sharp = await loadSharp()
    const { format, width, height, pages = 1 } = await sharp(bytes, readingHead).metadata()
    if (format !== kind) return 'damaged'
    if (width * height > fileLimits.pixels) return 'too-many-pixels'
    return pages > 1 || (kind === 'png' && isAnimatedPng(bytes)) ? 'animated' : null
  } catch {
    return 'damaged'
  }
}

/**
 * Makes a picture anew from its pixels: turned the way its camera meant, in sRGB, with no Exif, XMP, IPTC, colour
 * profile, comment, thumbnail or anything behind its end. Its size in pixels stays. A picture that becomes larger than
 * the limit is made once more with less precision.
 */
export async function remakeImage(kind: ImageKind, bytes: Uint8Array): Promise<CleanFile> {
  const problem = await imageProblem(kind, bytes)
  if (problem) return refuseFile(problem)
  try {
    const made = await takeTurn(async () => {
      const fine = await encode(kind, bytes, 90)
      return fine.length <= fileLimits.bytes ? fine : encode(kind, bytes, 70)
    })
    return made.length <= fileLimits.bytes ? { ok: true, kind, bytes: made } : refuseFile('too-large')
  } catch {
    return refuseFile('damaged')
  }
}

// The head may name any size, so that we can say that it is too large; the pixels are read within the limit only.
const readingHead = { limitInputPixels: false } as const
const reading = { limitInputPixels: fileLimits.pixels, failOn: 'error' } as const

async function encode(kind: ImageKind, bytes: Uint8Array, quality: number): Promise<Buffer> {
  const sharp = await loadSharp()
  const { chromaSubsampling = '4:2:0', isPalette } = await sharp(bytes, readingHead).metadata()
  const picture = sharp(bytes, reading).autoOrient().timeout({ seconds: 30 })
  if (kind === 'webp') return picture.webp({ quality }).toBuffer()
  if (kind === 'png') return picture.png({ palette: isPalette || quality < 90 }).toBuffer()
  // Screenshots keep their sharp colours; a camera's picture has none, and asking for them doubles the memory.
  return picture.jpeg({ quality, chromaSubsampling: chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0' }).toBuffer()
}

/** An animated PNG says so (`acTL`) before its first picture; libvips would show that one and drop the rest unsaid. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const chunk = file.toString('latin1', at + 4, at + 8)
    if (chunk === 'acTL') return true
    if (chunk === 'IDAT') return false
  }
  return false
}

let loaded: Promise<typeof sharpModule> | undefined

/** Loaded at the first picture: it is native code that most processes never need. */
function loadSharp(): Promise<typeof sharpModule> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // People's pictures are not kept in memory, and one of them may not take every core.
    sharp.cache(false)
    sharp.concurrency(1)
    return sharp
  })
  return loaded
}
