import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { SharedItem } from '../data/exchange-decisions.ts'
import { blackOut, names, type Suggestion, suggestBlackout } from '../domain/blackout.ts'
import type { Offered } from './offered-input.ts'
import type { Sides } from './sides.ts'
import type { Source, Subject } from './subject-of-offer.ts'

export type PreparedItems = {
  /** As the receiver will see them, the subject first. */
  readonly items: readonly SharedItem[]
  readonly suggestions: readonly Suggestion[]
  /** What is blacked out, the suggested words where nothing was chosen yet. */
  readonly blackout: readonly string[]
}

/**
 * What would be shared, word by word as the receiver will see it. Refuses an offer of nothing, a note that is not in the
 * case, and one about "nobody" that still names the person the case is about.
 */
export function itemsOf(
  tx: Tx,
  offered: Offered,
  { source, subject, sides }: { source: Source; subject: Subject | null; sides: Sides },
): Refused | { readonly refused: false; readonly prepared: PreparedItems } {
  const whole = offered.items.map((item) => wholeItem(item, source))
  if (whole.some((item) => item === null)) return refuse('conflict', 'note-gone')
  const told = whole.filter((item) => item !== null)
  if (told.length === 0) return refuse('rule', 'nothing-chosen')
  const suggestions = suggestBlackout(textsOf(told), spokenOf(source, subject, sides))
  const blackout = offered.blackout ?? suggestions.filter(({ likely }) => likely).map(({ words }) => words)
  const seen = told.map((item) => blackedItem(item, blackout))
  if (subject === null && source.person?.named && names(textsOf(seen).join('\n'), [source.person.name])) {
    return refuse('rule', 'names-somebody')
  }
  tx.about(...told.map(({ noteId }) => noteId))
  const about = subject === null ? [] : [blackedItem(subjectItem(subject), blackout)]
  return { refused: false, prepared: { items: [...about, ...seen], suggestions, blackout } }
}

function wholeItem(item: Offered['items'][number], { caseFile }: Source): SharedItem | null {
  const { kind, dataClass } = item
  if (item.kind === 'fact') {
    const { body, source, happenedOn } = item
    return { kind, dataClass, body, source, happenedOn, noteId: null }
  }
  if (item.kind === 'sentence') return { kind, dataClass, body: item.body, source: '', happenedOn: null, noteId: null }
  const note = caseFile?.notes.find(({ id }) => id === item.noteId)
  if (!note) return null
  const { body, source, happenedOn } = note
  return { kind, dataClass, body, source, happenedOn, noteId: note.id }
}

/** Name and date of birth tell who it is; a CPR number is not needed for that. */
function subjectItem({ name, birthDate }: Subject): SharedItem {
  const body = birthDate === null ? name : `${name}, ${typedDay(birthDate)}`
  return { kind: 'subject', dataClass: 'ordinary', body, source: '', happenedOn: null, noteId: null }
}

function blackedItem(item: SharedItem, words: readonly string[]): SharedItem {
  return { ...item, body: blackOut(item.body, words), source: blackOut(item.source, words) }
}

function textsOf(items: readonly SharedItem[]): string[] {
  return items.flatMap(({ body, source }) => [body, source])
}

/** Who is expected to be named: whom it is about, and the two who share. */
function spokenOf({ person }: Source, subject: Subject | null, { holder, receiver }: Sides): string[] {
  return [
    subject?.name ?? '',
    subject === null ? '' : (person?.name ?? ''),
    ...[holder, receiver].flatMap(({ name, organisation }) => [name, organisation.name]),
  ]
}
