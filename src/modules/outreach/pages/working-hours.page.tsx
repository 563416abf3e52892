import { isId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openWorkingHours, setWorkingHours } from '../actions/keep-working-hours.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import { type HoursFields, HoursForm, hoursOf, weekdays } from './work-time.form.ts'
import { workTimeRefusal } from './work-time-refusal.ts'
import { ChangeHoursView, WorkingHoursView } from './working-hours.view.tsx'

/** Everybody's working hours. */
export const workingHoursPage = staffPage('/opsoegende/arbejdstid', {
  async get({ actor, query, language }) {
    const outcome = await openWorkingHours(actor, {})
    if (outcome.refused) return workTimeRefusal(outcome, language)
    return ok(<WorkingHoursView {...outcome.value} saved={query.get('gemt') === '1'} />)
  },
})

/** One colleague's week, to change. */
export const changeHoursPage = staffPage('/opsoegende/arbejdstid/:accountId', {
  get: (request) => showWeek(request, null),

  async post(request) {
    const { actor, params, body, language } = request
    const { accountId } = params
    if (!isId(accountId)) return notFound()
    const words = workTimeMessages(language)
    const sentences = weekdays.map((weekday) => [`from${weekday}`, words.hoursError(words.weekdays[weekday - 1] ?? '')])
    const clocks = weekdays.map((weekday) => [`to${weekday}`, words.hoursError(words.weekdays[weekday - 1] ?? '')])
    const form = parseForm(HoursForm, body, language, {
      ...Object.fromEntries([...sentences, ...clocks]),
      'form.empty': words.emptyWeek,
    })
    if (!form.ok) return showWeek(request, form.state)
    const outcome = await setWorkingHours(actor, { account: accountId, week: form.value })
    return outcome.refused ? workTimeRefusal(outcome, language) : redirect('/opsoegende/arbejdstid?gemt=1')
  },
})

async function showWeek(
  { actor, params, language }: StaffRequest<'/opsoegende/arbejdstid/:accountId'>,
  typed: FormState<HoursFields> | null,
): Promise<Answer> {
  const outcome = await openWorkingHours(actor, {})
  if (outcome.refused) return workTimeRefusal(outcome, language)
  const colleague = outcome.value.colleagues.find(({ account }) => account === params.accountId)
  if (!colleague?.mayChange) return notFound()
  const view = <ChangeHoursView colleague={colleague} form={typed ?? hoursOf(colleague.week)} />
  return typed ? invalid(view) : ok(view)
}
