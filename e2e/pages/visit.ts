/** The people of the demonstration, by the key they have there. */
export type Person = 'maja' | 'birgit' | 'peter' | 'hanne' | 'ib'

/** One of each thing that has a page of its own, by id. */
export type Found = Readonly<
  Record<
    | 'inquiry'
    | 'filed'
    | 'redacted'
    | 'message'
    | 'case'
    | 'person'
    | 'note'
    | 'followUp'
    | 'closedCase'
    | 'organisation'
    | 'place'
    | 'district'
    | 'event'
    | 'visit'
    | 'hotspot'
    | 'observation'
    | 'signalled'
    | 'planned'
    | 'absence'
    | 'colleague'
    | 'account'
    | 'holiday'
    | 'notice'
    | 'sentNotice'
    | 'notificationMeeting'
    | 'forum'
    | 'seat'
    | 'meeting'
    | 'plannedMeeting'
    | 'runningMeeting'
    | 'openedItem'
    | 'heldMeeting'
    | 'heldItem'
    | 'approvedMeeting'
    | 'approvedItem'
    | 'givenExchange'
    | 'receivedExchange'
    | 'request'
    | 'listMeeting'
    | 'nameRow'
    | 'consent'
    | 'consenting',
    string
  >
>

/** Who meets a page, where an example of it is, and what it answers when it is no page to read. */
export type Visit = {
  readonly by: Person | 'visitor'
  /** The address of the example, where the path itself is none. */
  readonly at?: (found: Found) => string
  /** 404: it is for those whose link is right, and this is what the others meet. */
  readonly status?: 404
  /** Leads on to this address instead of showing anything. */
  readonly leadsTo?: (found: Found) => string
  /** Answers with this kind of text. */
  readonly plain?: 'text/plain' | 'text/calendar' | 'text/javascript' | 'application/pdf' | 'application/json'
  /** Is a program for the phone; without script it leads to the ordinary form instead. */
  readonly needsScript?: true
  /** Shows both languages side by side, as its subject is. */
  readonly bilingual?: true
}
