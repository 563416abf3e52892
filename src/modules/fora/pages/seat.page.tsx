import { isId } from '../../../kernel/ids.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addMember } from '../actions/add-member.ts'
import { endSeat } from '../actions/end-seat.ts'
import type { MemberRow } from '../actions/open-series.ts'
import { openSeriesForm, type SeriesForm } from '../actions/open-series-form.ts'
import { seatMessages } from '../seat-messages.ts'
import { afterForm, showForm } from './fora-form.tsx'
import { type MemberFields, MemberForm, type SeatEndFields, SeatEndForm } from './seat.form.ts'
import { EndSeatView, GiveSeatView } from './seat.view.tsx'

/** Gives somebody a seat in a series. */
export const giveSeatPage = staffPage('/moeder/serier/:seriesId/medlemmer/nyt', {
  get: (request) => (isId(request.params.seriesId) ? showForm(given(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.seriesId)) return notFound()
    const form = parseForm(MemberForm, body, language, seatMessages(language).errors)
    if (!form.ok) return showForm(given(request), form.state)
    const outcome = await addMember(actor, { ...form.value, seriesId: params.seriesId })
    return afterForm(given(request), outcome, form.state, () => `/moeder/serier/${params.seriesId}?gemt=plads`)
  },
})

/** Ends a seat with its last day. */
export const endSeatPage = staffPage('/moeder/serier/:seriesId/medlemmer/:memberId', {
  get: (request) => (areIds(request) ? showForm(ended(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!areIds(request)) return notFound()
    const form = parseForm(SeatEndForm, body, language, seatMessages(language).errors)
    if (!form.ok) return showForm(ended(request), form.state)
    const outcome = await endSeat(actor, { ...form.value, seriesId: params.seriesId, memberId: params.memberId })
    const to = `/moeder/serier/${params.seriesId}?gemt=plads-afsluttet`
    return afterForm(ended(request), outcome, form.state, () => to)
  },
})

type SeatRequest = StaffRequest<'/moeder/serier/:seriesId/medlemmer/:memberId'>

function areIds({ params }: SeatRequest): boolean {
  return isId(params.seriesId) && isId(params.memberId)
}

function given({ actor, language, params }: StaffRequest<'/moeder/serier/:seriesId'>) {
  return {
    language,
    load: () => openSeriesForm(actor, { seriesId: params.seriesId }),
    view: (facts: SeriesForm, form: FormState<MemberFields> | null) => <GiveSeatView facts={facts} form={form} />,
  }
}

type EndFacts = { readonly seriesId: string; readonly member: MemberRow }

function ended({ actor, language, params }: SeatRequest) {
  return {
    language,
    load: async () => {
      const outcome = await openSeriesForm(actor, { seriesId: params.seriesId })
      if (outcome.refused) return outcome
      const member = outcome.value.members.find(({ id }) => id === params.memberId)
      return member ? done<EndFacts>({ seriesId: params.seriesId, member }) : missing()
    },
    view: ({ seriesId, member }: EndFacts, form: FormState<SeatEndFields> | null) => (
      <EndSeatView seriesId={seriesId} member={member} form={form} />
    ),
  }
}
