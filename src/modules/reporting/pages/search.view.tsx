import type { JSX } from 'preact'
import {
  Button,
  Day,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Row,
  RowList,
  StaffPage,
  Tag,
  TextField,
  TierTag,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { type CaseHit, mostHits, type NoteHit, type PersonHit } from '../actions/search-everything.ts'
import { reportingMessages } from '../messages.ts'

export type Found = {
  readonly persons: readonly PersonHit[]
  readonly cases: readonly CaseHit[]
  readonly notes: readonly NoteHit[]
}

export function SearchView({ form, found }: { form: FormState; found: Found | null }) {
  const words = reportingMessages(useView().language).search
  return (
    <StaffPage title={words.title}>
      <ErrorSummary errors={form.errors} />
      <Form action="/soeg" inline>
        <TextField form={form} name="query" label={words.label} hint={words.hint} maxLength={200} />
        <Button icon="search">{words.submit}</Button>
      </Form>
      {found && <Hits found={found} />}
    </StaffPage>
  )
}

function Hits({ found }: { found: Found }) {
  const words = reportingMessages(useView().language).search
  if (found.persons.length + found.cases.length + found.notes.length === 0) {
    return <EmptyState title={words.nothingTitle} body={words.nothingBody} />
  }
  return (
    <>
      <Group title={words.people} hits={found.persons.map((hit) => <PersonRow key={hit.id} hit={hit} />)} />
      <Group title={words.cases} hits={found.cases.map((hit) => <CaseRow key={hit.id} hit={hit} />)} />
      <Group title={words.notes} hits={found.notes.map((hit) => <NoteRow key={hit.id} hit={hit} />)} />
    </>
  )
}

function Group({ title, hits }: { title: string; hits: readonly JSX.Element[] }) {
  const words = reportingMessages(useView().language).search
  if (hits.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <RowList label={title}>{hits}</RowList>
      {hits.length === mostHits && <p>{words.moreThan(mostHits)}</p>}
    </section>
  )
}

function PersonRow({ hit }: { hit: PersonHit }) {
  const words = reportingMessages(useView().language).search
  const facts = [hit.birthDate ? words.born(typedDay(hit.birthDate)) : null, hit.school].filter(Boolean)
  return (
    <Row
      href={`/personer/${hit.id}`}
      title={hit.name}
      icon="person"
      meta={facts.join(' · ')}
      tags={hit.described ? <Tag>{words.unnamed}</Tag> : undefined}
    />
  )
}

const tierNumbers = { general: 1, anticipatory: 2, intervening: 3 } as const

function CaseRow({ hit }: { hit: CaseHit }) {
  const words = reportingMessages(useView().language).search
  const tier = tierNumbers[hit.tier as keyof typeof tierNumbers]
  return (
    <Row
      href={`/sager/${hit.id}`}
      title={hit.about ?? words.caseNumber(hit.number)}
      icon="folder"
      meta={hit.about === null ? undefined : words.caseNumber(hit.number)}
      tags={
        <>
          <TierTag tier={tier} />
          {hit.group && <Tag>{words.group}</Tag>}
          {hit.closed && <Tag>{words.closed}</Tag>}
        </>
      }
    />
  )
}

function NoteRow({ hit }: { hit: NoteHit }) {
  const words = reportingMessages(useView().language).search
  return (
    <Row
      href={`/sager/${hit.caseId}`}
      title={words.noteIn(hit.caseNumber)}
      icon="document"
      meta={<Excerpt text={hit.excerpt} />}
      trailing={<Day date={hit.happenedOn} />}
    />
  )
}

/** The words around the place that was found, which the search has put between « and ». */
function Excerpt({ text }: { text: string }) {
  return (
    <>
      {text.split(/«([^«»]*)»/).map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : part))}
      {/[.!?”"]$/.test(text) ? '' : ' …'}
    </>
  )
}
