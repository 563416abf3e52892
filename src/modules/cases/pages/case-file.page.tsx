import { isId } from '../../../kernel/ids.ts'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { markAsRead } from '../actions/mark-as-read.ts'
import { openCaseFile } from '../actions/open-case-file.ts'
import { readChronology } from '../actions/read-chronology.ts'
import { chronologyKinds, chronologyPeriods } from '../domain/chronology-filter.ts'
import { CaseFileView, type ChronologyShown, kindPaths, periodPaths } from './case-file.view.tsx'
import { refusedCase } from './case-refusal.ts'
import { pageAsked } from './page-numbers.ts'

/** One case and what happened in it. */
export const caseFilePage = staffPage('/sager/:caseId', {
  async get({ actor, params, query, language, now }) {
    const { caseId } = params
    if (!isId(caseId)) return notFound()
    const shown = shownBy(query)
    const opened = await openCaseFile(actor, { caseId })
    if (opened.refused) return refusedCase(opened, language, now)
    const read = await readChronology(actor, { caseId, ...shown, page: pageAsked(query) })
    if (read.refused) return refusedCase(read, language, now)
    return ok(<CaseFileView caseFile={opened.value} chronology={read.value} shown={shown} saved={query.get('gemt')} />)
  },
})

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** "Mark as seen": up to the moment the page was shown. */
export const markAsReadPage = staffPage('/sager/:caseId/set', {
  async post({ actor, params, query, language, now }) {
    const { caseId } = params
    const until = query.get('til') ?? ''
    if (!isId(caseId)) return notFound()
    const isMoment = moment.test(until) && !Number.isNaN(Date.parse(until))
    const outcome = await markAsRead(actor, { caseId, ...(isMoment ? { shownAt: until } : {}) })
    return outcome.refused ? refusedCase(outcome, language, now) : redirect(`/sager/${caseId}`)
  },
})

function shownBy(query: URLSearchParams): ChronologyShown {
  return {
    kind: chronologyKinds.find((kind) => kindPaths[kind] === query.get('vis')) ?? 'all',
    period: chronologyPeriods.find((period) => periodPaths[period] === query.get('periode')) ?? 'all',
  }
}
