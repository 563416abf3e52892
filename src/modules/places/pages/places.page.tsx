import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { addPlace } from '../actions/add-place.ts'
import { changePlace, closePlace, reopenPlace } from '../actions/change-place.ts'
import { listPlaces } from '../actions/list-places.ts'
import { openPlaceForm } from '../actions/open-place-form.ts'
import type { Place } from '../domain/place.ts'
import { placesAskedIn } from '../domain/place-list.ts'
import { typedPosition } from '../domain/typed-position.ts'
import { placeMessages } from '../messages.ts'
import { NewPlaceForm, PlaceForm, type PlaceFormFields } from './place.form.ts'
import { ChangePlaceView, NewPlaceView } from './place-form.view.tsx'
import { refusedPlace, refusedPlaceForm } from './place-refusal.ts'
import { PlacesView } from './places.view.tsx'

/** Places: all, of one kind, in one district, or those that are closed; by name, town or district. */
export const placesPage = staffPage('/steder', {
  async get({ actor, query, language }) {
    const outcome = await listPlaces(actor, { state: query.get('lukkede') === '1' ? 'closed' : 'open' })
    if (outcome.refused) return refusedPlace(outcome, language)
    const { places, districts, mayWrite } = outcome.value
    const asked = placesAskedIn(query, districts)
    const hrefOf = ({ id }: Place) => (mayWrite ? `/steder/${id}` : '/steder')
    return ok(<PlacesView {...{ places, districts, asked, mayWrite, hrefOf }} />)
  },
})

/** Adds a place. */
export const newPlacePage = staffPage('/steder/nyt', {
  async get({ actor, language }) {
    const opened = await openPlaceForm(actor, { placeId: null })
    if (opened.refused) return refusedPlace(opened, language)
    const { submissionKey, today } = opened.value
    return ok(<NewPlaceView form={freshForm({ submissionKey, since: typedDay(today) })} choices={opened.value} />)
  },

  async post({ actor, body, language }) {
    const opened = await openPlaceForm(actor, { placeId: null })
    if (opened.refused) return refusedPlace(opened, language)
    const form = parseForm(NewPlaceForm, body, language, placeMessages(language).errors)
    if (!form.ok) return invalid(<NewPlaceView form={form.state} choices={opened.value} />)
    const outcome = await addPlace(actor, form.value)
    if (!outcome.refused) return redirect(`/steder/${outcome.value}?gemt=1`)
    const errors = refusedPlaceForm(outcome, language)
    if (errors.length === 0) return refusedPlace(outcome, language)
    return invalid(<NewPlaceView form={{ ...form.state, errors }} choices={opened.value} />)
  },
})

/** Puts a place right. */
export const changePlacePage = staffPage('/steder/:placeId/ret', {
  async get({ actor, params, language }) {
    if (!isId(params.placeId)) return notFound()
    const opened = await openPlaceForm(actor, { placeId: params.placeId })
    if (opened.refused) return refusedPlace(opened, language)
    const { place } = opened.value
    if (!place) return notFound()
    return ok(<ChangePlaceView form={formOf(place)} choices={opened.value} place={place} />)
  },

  async post({ actor, params: { placeId }, body, language }) {
    if (!isId(placeId)) return notFound()
    const opened = await openPlaceForm(actor, { placeId })
    if (opened.refused) return refusedPlace(opened, language)
    const { place } = opened.value
    if (!place) return notFound()
    const form = parseForm(PlaceForm, body, language, placeMessages(language).errors)
    if (!form.ok) return invalid(<ChangePlaceView form={form.state} choices={opened.value} place={place} />)
    const outcome = await changePlace(actor, { placeId, ...form.value })
    if (!outcome.refused) return redirect(`/steder/${placeId}?gemt=1`)
    const errors = refusedPlaceForm(outcome, language)
    if (errors.length === 0) return refusedPlace(outcome, language)
    return invalid(<ChangePlaceView form={{ ...form.state, errors }} choices={opened.value} place={place} />)
  },
})

function formOf(place: Place) {
  const { kind, name, address, town, district, organisation, position, since } = place
  return freshForm<PlaceFormFields>({
    ...{ kind, name, address, town },
    district: district?.id ?? '',
    organisation: organisation ?? '',
    position: position ? typedPosition(position) : '',
    since: typedDay(since),
  })
}

export const closePlacePage = staffPage('/steder/:placeId/luk', {
  async post({ actor, params: { placeId }, language }) {
    if (!isId(placeId)) return notFound()
    const outcome = await closePlace(actor, { placeId })
    return outcome.refused ? refusedPlace(outcome, language) : redirect(`/steder/${placeId}?gemt=1`)
  },
})

export const reopenPlacePage = staffPage('/steder/:placeId/aabn', {
  async post({ actor, params: { placeId }, language }) {
    if (!isId(placeId)) return notFound()
    const outcome = await reopenPlace(actor, { placeId })
    return outcome.refused ? refusedPlace(outcome, language) : redirect(`/steder/${placeId}?gemt=1`)
  },
})
