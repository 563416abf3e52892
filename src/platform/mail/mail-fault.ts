/**
 * Why a letter was not delivered, as a code of ours. What a mail server answers often repeats the address, so neither
 * its words nor the library's error go any further.
 */
export class MailFault extends Error {
  readonly code: string
  constructor(code: string) {
    super(`The mail was not delivered: ${code}`)
    this.name = 'MailFault'
    this.code = code
  }
}

const codes: Readonly<Record<string, string>> = {
  EAUTH: 'login-refused',
  ENOAUTH: 'login-refused',
  ETLS: 'no-encryption',
  ETIMEDOUT: 'no-answer-in-time',
  EDNS: 'server-not-found',
  ECONNECTION: 'no-connection',
  ESOCKET: 'no-connection',
  EPROTOCOL: 'strange-answer',
}

/** `answered-550` where the server gave a number, else how the connection failed, else `other`. */
export function faultCode(fault: unknown): string {
  if (!(fault instanceof Error)) return 'other'
  const code = textOf(fault, 'code')
  if (/CERT|VERIFY/.test(textOf(fault, 'originalCode'))) return 'certificate-not-trusted'
  if (code === 'EAUTH' || code === 'ETLS') return codes[code] ?? 'other'
  const answered = 'responseCode' in fault ? Number(fault.responseCode) : Number.NaN
  return answered >= 200 ? `answered-${answered}` : (codes[code] ?? 'other')
}

function textOf(fault: Error, name: string): string {
  const value: unknown = Reflect.get(fault, name)
  return typeof value === 'string' ? value : ''
}
