import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { NameLine } from '../domain/name-line.ts'

const Line = z.object({
  name: z.string(),
  birthDate: z
    .string()
    .refine(isPlainDate)
    .transform((text) => text as PlainDate)
    .nullable(),
  age: z.number().nullable(),
  matter: z.string(),
  role: z.string(),
  happened: z.string(),
  place: z.string(),
})

const Agreement = z.object({ necessity: z.string(), agreement: z.string(), reason: z.string() })

/** Why a name is kept and what was agreed about it. `reason`: where the rules ask for one, else empty. */
export type KeptAgreement = z.output<typeof Agreement>

/** A line opens only in the row it was sealed for, and only with the house's key: the database cannot search it. */
export function sealLine(tx: Tx, row: string, line: NameLine): Buffer {
  return sealText(place(tx, 'fora.name_rows', row), JSON.stringify(line))
}

export function openLine(tx: Tx, row: string, sealed: Uint8Array): NameLine {
  return Line.parse(JSON.parse(openText(place(tx, 'fora.name_rows', row), sealed)))
}

export function sealAgreement(tx: Tx, row: string, agreement: KeptAgreement): Buffer {
  return sealText(place(tx, 'fora.name_decisions', row), JSON.stringify(agreement))
}

export function openAgreement(tx: Tx, row: string, sealed: Uint8Array): KeptAgreement {
  return Agreement.parse(JSON.parse(openText(place(tx, 'fora.name_decisions', row), sealed)))
}

function place(tx: Tx, table: string, row: string) {
  return { municipality: tx.actor.municipality, table, column: 'sealed', row }
}
