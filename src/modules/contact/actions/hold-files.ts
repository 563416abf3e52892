import { z } from 'zod'
import type { Actor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { cleanFile } from '../../../platform/files/clean-file.ts'
import { type FileRefusal, fileKinds, fileLimits } from '../../../platform/files/file-kinds.ts'
import { askHouseScanner } from '../../../platform/files/house-scanner.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { bytesHeld, type CheckedFile, insertHeldFile, takeHeldFile } from '../data/held-files.ts'
import { type HeldFile, openHeldFiles, sealHeldFiles, ticketLifetimes } from './sealed-tickets.ts'

/** Why a file was not taken. `gone`: it was held too long. `no-room`: very much is held; the message can go without. */
export type FileProblem = FileRefusal | 'infected' | 'too-many' | 'gone' | 'no-room'

export type FilesHeld = {
  /** The list for the form to carry; empty when there is nothing to carry. */
  readonly held: string
  readonly files: readonly HeldFile[]
  readonly problems: readonly FileProblem[]
}

export type GivenFiles = {
  /** The list as the form carried it. */
  readonly held: string
  /** Ids of files the sender no longer wants to send. */
  readonly without: readonly string[]
  readonly files: readonly { readonly content: Buffer; readonly tooLarge: boolean }[]
  /** Where they come from: one connection may not take the room from everybody else. */
  readonly address: string
}

/** All files that wait to be sent, everybody's together, may take so much room. */
const roomForHeldFiles = 1024 * 1024 * 1024

/**
 * Takes the files of a form that is not sent yet: each is told by its content, cleaned of what it says about its maker,
 * sealed and held for an hour, so that an error elsewhere in the form costs nobody a file. What is not taken comes back
 * as a code; the rest is kept.
 */
export async function holdFiles(actor: Actor, given: GivenFiles): Promise<Outcome<FilesHeld>> {
  if (given.held === '' && given.files.length === 0) return done({ held: '', files: [], problems: [] })
  const checked: (CheckedFile | FileProblem)[] = []
  // One after another: a photograph unpacked is large, and many at once would fill the memory.
  for (const file of given.files.slice(0, fileLimits.files + 1)) {
    const isRoom = floodGates().fileRoom.take(given.address, file.content.length)
    checked.push(file.tooLarge ? 'too-large' : isRoom ? await checkFile(file.content) : 'no-room')
  }
  return keepHeldFiles(actor, {
    held: given.held,
    without: given.without.slice(0, 20),
    files: checked.filter((file) => typeof file !== 'string'),
    problems: checked.filter((file) => typeof file === 'string'),
  })
}

async function checkFile(content: Buffer): Promise<CheckedFile | FileProblem> {
  const verdict = await askHouseScanner(content)
  if (verdict.state === 'infected') return 'infected'
  const clean = await cleanFile(content)
  return clean.ok ? { kind: clean.kind, bytes: clean.bytes, scanned: verdict.state === 'clean' } : clean.reason
}

const Checked = z.strictObject({ kind: z.enum(fileKinds), bytes: z.instanceof(Buffer), scanned: z.boolean() })

const keepHeldFiles = action({
  name: 'contact.hold-files',
  allow: 'public',
  input: z.strictObject({
    held: z.string().max(10_000),
    without: z.array(z.string().max(100)).max(20),
    files: z.array(Checked),
    problems: z.array(z.custom<FileProblem>()),
  }),
  async run(tx, { held, without, files, problems }) {
    const before = openHeldFiles(held, tx.now)
    const kept = (before ?? []).filter((file) => !without.includes(file.id))
    for (const file of before ?? []) if (without.includes(file.id)) await takeHeldFile(tx, file.id)
    const found = [...problems, ...(before === null ? (['gone'] as const) : [])]
    let room = files.length > 0 ? roomForHeldFiles - (await bytesHeld(tx)) : 0
    for (const file of files) {
      room -= file.bytes.length
      if (kept.length >= fileLimits.files) found.push('too-many')
      else if (room < 0) found.push('no-room')
      else kept.push(await keepOne(tx, file))
    }
    tx.remark({ files: kept.length, refused: found.length })
    const value: FilesHeld = { held: sealHeldFiles(kept, tx.now), files: kept, problems: [...new Set(found)] }
    return done(value)
  },
})

async function keepOne(tx: Tx, file: CheckedFile): Promise<HeldFile> {
  const id = newId()
  await insertHeldFile(tx, id, file, new Date(tx.now.getTime() + ticketLifetimes.held * 1000))
  return { id, kind: file.kind, size: file.bytes.length }
}
