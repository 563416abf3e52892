import type {
  AgeBand,
  EntryRefusal,
  HeadBand,
  MetPart,
  Mood,
  Occasion,
  Theme,
  VisitAction,
  VisitKind,
  VisitOutcome,
} from './street-log.wire.ts'

/** Every sentence the page of the street log says, as the server writes them into it; `{count}` and the like are filled in by the script. */
export type StreetWords = {
  readonly choices: {
    readonly kinds: Readonly<Record<VisitKind, string>>
    readonly occasions: Readonly<Record<Occasion, string>>
    readonly outcomes: Readonly<Record<VisitOutcome, string>>
    readonly heads: Readonly<Record<HeadBand, string>>
    readonly ages: Readonly<Record<AgeBand, string>>
    readonly moods: Readonly<Record<Mood, string>>
    readonly themes: Readonly<Record<Theme, string>>
    readonly actions: Readonly<Record<VisitAction, string>>
    readonly met: Readonly<Record<MetPart, string>>
    readonly refusals: Readonly<Record<EntryRefusal, string>>
    /** What somebody is to an event, by the code the state has for it. */
    readonly parts: Readonly<Record<string, string>>
  }
  readonly where: Readonly<
    Record<
      | 'question'
      | 'search'
      | 'near'
      | 'nearOff'
      | 'nearOutside'
      | 'elsewhere'
      | 'elsewhereLabel'
      | 'elsewhereUse'
      | 'change'
      | 'onRound'
      | 'due'
      | 'noneFound'
      | 'kilometres',
      string
    >
  >
  readonly ask: Readonly<
    Record<
      | 'heads'
      | 'ages'
      | 'mood'
      | 'themes'
      | 'actions'
      | 'followUp'
      | 'note'
      | 'noteHint'
      | 'more'
      | 'when'
      | 'now'
      | 'minutes'
      | 'minutesShort'
      | 'kind'
      | 'occasion'
      | 'outcome'
      | 'staff'
      | 'met'
      | 'save'
      | 'needsPlace'
      | 'needsHeads',
      string
    >
  >
  readonly warn: Readonly<Record<'names' | 'namesFine' | 'cpr' | 'cprRemove', string>>
  readonly concern: Readonly<
    Record<'open' | 'drop' | 'about' | 'unnamed-child' | 'group' | 'place' | 'reason' | 'message' | 'needsBoth', string>
  >
  readonly queue: Readonly<
    Record<
      | 'allSent'
      | 'waiting'
      | 'lastSent'
      | 'neverSent'
      | 'title'
      | 'close'
      | 'waits'
      | 'refused'
      | 'conflict'
      | 'conflictLook'
      | 'retry'
      | 'mend'
      | 'discard'
      | 'discardSure'
      | 'keep'
      | 'seen'
      | 'saved'
      | 'empty'
      | 'other',
      string
    >
  >
  readonly state: Readonly<
    Record<
      | 'title'
      | 'signIn'
      | 'signInAction'
      | 'firstTime'
      | 'noStore'
      | 'storageFull'
      | 'form'
      | 'role-lost'
      | 'account-closed'
      | 'signed-out'
      | 'device-expired'
      | 'unknown'
      | 'held'
      | 'left'
      | 'heldRest'
      | 'opening'
      | 'back'
      | 'phones'
      | 'offline'
      | 'reload',
      string
    >
  >
}
