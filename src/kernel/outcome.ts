/**
 * What an action answers. There are three kinds of "no" in this house and only one of them is an exception:
 * a form error goes back to the form, a refusal is *returned* (the writes are undone, the audit entry is kept),
 * and a fault is thrown.
 */
export type Outcome<Value> = Done<Value> | Refused

export type Done<Value> = { readonly refused: false; readonly value: Value }

/**
 * `missing`: what the actor may not see does not exist. `forbidden`: the actor's roles do not hold the permission.
 * `conflict`: somebody else was first, or the thing is no longer in a state that allows it. `rule`: a rule says no.
 * `busy`: come back later; nothing was wrong with the request.
 */
export type RefusalKind = 'missing' | 'forbidden' | 'conflict' | 'rule' | 'busy'

export type Refused = {
  readonly refused: true
  readonly kind: RefusalKind
  /** Codes, never sentences: the page or the API turns them into the reader's language. */
  readonly reasons: readonly Reason[]
}

/** `code` names the reason for machines and catalogues; `facts` fill the sentence (names, times). Never logged. */
export type Reason = { readonly code: string; readonly facts?: Readonly<Record<string, string>> }

export function done(): Done<undefined>
export function done<Value>(value: Value): Done<Value>
export function done<Value>(value?: Value): Done<Value | undefined> {
  return { refused: false, value }
}

export function refuse(kind: RefusalKind, code: string, facts?: Record<string, string>): Refused {
  return { refused: true, kind, reasons: [facts ? { code, facts } : { code }] }
}

/** The actor may not see it, or it is not there: the two are told apart nowhere. */
export function missing(): Refused {
  return refuse('missing', 'missing')
}
