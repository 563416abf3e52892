import { notFound, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { staffPage } from '../../../platform/web/page.ts'
import { openToday } from '../actions/open-today.ts'
import { TodayView } from './today.view.tsx'

/** One list of what waits for the reader, and nothing else. */
export const todayPage = staffPage('/i-dag', {
  async get({ actor }) {
    const outcome = await openToday(actor, {})
    if (outcome.refused) return outcome.kind === 'missing' ? notFound() : refusalView(outcome, () => undefined)
    return ok(<TodayView firstName={actor.name.split(' ')[0] ?? actor.name} today={outcome.value} />)
  },
})
