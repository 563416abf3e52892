import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  FilterChips,
  Form,
  type FormState,
  HiddenFields,
  Pagination,
  Prose,
  Select,
  StaffPage,
  Table,
  TextArea,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { Observation } from '../actions/handle-observations.ts'
import { type listObservations, observationPageSize, type openObservation } from '../actions/handle-observations.ts'
import { observationViews } from '../domain/observation-views.ts'
import { seenWords } from '../domain/seen-words.ts'
import { hotspotMessages } from '../messages.ts'
import { observationMessages } from '../observation-messages.ts'
import { NeutralField } from './hotspot-form.tsx'

type Facts = Extract<Awaited<ReturnType<typeof listObservations>>, { refused: false }>['value']

export function ObservationsView({ facts, saved }: { facts: Facts; saved: boolean }) {
  const { language } = useView()
  const words = observationMessages(language)
  const said = hotspotMessages(language)
  const { items, mayHandle, view, page, total } = facts
  return (
    <StaffPage
      title={words.title}
      subtitle={facts.place?.name}
      action={{ href: '/observationer/ny', label: words.tell }}
    >
      {saved && (
        <Alert tone="success" announce>
          <p>{said.saved}</p>
        </Alert>
      )}
      {mayHandle ? (
        <FilterChips
          chips={observationViews.map((one) => ({
            href: address(one, facts.place?.id),
            label: words.views[one],
            current: one === view,
          }))}
        />
      ) : (
        <p>{words.mine}</p>
      )}
      {items.length === 0 ? <EmptyState title={words.empty} /> : <Rows items={items} mayHandle={mayHandle} />}
      <Pagination
        page={page}
        pages={Math.ceil(total / observationPageSize)}
        hrefFor={(to) => `${address(view, facts.place?.id)}&side=${to}`}
      />
    </StaffPage>
  )
}

function address(view: string, place: string | undefined): string {
  return `/observationer?vis=${view}${place ? `&sted=${place}` : ''}`
}

function Rows({ items, mayHandle }: { items: readonly Observation[]; mayHandle: boolean }) {
  const { language } = useView()
  const words = observationMessages(language)
  const said = hotspotMessages(language)
  const handle = {
    header: words.handle,
    cell: ({ id, place, setAside }: Observation) =>
      setAside === null ? (
        <a href={`/observationer/${id}`}>{place ? words.setAsideTitle : words.givePlace}</a>
      ) : (
        <a href={`/observationer/${id}`}>{setAside}</a>
      ),
  }
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { header: words.when, cell: ({ seenAt }) => <Time at={seenAt} />, rowHeading: true },
        { header: words.where, cell: ({ place, whereWords }) => place?.name ?? (whereWords || words.noPlace) },
        { header: words.heads, cell: ({ heads }) => seenWords[language].heads[heads] },
        {
          header: words.themes,
          cell: ({ themes }) => themes.map((theme) => seenWords[language].themes[theme]).join(', '),
        },
        { header: words.note, cell: ({ note }) => note },
        { header: words.source, cell: ({ source, observer }) => observer?.name ?? said.sources[source] },
        ...(mayHandle ? [handle] : []),
      ]}
    />
  )
}

type Opened = Extract<Awaited<ReturnType<typeof openObservation>>, { refused: false }>['value']

export function HandleObservationView({ facts, form }: { facts: Opened; form: FormState }) {
  const { language } = useView()
  const words = observationMessages(language)
  const { observation, places } = facts
  const here = `/observationer/${observation.id}`
  return (
    <StaffPage title={words.handleTitle} back={{ href: '/observationer', label: words.title }}>
      <ErrorSummary errors={form.errors} />
      <DescriptionList
        facts={[
          { term: words.when, value: <Time at={observation.seenAt} /> },
          { term: words.where, value: observation.place?.name ?? (observation.whereWords || words.noPlace) },
          { term: words.heads, value: seenWords[language].heads[observation.heads] },
          { term: words.note, value: <Prose text={observation.note} /> },
        ]}
      />
      {observation.place === null && (
        <Form action={here}>
          <h2>{words.givePlace}</h2>
          <HiddenFields values={{ step: 'place' }} />
          <Select
            form={form}
            name="place"
            label={words.fields.place}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
      {observation.setAside !== null && (
        <Form action={here} label={words.countAgain}>
          <h2>{words.isSetAside}</h2>
          <p>{observation.setAside}</p>
          <HiddenFields values={{ step: 'count' }} />
          <Button tone="secondary">{words.countAgain}</Button>
        </Form>
      )}
      {observation.setAside === null && (
        <Form action={here}>
          <h2>{words.setAsideTitle}</h2>
          <HiddenFields values={{ step: 'aside' }} />
          <TextArea form={form} name="reason" label={words.reason} rows={2} maxLength={500} />
          <NeutralField form={form} />
          <ButtonRow>
            <Button tone="secondary">{words.setAsideTitle}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
