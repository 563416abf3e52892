import { accountOf } from '../../kernel/actor.ts'
import { maskCprIn } from '../../kernel/cpr-in-text.ts'
import { newId } from '../../kernel/ids.ts'
import type { Refused } from '../../kernel/outcome.ts'
import type { AuditNotes, OpenTransaction } from '../db/transaction.ts'

/**
 * The insert of one audit entry, with its values escaped, so that it can travel in the same round trip as the
 * commit. Holds the action, the outcome, the reasons' codes, the subjects and the remarked facts; never the input.
 */
export function auditStatement(
  tx: OpenTransaction,
  definition: { readonly name: string; readonly purpose?: string },
  result: 'done' | 'fault' | Refused,
): string {
  const outcome = typeof result === 'string' ? result : result.kind
  const reasons = typeof result === 'string' ? [] : result.reasons.map((reason) => reason.code)
  const { actor } = tx
  const facts = withoutCpr(tx.notes.facts)
  const details = actor.kind === 'system' ? { ...facts, task: actor.task } : facts
  const account = accountOf(actor)
  const values = [
    String(actor.municipality),
    tx.escape(newId()),
    tx.escape(actor.kind),
    account === null ? 'null' : tx.escape(account),
    tx.escape(definition.name),
    tx.escape(outcome),
    definition.purpose === undefined ? 'null' : tx.escape(definition.purpose),
    textArray(tx, reasons, 'text'),
    textArray(tx, [...tx.notes.subjects], 'uuid'),
    tx.escape(JSON.stringify(details)),
    tx.escape(actor.request),
  ]
  return `insert into audit.entries (municipality_id, id, actor_kind, account_id, action, outcome, purpose, reasons, subjects, details, request) values (${values.join(', ')})`
}

/** People search by CPR number wherever there is a box to search in; the trail keeps the words and never the number. */
function withoutCpr(facts: AuditNotes['facts']): AuditNotes['facts'] {
  return typeof facts.words === 'string' ? { ...facts, words: maskCprIn(facts.words) } : facts
}

function textArray(tx: OpenTransaction, values: readonly string[], type: 'text' | 'uuid'): string {
  return `array[${values.map((value) => tx.escape(value)).join(', ')}]::${type}[]`
}
