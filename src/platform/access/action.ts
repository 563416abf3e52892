import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { type Outcome, type Refused, refuse } from '../../kernel/outcome.ts'
import { auditStatement } from '../audit/audit-statement.ts'
import { inTransaction, type OpenTransaction, type Tx } from '../db/transaction.ts'
import { type Permission, rolesAllow } from './permissions.ts'

/**
 * Who may: a permission; `signed-in` for any account; `sender` for the holder of the inquiry's receipt;
 * `public` for anyone, which must be written out; `system` for background work and the command line only.
 */
export type Allow = Permission | 'signed-in' | 'sender' | 'public' | 'system'

export type ActionDefinition<Input extends z.ZodType, Value> = {
  /** `module.verb-noun`: the name in the audit trail. */
  readonly name: string
  readonly allow: Allow
  readonly input: Input
  /** Why personal data are handled here, in the audit entry, when the input does not carry a purpose itself. */
  readonly purpose?: string
  run(tx: Tx, input: z.output<Input>): Promise<Outcome<Value>>
}

/**
 * The unit of everything a person can do or see. Calling it runs one transaction as the actor: permission, then
 * `run`, then the audit entry, in the same transaction. A refusal undoes the writes and keeps the entry; a fault
 * undoes both, and is recorded in a transaction of its own before it is thrown on.
 */
export type Action<Input extends z.ZodType = z.ZodType, Value = unknown> = {
  (actor: Actor, input: z.input<Input>): Promise<Outcome<Value>>
  /** The same action as a step of another one, in that one's transaction, with its own permission and audit entry. */
  within(tx: Tx, input: z.input<Input>): Promise<Outcome<Value>>
  readonly definition: ActionDefinition<Input, Value>
}

/** Input that does not fit the schema. A page parses before it acts, so only the JSON interface should meet this. */
export class InvalidInput extends Error {
  override name = 'InvalidInput'
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('The input does not fit the action')
    this.issues = issues
  }
}

const registered = new Map<string, Action<z.ZodType, never>>()

/** Every action of the house, by name: the access tests and the documentation are generated from this list. */
export function allActions(): readonly Action<z.ZodType, never>[] {
  return [...registered.values()]
}

export function action<Input extends z.ZodType, Value>(
  definition: ActionDefinition<Input, Value>,
): Action<Input, Value> {
  if (registered.has(definition.name)) throw new Error(`Two actions are called ${definition.name}`)
  const act = Object.assign(
    async (actor: Actor, input: z.input<Input>) => runAlone(definition, actor, parse(definition, input)),
    {
      within: async (tx: Tx, input: z.input<Input>) =>
        runWithin(definition, tx as OpenTransaction, parse(definition, input)),
      definition,
    },
  )
  registered.set(definition.name, act as unknown as Action<z.ZodType, never>)
  return act
}

function parse<Input extends z.ZodType>(definition: ActionDefinition<Input, unknown>, input: unknown): z.output<Input> {
  const parsed = definition.input.safeParse(input, { reportInput: true })
  if (!parsed.success) throw new InvalidInput(parsed.error.issues)
  return parsed.data
}

async function runAlone<Input extends z.ZodType, Value>(
  definition: ActionDefinition<Input, Value>,
  actor: Actor,
  input: z.output<Input>,
): Promise<Outcome<Value>> {
  try {
    return await inTransaction(actor, async (tx) => {
      const outcome = await attempt(definition, tx, input)
      const undo = outcome.refused ? 'rollback to savepoint work; ' : ''
      await tx.send(`${undo}${auditStatement(tx, definition, outcome.refused ? outcome : 'done')}; commit`)
      return outcome
    })
  } catch (fault) {
    // The audit trail must know of the attempt even when the attempt broke; if that fails too, the fault still counts.
    await inTransaction(actor, (tx) => tx.send(`${auditStatement(tx, definition, 'fault')}; commit`)).catch(
      () => undefined,
    )
    throw fault
  }
}

async function runWithin<Input extends z.ZodType, Value>(
  definition: ActionDefinition<Input, Value>,
  outer: OpenTransaction,
  input: z.output<Input>,
): Promise<Outcome<Value>> {
  const notes = { subjects: new Set<string>(), facts: {} }
  const tx: OpenTransaction = {
    ...outer,
    notes,
    about: (...subjects) => {
      for (const subject of subjects) if (subject) notes.subjects.add(subject)
      outer.about(...subjects)
    },
    remark: (facts) => void Object.assign(notes.facts, facts),
  }
  await outer.send('savepoint step')
  const outcome = await attempt(definition, tx, input)
  const ending = outcome.refused ? 'rollback to savepoint step' : 'release savepoint step'
  await outer.send(`${ending}; ${auditStatement(tx, definition, outcome.refused ? outcome : 'done')}`)
  return outcome
}

async function attempt<Input extends z.ZodType, Value>(
  definition: ActionDefinition<Input, Value>,
  tx: OpenTransaction,
  input: z.output<Input>,
): Promise<Outcome<Value>> {
  const no = forbidden(definition.allow, tx)
  return no ?? (await definition.run(tx, input))
}

function forbidden(allow: Allow, tx: Tx): Refused | null {
  const { actor } = tx
  if (allow === 'public' || actor.kind === 'system') return null
  if (allow === 'sender') return actor.kind === 'sender' ? null : refuse('forbidden', 'forbidden')
  if (actor.kind !== 'staff' || allow === 'system') return refuse('forbidden', 'forbidden')
  if (tx.roles.length === 0) return refuse('forbidden', 'no-role')
  if (allow === 'signed-in') return null
  if (actor.scopes && !actor.scopes.includes(allow)) return refuse('forbidden', 'scope')
  return rolesAllow(tx.roles, allow) ? null : refuse('forbidden', 'forbidden')
}
