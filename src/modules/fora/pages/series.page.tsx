import { isId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { changeSeries, endSeries } from '../actions/change-series.ts'
import { openSeries } from '../actions/open-series.ts'
import { openSeriesForm, type SeriesForm as SeriesFacts } from '../actions/open-series-form.ts'
import { seriesMessages } from '../series-messages.ts'
import { afterForm, showForm } from './fora-form.tsx'
import { refusedForum } from './fora-refusal.ts'
import { draftAsForm, type SeriesFields, SeriesForm, seriesInput } from './series.form.ts'
import { EndSeriesView, SeriesView, savedNotices } from './series.view.tsx'
import { EditSeriesView } from './series-form.view.tsx'

/** A series: its mandate, its circle, who sits in it, when it meets. */
export const seriesPage = staffPage('/moeder/serier/:seriesId', {
  async get({ actor, params, query, language }) {
    if (!isId(params.seriesId)) return notFound()
    const outcome = await openSeries(actor, { seriesId: params.seriesId })
    if (outcome.refused) return refusedForum(outcome, language)
    const saved = savedNotices.find((notice) => notice === query.get('gemt')) ?? null
    return ok(<SeriesView opened={outcome.value} saved={saved} />)
  },
})

export const editSeriesPage = staffPage('/moeder/serier/:seriesId/ret', {
  get: (request) => (isId(request.params.seriesId) ? showForm(edited(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.seriesId)) return notFound()
    const form = parseForm(SeriesForm, body, language, seriesMessages(language).form.errors)
    if (!form.ok) return showForm(edited(request), form.state)
    const outcome = await changeSeries(actor, { ...seriesInput(form.value), seriesId: params.seriesId })
    return afterForm(edited(request), outcome, form.state, () => `/moeder/serier/${params.seriesId}?gemt=rettet`)
  },
})

/** Asks once more before a series is laid to rest. */
export const endSeriesPage = staffPage('/moeder/serier/:seriesId/afslut', {
  get: (request) => (isId(request.params.seriesId) ? showForm(ended(request)) : notFound()),

  async post(request) {
    const { actor, params } = request
    if (!isId(params.seriesId)) return notFound()
    const outcome = await endSeries(actor, { seriesId: params.seriesId })
    const to = `/moeder/serier/${params.seriesId}?gemt=afsluttet`
    return afterForm(ended(request), outcome, { values: {}, errors: [] }, () => to)
  },
})

type Request = StaffRequest<'/moeder/serier/:seriesId'>

function edited({ actor, language, params }: Request) {
  return {
    language,
    load: () => openSeriesForm(actor, { seriesId: params.seriesId }),
    view: ({ series, draft }: SeriesFacts, form: FormState<SeriesFields> | null) => (
      <EditSeriesView series={series} form={form ?? draftAsForm(draft)} />
    ),
  }
}

function ended({ actor, language, params }: Request) {
  return {
    language,
    load: () => openSeriesForm(actor, { seriesId: params.seriesId }),
    view: ({ series }: SeriesFacts) => <EndSeriesView series={series} />,
  }
}
