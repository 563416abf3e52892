import {
  Alert,
  ButtonLink,
  ButtonRow,
  Day,
  EmptyState,
  Row,
  RowList,
  StaffPage,
  Table,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import type { openHotspots } from '../actions/list-signals.ts'
import { stages } from '../domain/stages.ts'
import { hotspotMessages } from '../messages.ts'
import { pageMessages } from '../page-messages.ts'

export type HotspotsFacts = Extract<Awaited<ReturnType<typeof openHotspots>>, { refused: false }>['value']

/** Signs first, then what is worked with by stage, then what was closed. */
export function HotspotsView({ facts, saved }: { facts: HotspotsFacts; saved: boolean }) {
  const { language } = useView()
  const words = pageMessages(language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle} action={{ href: '/hotspots/nyt', label: words.raise }}>
      {saved && (
        <Alert tone="success" announce>
          <p>{hotspotMessages(language).saved}</p>
        </Alert>
      )}
      <ButtonRow>
        <ButtonLink href="/observationer" tone="secondary">
          {words.observations}
        </ButtonLink>
        {facts.mayLead && (
          <ButtonLink href="/hotspots/regler" tone="quiet">
            {words.rules}
          </ButtonLink>
        )}
      </ButtonRow>
      {facts.withoutPlace > 0 && (
        <p>
          <a href="/observationer?vis=without-place">{words.withoutPlace(facts.withoutPlace)}</a>
        </p>
      )}
      <h2>{words.signals}</h2>
      <Signals facts={facts} />
      <h2>{words.live}</h2>
      {facts.live.length === 0 ? <EmptyState title={words.noLive} /> : <Live facts={facts} />}
      <h2>{words.closed}</h2>
      {facts.closed.length === 0 ? (
        <p>{words.noClosed}</p>
      ) : (
        <HotspotRows hotspots={facts.closed} label={words.closed} />
      )}
    </StaffPage>
  )
}

function Signals({ facts }: { facts: HotspotsFacts }) {
  const words = pageMessages(useView().language)
  const { signals, rule } = facts
  if (signals.length === 0) return <p>{words.noSignals}</p>
  return (
    <Table
      caption={words.signals}
      captionHidden
      rows={signals}
      rowKey={({ place }) => place}
      columns={[
        { header: words.place, cell: ({ name }) => name, rowHeading: true },
        { header: words.signals, cell: ({ independent }) => words.signal(independent, rule.signalDays) },
        {
          header: words.now,
          cell: ({ place }) => (
            <ButtonRow>
              <ButtonLink href={`/hotspots/nyt?sted=${place}`} tone="secondary">
                {words.open}
              </ButtonLink>
              <ButtonLink href={`/hotspots/tegn/${place}`} tone="quiet">
                {words.letLie}
              </ButtonLink>
            </ButtonRow>
          ),
        },
      ]}
    />
  )
}

function Live({ facts }: { facts: HotspotsFacts }) {
  const words = hotspotMessages(useView().language)
  const groups = stages.map((stage) => ({ stage, hotspots: facts.live.filter((live) => live.stage === stage) }))
  return (
    <>
      {groups.map(({ stage, hotspots }) =>
        hotspots.length === 0 ? null : (
          <section key={stage}>
            <h3>{words.stages[stage]}</h3>
            <HotspotRows hotspots={hotspots} label={words.stages[stage]} />
          </section>
        ),
      )}
    </>
  )
}

type Listed = HotspotsFacts['closed'][number] & { readonly quiet?: boolean }

function HotspotRows({ hotspots, label }: { hotspots: readonly Listed[]; label: string }) {
  const { language } = useView()
  const words = pageMessages(language)
  return (
    <RowList label={label}>
      {hotspots.map(({ id, place, owner, reviewOn, quiet }) => (
        <Row
          key={id}
          href={`/hotspots/${id}`}
          icon="flag"
          title={place.name}
          meta={[place.town, `${words.owner} ${owner.name}`].filter(Boolean).join(' · ')}
          tags={quiet ? <Tag tone="calm">{words.quiet}</Tag> : undefined}
          trailing={
            reviewOn && (
              <>
                {words.review} <Day date={reviewOn} />
              </>
            )
          }
        />
      ))}
    </RowList>
  )
}
