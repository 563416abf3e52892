import { createConnection } from 'node:net'

/**
 * What a virus scanner says. `not-configured` is an honest state, to be shown as "not scanned" and never as clean;
 * `failed` means that a scanner is configured and gave no verdict: keep the file aside and try again.
 */
export type ScanVerdict =
  | { readonly state: 'clean' }
  | { readonly state: 'infected'; readonly name: string }
  | { readonly state: 'not-configured' }
  | { readonly state: 'failed'; readonly reason: 'unreachable' | 'timed-out' | 'too-large' | 'no-verdict' }

export type ScannerSettings = { readonly socketPath: string | null; readonly timeoutSeconds?: number }

/**
 * Asks ClamAV (`clamd`) over its unix socket, by the command INSTREAM. Scan the bytes as they came, before anything is
 * stripped. Never throws.
 */
export async function scanFile(bytes: Uint8Array, settings: ScannerSettings): Promise<ScanVerdict> {
  if (!settings.socketPath) return { state: 'not-configured' }
  const reply = await converse(settings.socketPath, bytes, settings.timeoutSeconds ?? 30)
  return typeof reply === 'string' ? verdictOf(reply) : reply
}

const chunkSize = 64 * 1024

/** One conversation: the command, the file in chunks with their lengths, a chunk of nought, and the answer. */
function converse(path: string, bytes: Uint8Array, timeoutSeconds: number): Promise<string | ScanVerdict> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    const replies: Buffer[] = []
    const end = (answer: string | ScanVerdict) => {
      resolve(answer)
      socket.destroy()
    }
    const patience = setTimeout(() => end({ state: 'failed', reason: 'timed-out' }), timeoutSeconds * 1000)
    socket.once('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += chunkSize) {
        const chunk = bytes.subarray(at, at + chunkSize)
        socket.write(lengthOf(chunk))
        socket.write(chunk)
      }
      socket.write(lengthOf(new Uint8Array()))
    })
    socket.on('data', (data) => {
      replies.push(data)
      if (data.includes(0) || replies.length > 100) end(Buffer.concat(replies).toString())
    })
    socket.once('end', () => end(Buffer.concat(replies).toString()))
    // A scanner that has heard enough (too large) answers and hangs up while we still write.
    socket.on('error', () => end(replies.length > 0 ? Buffer.concat(replies).toString() : unreachable))
    socket.once('close', () => clearTimeout(patience))
  })
}

const unreachable: ScanVerdict = { state: 'failed', reason: 'unreachable' }

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  return length
}

function verdictOf(reply: string): ScanVerdict {
  const text = reply.replace(/\0.*$/s, '').trim()
  if (text === 'stream: OK') return { state: 'clean' }
  const name = /^stream: (.{1,200}) FOUND$/.exec(text)?.[1]
  if (name) return { state: 'infected', name }
  return { state: 'failed', reason: /size limit exceeded/i.test(text) ? 'too-large' : 'no-verdict' }
}
