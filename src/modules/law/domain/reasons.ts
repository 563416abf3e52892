import type { Reason, Ruling, Spoken } from './rule.ts'

/** A reason that rests on others. */
export function because(say: Spoken, ...below: readonly (Reason | Spoken)[]): Reason {
  return { say, because: below.map((each) => ('say' in each ? each : { say: each, because: [] })) }
}

export function allow(say: Spoken, ...below: readonly (Reason | Spoken)[]): Ruling {
  return { outcome: 'allow', reason: because(say, ...below) }
}

export function ask(say: Spoken, ...below: readonly (Reason | Spoken)[]): Ruling {
  return { outcome: 'ask', reason: because(say, ...below) }
}

export function deny(say: Spoken, ...below: readonly (Reason | Spoken)[]): Ruling {
  return { outcome: 'deny', reason: because(say, ...below) }
}
