import { randomInt } from 'node:crypto'

/**
 * The receipt of an inquiry: 16 digits that are the only way back to a dialogue, for its sender alone. Drawn without
 * bias from 10^16, so guessing is hopeless long before the growing delay is felt. The code is never
 * stored: only its blind index is (purpose `receipt`), so looking one up is one equality.
 */
declare const receiptMark: unique symbol
export type ReceiptCode = string & { readonly [receiptMark]: true }

export function newReceiptCode(): ReceiptCode {
  // randomInt draws without bias but not beyond 2^48, so the code is drawn in two halves.
  const half = () => String(randomInt(100_000_000)).padStart(8, '0')
  const code = half() + half()
  if (!isReceiptCode(code)) throw new Error('a receipt code must have 16 digits')
  return code
}

/** True for 16 ASCII digits, the form that is kept. */
export function isReceiptCode(text: string): text is ReceiptCode {
  return /^\d{16}$/.test(text)
}

/** '1234 5678 9012 3456', as it is shown and read aloud. */
export function formatReceiptCode(code: ReceiptCode): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/**
 * Reads a code as people type and paste it: blanks of any kind, dashes, dots and slashes between the digits, digits of
 * full width and Arabic or Persian ones. Null for anything with a letter in it or not exactly 16 digits: a slip is told
 * at once and is not counted as a guess.
 */
export function parseReceiptCode(text: string): ReceiptCode | null {
  if (text.length > 100) return null
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s\p{Pd}\p{Cf}\u2212./]/gu, '')
  return isReceiptCode(plain) ? plain : null
}
