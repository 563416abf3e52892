import {
  Button,
  CheckboxGroup,
  FilterChips,
  Form,
  HiddenFields,
  StaffPage,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import type { MapTiles } from '../../../platform/web/map-tiles.ts'
import type { OpenMap } from '../actions/open-map.ts'
import { mapMessages } from '../map-messages.ts'
import type { MapData, MapWords } from '../place-map.wire.ts'
import { layerChoices, type MapQuery, mapHref, mapPath } from './map-addresses.ts'
import { MapHotspots, MapObservations, MapPlaces } from './map-tables.tsx'
import { termName } from './term-name.ts'

type Props = {
  readonly opened: OpenMap
  readonly query: MapQuery
  readonly data: MapData
  readonly tiles: MapTiles | null
}

/** The map, and below it all it shows in tables; without script the tables alone. */
export function MapView({ opened, query, data, tiles }: Props) {
  const { language } = useView()
  const link = useLink()
  const words = mapMessages(language)
  const chips = opened.terms.map((term) => ({
    href: mapHref({ ...query, term: term.key }),
    label: termName(term, language),
    current: term.key === opened.term.key,
  }))
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: link('/opsoegende'), label: words.board }}
      bundle="place-map"
      wide
    >
      <p>
        <a href={link('/opsoegende/tal')}>{words.figures}</a>
      </p>
      <FilterChips label={words.period} chips={chips} />
      <Form action={mapPath} method="get" compact>
        <HiddenFields values={{ periode: opened.term.key }} />
        <CheckboxGroup
          name="lag"
          label={words.layers.legend}
          inline
          values={layerChoices.filter(({ layer }) => query.layers.includes(layer)).map(({ value }) => value)}
          choices={layerChoices.map(({ value, layer }) => ({ value, label: words.layers[layer] }))}
        />
        <Button tone="secondary" small>
          {words.layers.show}
        </Button>
      </Form>
      <MapFrame words={words.map} data={data} tiles={tiles} />
      <MapTables opened={opened} query={query} />
    </StaffPage>
  )
}

function MapTables({ opened, query }: Pick<Props, 'opened' | 'query'>) {
  const tables = {
    places: <MapPlaces places={opened.places} query={query} />,
    hotspots: <MapHotspots places={opened.places} />,
    observations: <MapObservations opened={opened} />,
  }
  return (
    <div id="map-tables" tabIndex={-1}>
      {layerChoices.map(({ value, layer }) => (
        <section key={layer} data-map-layer={value} hidden={!query.layers.includes(layer)}>
          {tables[layer]}
        </section>
      ))}
    </div>
  )
}

type FrameProps = Pick<Props, 'data' | 'tiles'> & {
  readonly words: MapWords & { readonly skip: string; readonly outline: string; readonly credit: string }
}

/** Where the script draws; hidden until it does. */
function MapFrame({ words, data, tiles }: FrameProps) {
  const { label, keys, broken, zoomIn, zoomOut, close } = words
  return (
    <section class="ms-map-frame" aria-label={label} hidden data-map-frame>
      <a class="ms-map-skip" href="#map-tables">
        {words.skip}
      </a>
      <p id="map-keys">{keys}</p>
      <div
        class="ms-map"
        data-place-map={JSON.stringify(data)}
        data-tiles={tiles?.template}
        data-words={JSON.stringify({ label, keys, broken, zoomIn, zoomOut, close })}
      />
      <output data-map-said />
      {tiles && (
        <p>
          {words.credit}: {tiles.credit}
        </p>
      )}
      {data.outline === null && <p>{words.outline}</p>}
    </section>
  )
}
