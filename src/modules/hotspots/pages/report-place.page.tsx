import { z } from 'zod'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { type PublicRequest, publicPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { followReport, openReportForm, sendReport } from '../actions/report-place.ts'
import { observationMessages } from '../observation-messages.ts'
import { hotspotErrors } from './hotspot-refusal.ts'
import { ReportForm, reportInput } from './observation.form.ts'
import { FollowReportView, ReportedView, ReportPlaceView } from './report-place.view.tsx'

/** Anyone tells of a place, without an account and without script; nothing is asked of who. */
export const reportPlacePage = publicPage('/meld-et-sted', {
  get: (request) => show(request, null),
  async post(request) {
    const { actor, body, language, now, address } = request
    const form = parseForm(ReportForm, body, language, observationMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await sendReport(actor, reportInput(form.value, now), address)
    if (outcome.refused) return show(request, { ...form.state, errors: hotspotErrors(outcome, language) })
    const opened = await openReportForm(actor, {})
    return ok(<ReportedView code={outcome.value} told={opened.refused ? [] : opened.value.told} />)
  },
})

async function show({ actor, body }: PublicRequest, form: FormState | null): Promise<Answer> {
  const opened = await openReportForm(actor, {})
  if (opened.refused) return notFound()
  const stale = form?.errors.some(({ field }) => field === 'form') ?? true
  const ticket = (stale ? '' : body.fields.ticket?.[0]) || opened.value.ticket
  const view = <ReportPlaceView facts={{ ...opened.value, ticket }} form={form ?? freshForm()} />
  return form ? invalid(view) : ok(view)
}

const CodeForm = z.strictObject({ code: z.string().max(200) })

/** What came of a report, for whoever holds its code. The code is posted, never in an address. */
export const followReportPage = publicPage('/meld-et-sted/svar', {
  get: () => ok(<FollowReportView form={freshForm()} state={null} />),
  async post({ actor, body, language, address }) {
    const wrong = observationMessages(language).report.wrong
    const form = parseForm(CodeForm, body, language, { code: wrong })
    if (!form.ok) return invalid(<FollowReportView form={form.state} state={null} />)
    const outcome = await followReport(actor, form.value.code, address)
    if (!outcome.refused) return ok(<FollowReportView form={freshForm()} state={outcome.value} />)
    return invalid(
      <FollowReportView form={{ ...form.state, errors: [{ field: 'code', message: wrong }] }} state={null} />,
    )
  },
})
