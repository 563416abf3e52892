/**
 * Which characters a TrueType font can draw, read from its `cmap` table (OpenType specification; the subtables of format
 * 4 and 12, which every font of today has one of).
 */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const letters = new Set<number>()
  const cmap = tableOf(font, 'cmap')
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) addSegments(letters, subtable)
    if (format === 12) addGroups(letters, subtable)
  }
  return letters
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.subarray(font.readUInt32BE(record + 8))
  }
  throw new Error(`The font has no table ${tag}`)
}

function addSegments(letters: Set<number>, subtable: Buffer): void {
  const doubled = subtable.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + doubled * 2, 16 + doubled * 3] as const
  for (let at = 0; at < doubled; at += 2) {
    const start = subtable.readUInt16BE(starts + at)
    const offset = subtable.readUInt16BE(offsets + at)
    for (let code = start; code <= subtable.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : subtable.readUInt16BE(offsets + at + offset + (code - start) * 2)
      const glyph = found === 0 ? 0 : (found + subtable.readUInt16BE(deltas + at)) & 0xffff
      if (glyph !== 0) letters.add(code)
    }
  }
}

function addGroups(letters: Set<number>, subtable: Buffer): void {
  for (let index = 0; index < subtable.readUInt32BE(12); index += 1) {
    const group = 16 + index * 12
    const glyph = subtable.readUInt32BE(group + 8)
    const last = subtable.readUInt32BE(group + 4)
    for (let code = subtable.readUInt32BE(group); code <= last; code += 1) {
      if (glyph !== 0 || code !== subtable.readUInt32BE(group)) letters.add(code)
    }
  }
}
