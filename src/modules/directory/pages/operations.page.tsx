import { z } from 'zod'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { listFailedJobs, openOperations, retryFailedJob } from '../actions/open-operations.ts'
import { refusedAccount } from './account-refusal.ts'
import { OperationsView } from './operations.view.tsx'

const RetryForm = z.strictObject({ job: z.string().regex(/^[1-9]\d{0,15}$/) })

/** How the house stands, and what it could not do in the background. */
export const operationsPage = staffPage('/drift', {
  async get({ actor, language, query }) {
    const [facts, failed] = [await openOperations(actor, {}), await listFailedJobs(actor, {})]
    if (facts.refused) return refusedAccount(facts, language)
    if (failed.refused) return refusedAccount(failed, language)
    return ok(<OperationsView facts={facts.value} jobs={failed.value} retried={query.get('igen') === '1'} />)
  },
})

export const retryJobPage = staffPage('/drift/proev-igen', {
  async post({ actor, body, language }) {
    const form = parseForm(RetryForm, body, language)
    if (!form.ok) return notFound()
    const outcome = await retryFailedJob(actor, form.value)
    return outcome.refused ? refusedAccount(outcome, language) : redirect('/drift?igen=1')
  },
})
