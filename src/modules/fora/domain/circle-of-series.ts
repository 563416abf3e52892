import type { PlainDate } from '../../../kernel/dates.ts'
import {
  assess,
  type Basis,
  cautiousChoices,
  type ExchangeFacts,
  type LocalChoices,
  type Party,
  type Purpose,
  type Setting,
} from '../../law/rules-of-law.ts'

/** What decides who may hear about persons in a forum. */
export type SeriesCircle = {
  readonly setting: Setting
  readonly allowsPersons: boolean
  readonly bases: readonly Basis[]
}

/** What a basis of a forum is for; a basis that no forum has is not asked about. */
const purposeOf: Readonly<Partial<Record<Basis, Purpose>>> = {
  ssp: 'crime-prevention',
  psp: 'exposed-person',
  ksp: 'release',
  'early-exchange': 'early-help',
  consent: 'wellbeing',
}

/** SSP itself, which holds what is talked about. */
const unit: Party = { kind: 'ssp-unit', standing: 'authority', publicTask: true, drawnIn: true }

/**
 * Whether a body may hear about persons in a forum at all: whether any of the forum's bases would let an ordinary,
 * well-founded item be told to it. A consent lets in those it names and nobody else, so it only counts where the forum
 * has nothing else to rest on. Not a permission: each item is asked about anew, with all who are in the room. Where
 * persons are never talked about nobody is outside.
 */
export function isOutside(party: Party, series: SeriesCircle, on: PlainDate, local: LocalChoices = cautiousChoices) {
  if (!series.allowsPersons) return false
  const lasting = series.bases.filter((basis) => basis !== 'consent')
  const asked = lasting.length > 0 ? lasting : series.bases
  return asked.every((basis) => assess(ordinaryItem(party, series, basis, on, local)).outcome === 'deny')
}

function ordinaryItem(
  receiver: Party,
  { setting }: SeriesCircle,
  basis: Basis,
  on: PlainDate,
  local: LocalChoices,
): ExchangeFacts {
  return {
    topic: 'exchange',
    on,
    basis,
    purpose: purposeOf[basis] ?? 'own-task',
    setting,
    wish: 'share',
    sender: unit,
    receiver,
    present: [],
    subject: {
      identified: true,
      age: 15,
      consent: basis === 'consent' ? 'given' : 'none',
      exposed: basis === 'psp',
      released: basis === 'ksp' ? 'prison-service' : 'no',
      radicalised: false,
    },
    necessity: 'stated',
    content: {
      classes: ['ordinary'],
      proportionate: 'yes',
      otherPersons: [],
      gangTies: false,
      offenceGround: 'none',
    },
    notificationDuty: false,
    early: { meetingsHeld: 0, specialReason: false, parents: 'not-asked', violenceSuspected: false },
    local,
  }
}
