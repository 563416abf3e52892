import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scanFile } from './scan-file.ts'

let folder = ''
let socketPath = ''
let server: Server | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'))
  socketPath = join(folder, 'clamd.sock')
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(folder, { recursive: true })
})

/** Speaks clamd's side of INSTREAM: reads the chunks to the empty one, then answers by what it has read. */
function scannerThat(answers: (content: Buffer) => string | null): Promise<void> {
  server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data])
      const content = contentOf(heard)
      const answer = content && answers(content)
      if (answer) socket.end(`${answer}\0`)
    })
  })
  return new Promise((resolve) => server?.listen(socketPath, resolve))
}

function contentOf(heard: Buffer): Buffer | null {
  const command = heard.toString('latin1', 0, 10)
  if (command !== 'zINSTREAM\0') return null
  const chunks: Buffer[] = []
  for (let at = 10; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const bytes = Buffer.alloc(200_000, 'SSP')

test('without a scanner a file is not called clean', async () => {
  expect(await scanFile(bytes, { socketPath: null })).toEqual({ state: 'not-configured' })
})

test('a scanner that is not there gives no verdict', async () => {
  expect(await scanFile(bytes, { socketPath })).toEqual({ state: 'failed', reason: 'unreachable' })
})

test('a scanner that says nothing is not waited for', async () => {
  await scannerThat(() => null)
  expect(await scanFile(bytes, { socketPath, timeoutSeconds: 0.05 })).toEqual({ state: 'failed', reason: 'timed-out' })
})

test.each([
  ['INSTREAM size limit exceeded. ERROR', { state: 'failed', reason: 'too-large' }],
  ['stream: Can’t allocate memory ERROR', { state: 'failed', reason: 'no-verdict' }],
  ['OK', { state: 'failed', reason: 'no-verdict' }],
  ['stream: OK but not quite', { state: 'failed', reason: 'no-verdict' }],
  ['stream: Eicar-Test-Signature FOUND', { state: 'infected', name: 'Eicar-Test-Signature' }],
  ['stream: OK', { state: 'clean' }],
])('"%s" is understood', async (answer, expected) => {
  await scannerThat(() => answer)
  expect(await scanFile(bytes, { socketPath })).toEqual(expected)
})

test('the whole file reaches the scanner, byte for byte', async () => {
  await scannerThat((content) => (content.equals(bytes) ? 'stream: OK' : 'stream: changed ERROR'))
  expect(await scanFile(bytes, { socketPath })).toEqual({ state: 'clean' })
})
