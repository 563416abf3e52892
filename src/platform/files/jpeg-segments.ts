/**
 * Takes the metadata out of a JPEG without touching its pixels: Exif, XMP, IPTC, comments, and all that stands behind
 * its end. The segments a decoder needs (JFIF, colour profile, Adobe's colour transform) stay; an end that is missing is
 * put there. Null when it is no JPEG. For pictures inside a PDF; a picture on its own is made anew instead.
 */
export function withoutJpegMetadata(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 4 || file.readUInt16BE(0) !== startOfImage) return null
  const kept = [file.subarray(0, 2)]
  let at = 2
  let scans = 0
  while (at + 4 <= file.length) {
    const marker = file.readUInt16BE(at)
    if (marker === endOfImage) break
    if (marker < 0xff01) return null
    const end = marker === padding ? at + 1 : at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length) return null
    if (isNeeded(marker, file.subarray(at + 4, end))) kept.push(file.subarray(at, end))
    at = end
    if (marker !== startOfScan) continue
    scans += 1
    at = endOfScan(file, end)
    kept.push(file.subarray(end, at))
  }
  return scans === 0 ? null : Buffer.concat([...kept, Buffer.of(0xff, 0xd9)])
}

const startOfImage = 0xffd8
const endOfImage = 0xffd9
const startOfScan = 0xffda
const padding = 0xffff
const comment = 0xfffe

function isNeeded(marker: number, content: Buffer): boolean {
  if (marker === comment || marker === padding) return false
  if (marker === 0xffe2) return content.toString('latin1', 0, 11) === 'ICC_PROFILE'
  const isApplicationData = marker >= 0xffe0 && marker <= 0xffef
  return !isApplicationData || marker === 0xffe0 || marker === 0xffee
}

/** Where the next marker stands: in a scan, FF 00 is a plain byte and FF D0 to FF D7 only part it. */
function endOfScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from)
  while (at >= 0 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0
    const isMarker = next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)
    if (isMarker) return at
    at = file.indexOf(0xff, at + 1)
  }
  return file.length
}
