import { type Column, Day, EmptyState, Table, Tag, type TagTone, useLink, useView } from '../../../platform/ui/index.ts'
import { placeKindWords } from '../../places/index.ts'
import type { MapPlace, OpenMap } from '../actions/open-map.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { type CadenceState, cadenceStates } from '../domain/visit-cadence.ts'
import { mapMessages } from '../map-messages.ts'
import { type MapQuery, mapHref, type PlaceSort } from './map-addresses.ts'

const tones: Record<CadenceState, TagTone> = {
  broken: 'red',
  amber: 'amber',
  calm: 'calm',
  'off-season': 'neutral',
  'as-needed': 'neutral',
}

/** The places of the map, sorted as the address says. */
export function MapPlaces({ places, query }: { places: readonly MapPlace[]; query: MapQuery }) {
  const { language } = useView()
  const link = useLink()
  const { places: words } = mapMessages(language)
  const { states } = cadenceMessages(language)
  const kinds = placeKindWords[language]
  if (places.length === 0) return <EmptyState title={words.none} body={words.empty} />
  const by = (sort: PlaceSort): Column<MapPlace>['sort'] => {
    const isNow = query.sort === sort
    return {
      href: mapHref({ ...query, sort, descending: isNow && !query.descending }),
      direction: isNow ? (query.descending ? 'descending' : 'ascending') : 'none',
    }
  }
  const columns: readonly Column<MapPlace>[] = [
    {
      header: words.name,
      cell: ({ id, name }) => <a href={link(`/steder/${id}`)}>{name}</a>,
      rowHeading: true,
      sort: by('navn'),
    },
    { header: words.kind, cell: ({ kind }) => kinds[kind], sort: by('slags') },
    { header: words.district, cell: ({ district }) => district ?? '–', sort: by('distrikt') },
    { header: words.state, cell: ({ state }) => <Tag tone={tones[state]}>{states[state]}</Tag>, sort: by('stand') },
    { header: words.last, cell: ({ lastOn }) => (lastOn ? <Day date={lastOn} /> : words.never), sort: by('besoegt') },
    { header: words.due, cell: ({ dueOn }) => (dueOn ? <Day date={dueOn} /> : '–'), sort: by('senest') },
  ]
  return (
    <Table
      caption={words.caption}
      columns={columns}
      rows={sortedPlaces(places, query, kinds)}
      rowKey={({ id }) => id}
    />
  )
}

/** By one column; what has no value stands last, and equals stand by name. */
function sortedPlaces(
  places: readonly MapPlace[],
  { sort, descending }: MapQuery,
  kinds: Readonly<Record<MapPlace['kind'], string>>,
): readonly MapPlace[] {
  const danish = new Intl.Collator('da')
  const keys: Record<PlaceSort, (place: MapPlace) => string | null> = {
    navn: ({ name }) => name,
    slags: ({ kind }) => kinds[kind],
    distrikt: ({ district }) => district,
    stand: ({ state }) => String(cadenceStates.indexOf(state)),
    besoegt: ({ lastOn }) => lastOn,
    senest: ({ dueOn }) => dueOn,
  }
  return places.toSorted((a, b) => {
    const [first, second] = [keys[sort](a), keys[sort](b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return danish.compare(first, second) * (descending ? -1 : 1) || danish.compare(a.name, b.name)
  })
}

/** The places with a hotspot that is worked with. */
export function MapHotspots({ places }: { places: readonly MapPlace[] }) {
  const { language } = useView()
  const link = useLink()
  const { places: words, hotspots } = mapMessages(language)
  const rows = places.filter(({ hotspot }) => hotspot !== null)
  if (rows.length === 0) return <EmptyState title={hotspots.none} body={hotspots.empty} />
  const columns: readonly Column<MapPlace>[] = [
    {
      header: words.hotspot,
      cell: ({ hotspot, name }) => <a href={link(`/hotspots/${hotspot}`)}>{name}</a>,
      rowHeading: true,
    },
    { header: words.district, cell: ({ district }) => district ?? '–' },
    { header: words.last, cell: ({ lastOn }) => (lastOn ? <Day date={lastOn} /> : words.never) },
  ]
  return <Table caption={hotspots.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

type SeenRow = { readonly key: string; readonly where: string; readonly what: string; readonly count: number | 'few' }

/** The observations of the map by square and district. */
export function MapObservations({ opened }: { opened: Pick<OpenMap, 'cells' | 'districts'> }) {
  const { language } = useView()
  const { seen: words } = mapMessages(language)
  const rows: readonly SeenRow[] = [
    ...opened.cells.map(({ middle, count, district }) => ({
      key: `${middle.latitude} ${middle.longitude}`,
      where: `${district ?? words.unknown} (${middle.latitude.toFixed(3)}, ${middle.longitude.toFixed(3)})`,
      what: words.cell,
      count,
    })),
    ...opened.districts.map(({ name, count }) => ({
      key: name ?? '-',
      where: name ?? words.unknown,
      what: words.rest,
      count,
    })),
  ]
  if (rows.length === 0) return <EmptyState title={words.none} body={words.empty} />
  const columns: readonly Column<SeenRow>[] = [
    { header: words.where, cell: ({ where }) => where, rowHeading: true },
    { header: words.what, cell: ({ what }) => what },
    {
      header: words.count,
      cell: ({ count }) => (count === 'few' ? words.few : count.toLocaleString(language)),
      numeric: true,
    },
  ]
  return (
    <>
      <Table caption={words.caption} columns={columns} rows={rows} rowKey={({ key }) => key} />
      <p>{words.blurred}</p>
    </>
  )
}
