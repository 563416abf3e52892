import type { SMTPPoolOptions, Transporter } from 'nodemailer'
import type { ComposedLetter } from './compose-letter.ts'
import { faultCode, MailFault } from './mail-fault.ts'
import type { MailSettings } from './mail-settings.ts'

/** The municipality's mail server as this process uses it. */
export type MailServer = {
  readonly from: string
  /** The app's own address, for links, where the municipality has none of its own. */
  readonly site: string | null
  /** Delivers one letter, or throws a `MailFault`. */
  deliver(letter: ComposedLetter): Promise<void>
  close(): void
}

let current: MailServer | null = null

/** Null: no server is configured, and letters wait. */
export function currentMailServer(): MailServer | null {
  return current
}

/** Opens the connections letters go out by, and closes those that were open. Nothing is connected before the first letter. */
export function openMailServer(settings: MailSettings | null, site: string | null): void {
  current?.close()
  current = settings && connect(settings, site)
}

const seconds = 1000

function connect(settings: MailSettings, site: string | null): MailServer {
  let opened: Promise<Transporter> | null = null
  const transport = () => {
    opened ??= openTransport(settings)
    return opened
  }
  const host = site === null ? settings.from.slice(settings.from.lastIndexOf('@') + 1) : new URL(site).hostname
  return {
    from: settings.from,
    site,
    async deliver(letter) {
      try {
        await (await transport()).sendMail(messageOf(letter, settings.from, host))
      } catch (fault) {
        throw new MailFault(faultCode(fault))
      }
    },
    close: () => void opened?.then((transporter) => transporter.close()),
  }
}

/** Loaded at the first letter: the library is large, and the web process sends none. */
async function openTransport(settings: MailSettings): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(poolOptions(settings))
}

function poolOptions({
  host,
  port,
  secure,
  encrypted,
  ca,
  user,
  password,
}: MailSettings): SMTPPoolOptions & { pool: true } {
  return {
    pool: true,
    maxConnections: 2,
    host,
    port,
    secure,
    requireTLS: encrypted && !secure,
    ignoreTLS: !encrypted,
    tls: { minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) },
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 20 * seconds,
    greetingTimeout: 20 * seconds,
    socketTimeout: 60 * seconds,
    dnsTimeout: 20 * seconds,
    // A letter never makes this process read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The same letter has the same Message-ID however often it is tried, so a receiver's server may know it again. */
function messageOf({ id, to, sender, subject, text, calendar }: ComposedLetter, from: string, host: string) {
  return {
    from: { name: sender, address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${host}>`,
    xMailer: false,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(calendar ? { icalEvent: { ...calendar, filename: 'moede.ics' } } : {}),
  } as const
}
