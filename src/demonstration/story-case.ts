import type { z } from 'zod'
import type { addNote, closeCase, NoteKind, Tier } from '../modules/cases/index.ts'
import type { InventedName } from './invented-people.ts'
import type { OutsiderKey, StoryOpening, UnitKey } from './story-inquiry.ts'
import type { Moment, StoryDay } from './story-moments.ts'

type Noting = z.input<(typeof addNote)['definition']['input']>
type Closing = z.input<(typeof closeCase)['definition']['input']>

export type CaseEvent = { readonly at: Moment } & (
  | {
      readonly writes: UnitKey
      readonly kind: NoteKind
      readonly body: Noting['body']
      readonly source?: string
      /** How many days before it was written it happened. */
      readonly daysBack?: number
      /** So that a later note can put this one right. */
      readonly key?: string
      readonly corrects?: string
    }
  | {
      readonly promises: UnitKey
      readonly what: string
      readonly due: StoryDay
      readonly by?: UnitKey
      readonly key?: string
    }
  | { readonly ends: string; readonly by: UnitKey; readonly outcome: 'done' | 'not-needed'; readonly remark?: string }
  | { readonly letsIn: OutsiderKey; readonly by: UnitKey; readonly part: string }
  | { readonly adds: InventedName; readonly by: UnitKey; readonly part: string }
  | { readonly handsOver: UnitKey; readonly to: UnitKey }
  | { readonly movesTo: Tier; readonly by: UnitKey; readonly reason: string }
  | { readonly closes: UnitKey; readonly outcome: Closing['outcome']; readonly reason: string }
  | { readonly reopens: UnitKey; readonly reason: string }
  | { readonly reads: UnitKey | OutsiderKey }
)

/** A case and what happens in it. `opened` is missing where an inquiry opens it, under the same key. */
export type StoryCase = {
  readonly key: string
  readonly opened?: Omit<StoryOpening, 'key' | 'about' | 'carried'> & {
    readonly at: Moment
    readonly by: UnitKey
    /** Building-up work may be about nobody. */
    readonly about?: StoryOpening['about']
  }
  readonly events: readonly CaseEvent[]
}
