import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import {
  addSchoolHoliday,
  changeSchoolHoliday,
  listSchoolHolidays,
  removeSchoolHoliday,
} from '../actions/keep-school-holidays.ts'
import { holidayMessages } from '../holiday-messages.ts'
import { refusedPage } from './house-refusal.ts'
import { type HolidayFields, HolidayForm, NewHolidayForm } from './school-holiday.form.ts'
import { SchoolHolidayView } from './school-holiday.view.tsx'
import { type RemovedHoliday, SchoolHolidaysView } from './school-holidays.view.tsx'

const list = '/kalender/skoleferier'

/** The school holidays, and a form for one more. */
export const schoolHolidaysPage = staffPage('/kalender/skoleferier', {
  get: (request) => show(request, {}),

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(NewHolidayForm, body, language, holidayMessages(language).errors)
    if (!form.ok) return show(request, { form: form.state })
    const outcome = await addSchoolHoliday(actor, form.value)
    return outcome.refused ? refusedPage(outcome, language) : redirect(`${list}?gemt=1`)
  },
})

type HolidayRequest = StaffRequest<'/kalender/skoleferier/:holiday'>

/** One holiday, to be moved or renamed. */
export const schoolHolidayPage = staffPage('/kalender/skoleferier/:holiday', {
  get: (request) => showOne(request, null),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.holiday)) return notFound()
    const form = parseForm(HolidayForm, body, language, holidayMessages(language).errors)
    if (!form.ok) return showOne(request, form.state)
    const outcome = await changeSchoolHoliday(actor, { holiday: params.holiday, ...form.value })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`${list}?gemt=1`)
  },
})

/** Removes one, and shows the list with a way to undo it. */
export const removeHolidayPage = staffPage('/kalender/skoleferier/:holiday/slet', {
  async post(request) {
    const { actor, params, language } = request
    if (!isId(params.holiday)) return notFound()
    const outcome = await removeSchoolHoliday(actor, { holiday: params.holiday })
    // Reloading the answer sends it again; then it is gone already and the list says all there is to say.
    if (outcome.refused) return outcome.kind === 'missing' ? redirect(list) : refusedPage(outcome, language)
    return show(request, { removed: outcome.value })
  },
})

async function show(
  { actor, query, language }: StaffRequest,
  shown: { form?: FormState<HolidayFields>; removed?: RemovedHoliday },
): Promise<Answer> {
  const outcome = await listSchoolHolidays(actor, {})
  if (outcome.refused) return refusedPage(outcome, language)
  const view = (
    <SchoolHolidaysView
      {...outcome.value}
      form={shown.form ?? freshForm<HolidayFields>({ submissionKey: newId() })}
      removed={shown.removed ?? null}
      saved={query.get('gemt') === '1'}
    />
  )
  return shown.form ? invalid(view) : ok(view)
}

async function showOne(
  { actor, params, language }: HolidayRequest,
  typed: FormState<HolidayFields> | null,
): Promise<Answer> {
  const outcome = await listSchoolHolidays(actor, {})
  if (outcome.refused) return refusedPage(outcome, language)
  const holiday = outcome.value.holidays.find(({ id }) => id === params.holiday)
  if (!holiday || !outcome.value.mayWrite) return notFound()
  const view = <SchoolHolidayView holiday={holiday} typed={typed} />
  return typed ? invalid(view) : ok(view)
}
