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
import type { OpenMap } from '../actions/open-map.ts'
import { mapMessages } from '../map-messages.ts'
import type { MapWords } from '../place-map.wire.ts'
import { layerChoices, type MapQuery, mapHref, mapPath, periodChoices, periodWord } from './map-addresses.ts'
import { MapObservations, MapPlaces } from './map-tables.tsx'

/** The map, and below it all it shows in tables; without script the tables alone. */
export function MapView({ opened, query }: { opened: OpenMap; query: MapQuery }) {
  const { language } = useView()
  const link = useLink()
  const words = mapMessages(language)
  const wantsPlaces = query.layers.includes('places')
  const shown = opened.places.filter(
    ({ hotspot }) => wantsPlaces || (query.layers.includes('hotspots') && hotspot !== null),
  )
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
      <FilterChips label={words.period} chips={periodChips(query, words.periods)} />
      <Form action={mapPath} method="get" compact>
        <HiddenFields values={{ periode: periodWord(query.period) }} />
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
      <MapFrame query={query} words={words.map} />
      <div id="map-tables" tabIndex={-1}>
        {(wantsPlaces || query.layers.includes('hotspots')) && <MapPlaces places={shown} query={query} />}
        {query.layers.includes('observations') && <MapObservations opened={opened} />}
      </div>
    </StaffPage>
  )
}

function periodChips(query: MapQuery, names: Readonly<Record<MapQuery['period'], string>>) {
  return periodChoices.map(({ period }) => ({
    href: mapHref({ ...query, period }),
    label: names[period],
    current: period === query.period,
  }))
}

/** Where the script draws; hidden until it does. */
function MapFrame({ query, words }: { query: MapQuery; words: MapWords & { readonly skip: string } }) {
  const { label, keys, broken, zoomIn, zoomOut, close } = words
  return (
    <section class="ms-map-frame" aria-label={label} hidden data-map-frame>
      <a class="ms-map-skip" href="#map-tables">
        {words.skip}
      </a>
      <p id="map-keys">{keys}</p>
      <div
        class="ms-map"
        data-place-map={mapHref(query, `${mapPath}/data`)}
        data-words={JSON.stringify({ label, keys, broken, zoomIn, zoomOut, close })}
      />
      <output data-map-said />
    </section>
  )
}
