import { fullDate } from '../../kernel/danish-time.ts'
import type { PlainDate } from '../../kernel/dates.ts'
import { catalogue } from '../../platform/i18n/catalogue.ts'
import type { ClashKind, PlanClash } from './domain/plan-clashes.ts'
import type { Acquaintance, UnplacedReason } from './domain/plan-question.ts'
import type { PlanReason } from './domain/plan-reason.ts'

/** The sentences that explain a suggested visit, one that found no place, and what clashes. */
export const planWhyMessages = catalogue({
  da: {
    due: (dueOn: PlainDate) => `Skal besøges senest ${fullDate(dueOn, 'da')}.`,
    late: (dueOn: PlainDate) => `Skulle have været besøgt senest ${fullDate(dueOn, 'da')}.`,
    who: {
      keeper: (name: string) => `${name} har stedet.`,
      'has-been': (name: string) => `${name} har været der i det seneste år.`,
      new: (name: string) => `${name} har tid den dag.`,
    } satisfies Record<Acquaintance, (name: string) => string>,
    driving: (minutes: number | null, after: string | null) => {
      if (minutes === null) return 'Stedet har ingen position på kortet, så kørslen er ikke regnet med.'
      const more = minutes <= 0 ? 'Ingen ekstra kørsel' : `${minutes}\u00a0min. ekstra kørsel`
      return after === null ? `${more}.` : `${more}, på vejen fra ${after}.`
    },
    unplaced: {
      'closed-all-days': 'Der er lukket alle dagene. Planlæg et besøg ved siden af, hvis I kan mødes et andet sted.',
      'nobody-works': 'Ingen er på arbejde de dage. Se arbejdstid og fravær efter.',
      'no-room': 'Der er ikke tid nok i dagene. Flyt eller afkort et andet besøg, eller find en dag mere.',
    } satisfies Record<UnplacedReason, string>,
    clashes: {
      absent: () => 'Konsulenten er fraværende den dag.',
      'not-working': () => 'Konsulenten arbejder ikke ude den ugedag.',
      'outside-hours': () => 'Tiden ligger uden for konsulentens arbejdstid.',
      'place-gone': () => 'Stedet er nedlagt eller ikke åbnet endnu den dag.',
      'place-closed': () => 'Stedet holder lukket den dag.',
      'school-holiday': () => 'Der er ferie eller helligdag den dag.',
      'off-season': () => 'Stedet er uden for sæson den dag.',
      'overlaps-visit': (what: string) => `Der er ikke tid nok mellem dette besøg og ${what}, når kørslen tælles med.`,
      'overlaps-shift': (what: string) => `Konsulenten har vagt ved ${what} på samme tid.`,
      'day-too-full': () => 'Dagens besøg og kørsel er mere, end arbejdstiden rækker til.',
    } satisfies Record<ClashKind, (what: string) => string>,
  },
  en: {
    due: (dueOn: PlainDate) => `To be visited by ${fullDate(dueOn, 'en')}.`,
    late: (dueOn: PlainDate) => `Should have been visited by ${fullDate(dueOn, 'en')}.`,
    who: {
      keeper: (name: string) => `${name} has the place.`,
      'has-been': (name: string) => `${name} has been there within the last year.`,
      new: (name: string) => `${name} has time that day.`,
    },
    driving: (minutes: number | null, after: string | null) => {
      if (minutes === null) return 'The place has no position on the map, so the driving is not reckoned with.'
      const more = minutes <= 0 ? 'No extra driving' : `${minutes}\u00a0min. extra driving`
      return after === null ? `${more}.` : `${more}, on the way from ${after}.`
    },
    unplaced: {
      'closed-all-days': 'It is closed on all these days. Plan a visit beside it if you can meet somewhere else.',
      'nobody-works': 'Nobody works on these days. Have a look at working hours and absences.',
      'no-room': 'There is not enough time in these days. Move or shorten another visit, or find one more day.',
    },
    clashes: {
      absent: () => 'The consultant is away that day.',
      'not-working': () => 'The consultant does not work outside on that weekday.',
      'outside-hours': () => 'The time lies outside the consultant’s working hours.',
      'place-gone': () => 'The place is closed for good or not open yet that day.',
      'place-closed': () => 'The place is closed that day.',
      'school-holiday': () => 'There is a holiday that day.',
      'off-season': () => 'The place is out of season that day.',
      'overlaps-visit': (what: string) => `There is too little time between this visit and ${what} with the driving.`,
      'overlaps-shift': (what: string) => `The consultant has a shift at ${what} at the same time.`,
      'day-too-full': () => 'The visits and the driving of the day are more than the working hours hold.',
    },
  },
})

type Words = ReturnType<typeof planWhyMessages>

/** One suggestion explained; `after` is the name of the stop before it. */
export function whySentence(why: PlanReason, names: { worker: string; after: string | null }, words: Words): string {
  const due = why.isLate ? words.late(why.dueOn) : words.due(why.dueOn)
  return [due, words.who[why.acquaintance](names.worker), words.driving(why.addedMinutes, names.after)].join(' ')
}

export function clashSentence({ kind, what }: PlanClash, words: Words): string {
  return words.clashes[kind](what)
}
