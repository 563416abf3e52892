import type { z } from 'zod'
import type { DataClass } from '../../law/index.ts'
import type { previewOffer } from '../actions/preview-offer.ts'
import {
  consentOf,
  factsIn,
  othersIn,
  type PreviewAnswers,
  purposeOf,
  type What,
  type Why,
  wordsIn,
} from './offer.form.ts'

type OfferedInput = Omit<z.input<(typeof previewOffer)['definition']['input']>, 'receiver' | 'requestId'>

/** What nobody has said a class of is taken for, until they do. */
export const usualClass: DataClass = 'confidential-social'

/** The things a form holds, each with a key that tells them apart, in the order they are shown and shared. */
export function thingsIn(what: What) {
  return [
    ...what.notes.map((noteId) => ({ key: noteId, kind: 'note' as const, noteId })),
    ...factsIn(what).map((fact) => ({ key: `fact${fact.row}`, kind: 'fact' as const, ...fact })),
    ...(what.sentence === '' ? [] : [{ key: 'sentence', kind: 'sentence' as const, body: what.sentence }]),
  ]
}
export type Thing = ReturnType<typeof thingsIn>[number]

/** Which things the classes stand for: other things, other classes. */
export function keyOf(things: readonly Thing[]): string {
  return things.map(({ key }) => key).join(' ')
}

/** The answers of a form as the action takes them. Null where no purpose goes with the basis. */
export function offeredFrom(why: Why, preview: PreviewAnswers | null): OfferedInput | null {
  const purpose = purposeOf(why)
  if (purpose === null) return null
  const things = thingsIn(why)
  const classes = why.classesFor === keyOf(things) ? why.classes : []
  const { basis, necessity, days, subject, describedAs } = why
  return {
    ...{ subject, describedAs, basis, purpose, necessity, days },
    caseId: why.caseId ?? null,
    personId: why.personId ?? null,
    items: things.map((thing, index) => itemOf(thing, classes[index] ?? usualClass)),
    others: othersIn(why).map(({ who, why: reason }) => ({ describedAs: who, necessity: reason })),
    consentId: consentOf(why),
    circumstances: circumstancesOf(why),
    blackout: preview?.looked === 'ja' ? [...new Set([...preview.blackout, ...wordsIn(preview.moreBlackout)])] : null,
  }
}

function itemOf(thing: Thing, dataClass: DataClass): OfferedInput['items'][number] {
  if (thing.kind === 'note') return { kind: 'note', noteId: thing.noteId, dataClass }
  if (thing.kind === 'sentence') return { kind: 'sentence', body: thing.body, dataClass }
  return { kind: 'fact', body: thing.body, source: thing.source, happenedOn: thing.on, dataClass }
}

/** Only what goes with the basis: a tick left behind under another one says nothing. */
function circumstancesOf(why: Why): OfferedInput['circumstances'] {
  const { basis, released = 'no', offenceGround, proportionate } = why
  return {
    exposed: basis === 'psp' && why.exposed === 'ja',
    released: basis === 'ksp' ? released : 'no',
    radicalised: basis === 'ksp' && why.radicalised === 'ja',
    gangTies: why.gangTies === 'ja',
    notificationDuty: why.notificationDuty === 'ja',
    ...{ offenceGround, proportionate },
  }
}
