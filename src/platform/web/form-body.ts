import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'

/** What a form sent: text fields as lists (a name may come several times) and files. */
export type FormBody = {
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly files: readonly UploadedFile[]
}

export type UploadedFile = { readonly field: string; readonly content: Buffer; readonly tooLarge: boolean }

export const emptyBody: FormBody = { fields: {}, files: [] }

/** A body that cannot be read as a form. `code` picks the sentence the reader is shown. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm'
  readonly code: 'encoding' | 'too-large' | 'malformed'
  constructor(code: 'encoding' | 'too-large' | 'malformed') {
    super(`The form could not be read: ${code}`)
    this.code = code
  }
}

export const fileLimits = { files: 5, bytes: 10 * 1024 * 1024 } as const

/** Far more than any form of ours has; a body of a megabyte could name half a million. */
const mostFields = 2000

const strictText = new TextDecoder('utf-8', { fatal: true })

/** Reads `a=b&c=d`, refusing text that is not UTF-8 rather than storing question marks. */
export function readUrlencoded(raw: Buffer): FormBody {
  const fields: Record<string, string[]> = {}
  const pairs = decode(raw).split('&', mostFields + 1)
  if (pairs.length > mostFields) throw new UnreadableForm('too-large')
  for (const pair of pairs) {
    if (pair === '') continue
    const [name = '', ...rest] = pair.split('=')
    add(fields, percentDecode(name), percentDecode(rest.join('=')))
  }
  return { fields, files: [] }
}

/**
 * Reads a multipart form. A file over the limit is marked and its bytes dropped; text is read like the other kind. Of
 * files beyond what a message may bring one more is read, so that the form can say so, and the rest is let go by.
 */
export async function readMultipart(request: FastifyRequest): Promise<FormBody> {
  const fields: Record<string, string[]> = {}
  const files: UploadedFile[] = []
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') add(fields, part.fieldname, decode(Buffer.from(String(part.value), 'utf8')))
      else if (files.length > fileLimits.files) part.file.resume()
      else files.push(...(await readFile(part)))
    }
  } catch (fault) {
    throw isOurs(fault) ? fault : new UnreadableForm('malformed')
  }
  return { fields, files }
}

/** None where the field was left empty. */
async function readFile(part: MultipartFile): Promise<UploadedFile[]> {
  const content = await part.toBuffer().catch(() => null)
  const tooLarge = content === null || part.file.truncated
  if (!tooLarge && content.length === 0) return []
  return [{ field: part.fieldname, content: tooLarge ? Buffer.alloc(0) : content, tooLarge }]
}

/** What we have words for; the reader of the format throws what says no more than that it is none. */
function isOurs(fault: unknown): boolean {
  return fault instanceof UnreadableForm || (fault instanceof Error && 'statusCode' in fault)
}

function add(fields: Record<string, string[]>, name: string | undefined, value: string): void {
  if (name === undefined) throw new UnreadableForm('malformed')
  // A NUL can be typed by nobody and stored by no text column.
  if (value.includes('\0') || name.includes('\0') || value.includes('\uFFFD')) throw new UnreadableForm('encoding')
  if (!Object.hasOwn(fields, name)) Object.defineProperty(fields, name, { value: [], enumerable: true })
  fields[name]?.push(value.replaceAll('\r\n', '\n'))
}

function decode(raw: Buffer): string {
  try {
    return strictText.decode(raw)
  } catch {
    throw new UnreadableForm('encoding')
  }
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new UnreadableForm('encoding')
  }
}
