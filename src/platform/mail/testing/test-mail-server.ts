import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { MailSettings } from '../mail-settings.ts'
import { selfSigned } from './self-signed.ts'

export type TestMailServer = {
  readonly settings: MailSettings
  /** Every letter taken, in the order they came. */
  readonly letters: readonly ParsedMail[]
  /** The next letter that comes. */
  next(): Promise<ParsedMail>
  /** From now on each receiver is refused with this number; null takes letters again. */
  refuse(code: number | null): void
  stop(): Promise<void>
  /** Listens again on the same port. */
  start(): Promise<void>
}

const login = { user: 'medspil', password: 'kun til prøve' } as const
const from = 'medspil@lindaa.example'

/** A real mail server on this machine: encryption by STARTTLS (unless `plain`), a login, one certificate of its own. */
export async function openTestMailServer(options: { plain?: boolean } = {}): Promise<TestMailServer> {
  const certificate = selfSigned(new Date())
  const letters: ParsedMail[] = []
  const waiting: ((letter: ParsedMail) => void)[] = []
  let refused: number | null = null
  const take = (letter: ParsedMail) => {
    letters.push(letter)
    waiting.shift()?.(letter)
  }
  const create = () => createServer({ ...certificate, plain: options.plain === true, refused: () => refused, take })
  let server = create()
  const port = await listen(server, 0)
  return {
    settings: { host: '127.0.0.1', port, secure: false, encrypted: true, ca: certificate.cert, ...login, from },
    letters,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    refuse: (code) => {
      refused = code
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
    async start() {
      server = create()
      await listen(server, port)
    },
  }
}

type Behaviour = {
  readonly key: string
  readonly cert: string
  readonly plain: boolean
  readonly refused: () => number | null
  readonly take: (letter: ParsedMail) => void
}

function createServer({ key, cert, plain, refused, take }: Behaviour): SMTPServer {
  return new SMTPServer({
    key,
    cert,
    disabledCommands: plain ? ['STARTTLS'] : [],
    allowInsecureAuth: plain,
    closeTimeout: 100,
    onAuth({ username, password }, _session, answer) {
      const isRight = username === login.user && password === login.password
      answer(isRight ? null : new Error('Invalid login'), isRight ? { user: login.user } : undefined)
    },
    onRcptTo({ address }, _session, answer) {
      const code = refused()
      answer(code === null ? null : Object.assign(new Error(`<${address}> not now`), { responseCode: code }))
    },
    onData(stream, _session, answer) {
      simpleParser(stream).then(
        (letter) => {
          take(letter)
          answer()
        },
        (fault: Error) => answer(fault),
      )
    },
  })
}

async function listen(server: SMTPServer, port: number): Promise<number> {
  // A client that hangs up is no fault of the test.
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const address = server.server.address()
  return typeof address === 'object' && address ? address.port : port
}
