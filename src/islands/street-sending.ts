import { type EntryAnswer, type HandIn, type HandInAnswer, mostEntries } from '../modules/outreach/street-log.wire.ts'
import { dropQueued, habitsOf, keepAllQueued, keepPart, type Queued, queueOf, readPart } from './street-store.ts'
import type { Vault } from './street-vault.ts'

/** How a sending went. `gone`: the server says that this login may no longer log; all of it is wiped. */
export type Sending =
  | { readonly outcome: 'done' | 'no-net' | 'no-device' }
  | { readonly outcome: 'gone'; readonly device: Exclude<HandInAnswer['device'], 'live'>; readonly held: number }

/** Longer than a hundred entries take on a poor line; sending them again does no harm. */
const patienceMilliseconds = 60_000

/** After so many entries that fail alone, it is the server that is ill, not they. */
const mostBroken = 3

/** A form of ours may be a megabyte; a long queue of long texts goes in more pieces. */
const mostCharacters = 400_000

/**
 * Hands in what waits of one login, in pieces, one after another; one page of the browser at a time. With `asks`, the
 * server is asked about the login even when nothing waits. Wipes nothing: that is for whoever hears `gone`.
 */
export function sendQueue(vault: Vault, account: string, asks = false): Promise<Sending> {
  const send = () => sendAll(vault, account, asks)
  return navigator.locks ? navigator.locks.request('medspil-gadelog', send) : send()
}

async function sendAll(vault: Vault, account: string, asks: boolean): Promise<Sending> {
  const device = await readPart(vault, account, 'device')
  if (!device) return { outcome: 'no-device' }
  const given = new Set<string>()
  let mustAsk = asks
  let [most, broken] = [mostEntries, 0]
  let gone: Extract<Sending, { outcome: 'gone' }> | null = null
  let heldForLeader = 0
  for (;;) {
    // Whoever may no longer log cannot mend either: what was refused goes to the leader with the rest.
    const isDue = ({ state }: Queued) => state === 'waiting' || (gone !== null && state === 'refused')
    const waiting = (await queueOf(vault, account)).filter((each) => isDue(each) && !given.has(each.entry.version))
    const piece = firstPiece(waiting, most)
    if (piece.length === 0 && !mustAsk) return gone ?? { outcome: 'done' }
    mustAsk = false
    for (const { entry } of piece) given.add(entry.version)
    const answer = await handIn({ device, sentAt: new Date().toISOString(), entries: piece.map(({ entry }) => entry) })
    if (!answer || broken > mostBroken) return gone ?? { outcome: 'no-net' }
    if (answer === 'broken') {
      // One entry the server stumbles over must not hold back the others: from here they go one by one.
      if (piece.length > 1) for (const { entry } of piece) given.delete(entry.version)
      else broken += 1
      most = 1
      continue
    }
    await take(vault, account, piece, answer.answers)
    if (answer.device !== 'live') {
      heldForLeader += answer.answers.filter(({ outcome }) => outcome === 'held').length
      gone = { outcome: 'gone', device: answer.device, held: heldForLeader }
      if (answer.device === 'unknown') return gone
    } else if (piece.length > 0) await noteSending(vault, account)
  }
}

async function noteSending(vault: Vault, account: string): Promise<void> {
  const habits = await habitsOf(vault, account)
  await keepPart(vault, account, 'habits', { ...habits, lastSentAt: new Date().toISOString() })
}

function firstPiece(waiting: readonly Queued[], most: number): readonly Queued[] {
  const piece: Queued[] = []
  let characters = 0
  for (const queued of waiting) {
    characters += encodeURIComponent(JSON.stringify(queued.entry)).length
    if (piece.length === most || (piece.length > 0 && characters > mostCharacters)) break
    piece.push(queued)
  }
  return piece
}

/** Asks the server to take entries in; `broken` when it fails over them, null when there is no net. */
async function handIn(content: HandIn): Promise<HandInAnswer | 'broken' | null> {
  try {
    const signal = AbortSignal.timeout?.(patienceMilliseconds) ?? null
    const body = new URLSearchParams({ handIn: JSON.stringify(content) })
    const answer = await fetch('/gadelog/aflever', { method: 'POST', body, redirect: 'error', signal })
    if (answer.status >= 500 && answer.status !== 503) return 'broken'
    if (!answer.ok) return null
    const read: HandInAnswer = await answer.json()
    return Array.isArray(read.answers) && typeof read.device === 'string' ? read : null
  } catch {
    return null
  }
}

/** What is in safe hands is let go; what was refused waits for its owner, and a conflict until it was seen. */
async function take(vault: Vault, account: string, piece: readonly Queued[], answers: readonly EntryAnswer[]) {
  const done: string[] = []
  const kept: Queued[] = []
  for (const answer of answers) {
    const queued = piece.find(({ entry }) => entry.version === answer.version)
    if (!queued) continue
    if (answer.code === 'held-full') kept.push({ ...queued, state: 'waiting', code: 'held-full' })
    else if (answer.outcome === 'refused') kept.push({ ...queued, state: 'refused', code: answer.code ?? 'malformed' })
    else if (answer.outcome === 'conflict') kept.push(withoutWords(queued))
    else done.push(answer.version)
  }
  if (kept.length > 0) await keepAllQueued(vault, account, kept)
  await dropQueued(vault, done)
}

function withoutWords(queued: Queued): Queued {
  return { ...queued, state: 'conflict', entry: { ...queued.entry, note: '', followUp: '', concern: null } }
}
