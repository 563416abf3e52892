import fc from 'fast-check'
import { plainDate } from '../kernel/dates.ts'
import {
  bases,
  ConsentFacts,
  dataClasses,
  ExchangeFacts,
  type Facts,
  givers,
  NotificationFacts,
  offenceGrounds,
  type Party,
  partyKinds,
  purposes,
  settings,
  standings,
} from '../modules/law/index.ts'

/** Any body at a table, the contradictory ones too: a politician that was drawn in, a private police. */
export const anyParty: fc.Arbitrary<Party> = fc.record({
  kind: fc.constantFrom(...partyKinds),
  standing: fc.constantFrom(...standings),
  publicTask: fc.boolean(),
  drawnIn: fc.boolean(),
})

const anyAge = fc.option(fc.integer({ min: 0, max: 120 }))
const anyDay = fc
  .constantFrom('2017-01-01', '2020-05-01', '2023-07-02', '2023-07-03', '2024-01-01', '2026-03-02')
  .map(plainDate)

const anyContent = fc.record({
  classes: fc.subarray([...dataClasses]),
  proportionate: fc.constantFrom('yes', 'no', 'unsure'),
  otherPersons: fc.array(fc.record({ necessity: fc.boolean() }), { maxLength: 3 }),
  gangTies: fc.boolean(),
  offenceGround: fc.constantFrom(...offenceGrounds),
})

const anySubject = fc.record({
  identified: fc.boolean(),
  age: anyAge,
  consent: fc.constantFrom('given', 'withdrawn', 'none'),
  exposed: fc.boolean(),
  released: fc.constantFrom('no', 'prison-service', 'outside-prison-service-under-18', 'custody'),
  radicalised: fc.boolean(),
})

/** Facts of an exchange that the schema lets through, likely or not. */
export const anyExchange: fc.Arbitrary<ExchangeFacts> = fc
  .record(
    {
      topic: fc.constant('exchange'),
      on: anyDay,
      basis: fc.constantFrom(...bases),
      purpose: fc.constantFrom(...purposes),
      setting: fc.constantFrom(...settings),
      wish: fc.constantFrom('share', 'keep'),
      sender: anyParty,
      receiver: anyParty,
      present: fc.array(anyParty, { maxLength: 4 }),
      subject: anySubject,
      necessity: fc.constantFrom('stated', 'empty'),
      content: anyContent,
      notificationDuty: fc.boolean(),
      early: fc.record({
        meetingsHeld: fc.integer({ min: 0, max: 5 }),
        specialReason: fc.boolean(),
        parents: fc.constantFrom('consented', 'refused', 'not-asked', 'not-safe-to-ask'),
        violenceSuspected: fc.boolean(),
      }),
      asked: fc.record({ made: fc.boolean(), applicationCase: fc.boolean(), extraBurden: fc.boolean() }),
      local: fc.record({
        youthBodiesInEarlyExchange: fc.constantFrom('ask', 'yes', 'no'),
        gangTies: fc.constantFrom('ask', 'deny'),
        infoHouse: fc.constantFrom('ask', 'allow', 'deny'),
      }),
    },
    {
      requiredKeys: [
        'topic',
        'on',
        'basis',
        'purpose',
        'setting',
        'wish',
        'sender',
        'receiver',
        'present',
        'subject',
        'necessity',
        'content',
        'notificationDuty',
        'early',
        'local',
      ],
    },
  )
  .map((facts) => ExchangeFacts.parse(facts))

export const anyConsent: fc.Arbitrary<ConsentFacts> = fc
  .record({
    topic: fc.constant('consent'),
    on: anyDay,
    age: anyAge,
    kind: fc.constantFrom('take-part', 'share', 'activity'),
    jointCustody: fc.constantFrom('yes', 'no', 'unknown'),
    essential: fc.boolean(),
    understands: fc.constantFrom('yes', 'no', 'unsure'),
    givenBy: fc.subarray([...givers]),
    informed: fc.subarray(['parents', 'young-person'] as const),
    informingHarms: fc.boolean(),
  })
  .map((facts) => ConsentFacts.parse(facts))

export const anyNotification: fc.Arbitrary<NotificationFacts> = fc
  .record({
    topic: fc.constant('notification'),
    on: anyDay,
    danger: fc.constantFrom('yes', 'no'),
    abuse: fc.constantFrom('no', 'by-parents', 'by-others'),
    support: fc.constantFrom('yes', 'no', 'unsure'),
    crimePreventive: fc.constantFrom('yes', 'no'),
    parentsConsent: fc.constantFrom('yes', 'no', 'not-asked'),
    age: anyAge,
    notifier: fc.constantFrom('public-service', 'private'),
    outsideTheAct: fc.boolean(),
    dischargedBy: fc.constantFrom('nothing', 'meeting', 'leader'),
    parentsTold: fc.constantFrom('yes', 'no', 'planned'),
    addressGiven: fc.constantFrom('workplace', 'private', 'none'),
  })
  .map((facts) => NotificationFacts.parse(facts))

export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(
  { arbitrary: anyExchange, weight: 4 },
  anyConsent,
  anyNotification,
)
