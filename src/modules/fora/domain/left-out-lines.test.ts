import { expect, test } from 'vitest'
import { leftOutReason } from './left-out-lines.ts'
import type { LeftOutReason } from './left-out-words.ts'

const leftOut: readonly [reason: LeftOutReason, role: string, text: string][] = [
  ['victim', 'Forurettet', 'Tyveri'],
  ['victim', 'FORURETTEDE', ''],
  ['victim', 'Foruretet', ''],
  ['victim', 'Offer', ''],
  ['victim', 'FU', 'Vold'],
  ['victim', 'fornærmet', 'Vold'],
  ['victim', 'voldsoffer', ''],
  ['victim', '', 'Mads Holm, forurettet i sag om vold'],
  ['victim', '', 'Mads Holm blev slået ved hallen'],
  ['victim', '', 'er blevet groft truet af en ældre dreng'],
  ['victim', '', 'udsat for røveri'],
  ['victim', 'Ukendt', 'offer for vold'],
  ['victim', '', 'skadelidte'],
  ['reporter', 'Anmelder', 'Hærværk'],
  ['reporter', 'anm.', 'Hærværk'],
  ['reporter', '', 'anmelderen siger at Mads gik'],
  ['witness', 'Vidne', 'Vold'],
  ['witness', '', 'øjenvidne til slagsmål'],
  ['witness', '', 'Mads Holm, 14 år, vidne'],
  ['accident', '', 'Færdselsuheld på Vestergade'],
  ['accident', '', 'solouheldet i går'],
  ['accident', '', 'trafikulykke'],
  ['accident', '', 'påkørt på cykel'],
  ['accident', '', 'påkørsel'],
  ['accident', 'Tilskadekommen', ''],
  ['accident', 'Modpart', ''],
  ['accident', 'Sigtet', 'færdselsuheld'],
]

test.each(leftOut)('leaves out as %s: %s %s', (reason, role, text) => {
  expect(leftOutReason(role, [text])?.reason).toBe(reason)
})

const kept: readonly [role: string, text: string][] = [
  ['', 'Mads Holm, 14 år, truffet med hash 21/11'],
  ['Mistænkt', 'vold mod vidne'],
  ['Sigtet', 'truede den forurettede'],
  ['Sigtet for hærværk', ''],
  ['', 'hærværk, anmeldt af skolen'],
  ['', 'uheldig opførsel på stationen'],
  ['', 'ulykkelig efter brud'],
  ['', 'slog en dreng'],
  ['Truffet', 'på gaden sent om aftenen'],
  ['', 'opfordrede andre til at kaste med sten'],
  ['', ''],
]

test.each(kept)('keeps: %s %s', (role, text) => {
  expect(leftOutReason(role, [text])).toBe(null)
})

test('says by which word a line was told', () => {
  expect(leftOutReason('', ['Mads Holm', 'Færdselsuheldet på Vestergade'])).toEqual({
    reason: 'accident',
    word: 'færdselsuheldet',
  })
})
