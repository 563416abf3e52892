import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Day,
  DescriptionList,
  Form,
  HiddenFields,
  Notice,
  Prose,
  StaffPage,
  Timeline,
  useView,
} from '../../../platform/ui/index.ts'
import type { HotspotFacts } from '../actions/open-hotspot.ts'
import { allowedSteps, type Step, steps } from '../domain/stages.ts'
import { hotspotMessages } from '../messages.ts'
import { pageMessages } from '../page-messages.ts'
import { Counts, Effect, Measures, Pattern, Presences, Reviews } from './hotspot-figures.view.tsx'
import { Seen } from './hotspot-seen.view.tsx'

const slugs: Readonly<Record<Step, string>> = {
  analyse: 'beskriv',
  plan: 'tiltag',
  activate: 'i-gang',
  review: 'status',
  close: 'luk',
  reopen: 'genaabn',
  give: 'giv',
}

/** What now; what happens there; what is done; what it looks like in figures; how it came here. */
export function HotspotView({ facts, saved }: { facts: HotspotFacts; saved: boolean }) {
  const { language } = useView()
  const words = pageMessages(language)
  const said = hotspotMessages(language)
  const { hotspot } = facts
  return (
    <StaffPage
      title={hotspot.place.name}
      subtitle={hotspot.place.town}
      back={{ href: '/hotspots', label: words.title }}
    >
      {saved && (
        <Alert tone="success" announce>
          <p>{said.saved}</p>
        </Alert>
      )}
      <DescriptionList
        facts={[
          { term: words.stage, value: said.stages[hotspot.stage] },
          { term: words.owner, value: hotspot.owner.name },
          ...(hotspot.reviewOn ? [{ term: words.review, value: <Day date={hotspot.reviewOn} /> }] : []),
        ]}
      />
      <WhatNow facts={facts} />
      <Analysis facts={facts} />
      <Measures facts={facts} />
      <Reviews facts={facts} />
      <Presences facts={facts} />
      <Effect facts={facts} />
      <Seen facts={facts} />
      <Pattern facts={facts} />
      <Counts facts={facts} />
      <PublicTold facts={facts} />
      <Story facts={facts} />
    </StaffPage>
  )
}

/** The next step first, then what else the stage allows. */
function WhatNow({ facts: { hotspot, quiet } }: { facts: HotspotFacts }) {
  const words = pageMessages(useView().language)
  const open = steps.filter((step) => allowedSteps[hotspot.stage][step] !== undefined)
  const onward = open.find((step) => allowedSteps[hotspot.stage][step] !== hotspot.stage && step !== 'close')
  const first = quiet ? 'close' : (onward ?? 'review')
  return (
    <section>
      <h2>{words.now}</h2>
      {quiet && (
        <Notice icon="check">
          <p>{words.quietBody}</p>
        </Notice>
      )}
      <ButtonRow>
        {open
          .toSorted((a, b) => Number(b === first) - Number(a === first))
          .map((step) => (
            <ButtonLink
              key={step}
              href={`/hotspots/${hotspot.id}/${slugs[step]}`}
              tone={step === first ? 'primary' : 'secondary'}
            >
              {words.steps[step]}
            </ButtonLink>
          ))}
      </ButtonRow>
    </section>
  )
}

function Analysis({ facts: { analysis } }: { facts: HotspotFacts }) {
  const words = pageMessages(useView().language)
  const names = ['whom', 'times', 'what', 'why'] as const
  return (
    <section>
      <h2>{words.analysis.title}</h2>
      {analysis ? (
        <DescriptionList
          facts={names.map((name) => ({ term: words.analysis[name], value: <Prose text={analysis[name]} /> }))}
        />
      ) : (
        <p>{words.notYet}</p>
      )}
    </section>
  )
}

function PublicTold({ facts: { hotspot, words: told } }: { facts: HotspotFacts }) {
  const words = pageMessages(useView().language)
  return (
    <section>
      <h2>{words.words}</h2>
      {told.map(({ id, body }) => (
        <div key={id}>
          <Prose text={body} />
          <Form action={`/hotspots/${hotspot.id}`}>
            <HiddenFields values={{ wordsId: id }} />
            <Button tone="quiet">{words.takeDown}</Button>
          </Form>
        </div>
      ))}
      {told.length === 0 && <p>{words.none}</p>}
      <ButtonLink href={`/hotspots/${hotspot.id}/fortael`} tone="secondary">
        {words.tell}
      </ButtonLink>
    </section>
  )
}

function Story({ facts: { turns } }: { facts: HotspotFacts }) {
  const words = pageMessages(useView().language)
  const kinds: Readonly<Record<string, string>> = words.turns
  return (
    <section>
      <h2>{words.story}</h2>
      <Timeline
        label={words.story}
        level={3}
        items={turns.map(({ id, kind, note, made_at, by }) => ({
          id,
          at: made_at,
          icon: 'flag' as const,
          kind: { label: kinds[kind] ?? '' },
          author: by,
          ...(note ? { body: <Prose text={note} /> } : {}),
        }))}
      />
    </section>
  )
}
