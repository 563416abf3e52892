import { z } from 'zod'

/** How letters leave the house. */
export type MailSettings = {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte (`smtps://`), not after a greeting in clear. */
  readonly secure: boolean
  /** False only for a server on this very machine. */
  readonly encrypted: boolean
  /** Certificates, as PEM, of the authority that vouches for the server; null for those the runtime trusts. */
  readonly ca: string | null
  readonly user: string | null
  readonly password: string | null
  /** The address letters come from. */
  readonly from: string
}

export const mailVariables = {
  SMTP_URL: z
    .string()
    .refine(
      isServerAddress,
      'must be the address of a mail server, for example smtp://user:password@mail.example.dk:587',
    )
    .optional(),
  MEDSPIL_MAIL_FROM: z.email('must be a mail address, for example medspil@example.dk').optional(),
  MEDSPIL_SMTP_PASSWORD_FILE: z.string().optional(),
  MEDSPIL_SMTP_CA_FILE: z.string().optional(),
  MEDSPIL_SMTP_TLS: z.enum(['required', 'off'], 'must be required or off').default('required'),
}

type MailVariables = z.output<z.ZodObject<typeof mailVariables>>

/** `readFile` answers the text of the file a variable names, or throws what stops the start. */
export function mailSettingsFrom(
  variables: MailVariables,
  readFile: (variable: string, file: string) => string,
): MailSettings | null {
  const { SMTP_URL: address, MEDSPIL_MAIL_FROM: from } = variables
  if (address === undefined || from === undefined) return null
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const { MEDSPIL_SMTP_PASSWORD_FILE: passwordFile, MEDSPIL_SMTP_CA_FILE: caFile } = variables
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    encrypted: variables.MEDSPIL_SMTP_TLS === 'required',
    ca: caFile === undefined ? null : readFile('MEDSPIL_SMTP_CA_FILE', caFile),
    user: username === '' ? null : decodeURIComponent(username),
    password:
      passwordFile === undefined
        ? decodeURIComponent(password) || null
        : readFile('MEDSPIL_SMTP_PASSWORD_FILE', passwordFile),
    from,
  }
}

/** Variables that contradict each other, each with the sentence that says so. */
export function mailContradictions(variables: MailVariables): readonly (readonly [boolean, string])[] {
  const { SMTP_URL: address, MEDSPIL_MAIL_FROM: from, MEDSPIL_SMTP_PASSWORD_FILE: passwordFile } = variables
  const server = address === undefined ? null : new URL(address)
  const isHere = server !== null && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
  return [
    [(address === undefined) !== (from === undefined), 'SMTP_URL and MEDSPIL_MAIL_FROM need each other.'],
    [
      variables.MEDSPIL_SMTP_TLS === 'off' && !isHere,
      'MEDSPIL_SMTP_TLS may be off only for a mail server on this machine: mail leaves it encrypted or not at all.',
    ],
    [
      passwordFile !== undefined && server !== null && server.password !== '',
      'A password in SMTP_URL and MEDSPIL_SMTP_PASSWORD_FILE must not both be set.',
    ],
    [
      passwordFile !== undefined && (server === null || server.username === ''),
      'MEDSPIL_SMTP_PASSWORD_FILE needs a user in SMTP_URL.',
    ],
  ]
}

function isServerAddress(value: string): boolean {
  const address = URL.parse(value)
  if (address === null || !/^smtps?:$/.test(address.protocol) || address.hostname === '') return false
  return /^\/?$/.test(address.pathname) && address.search === '' && isDecodable(address.username + address.password)
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
