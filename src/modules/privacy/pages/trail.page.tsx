import { freshForm } from '../../../platform/ui/index.ts'
import { invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { loggedActions, readTrail } from '../actions/read-trail.ts'
import { verifyTrail } from '../actions/verify-trail.ts'
import { privacyMessages } from '../messages.ts'
import { type TrailFields, TrailForm } from './trail.form.ts'
import { TrailView } from './trail.view.tsx'

/** The trail. Filters are posted: whose trail is read is nobody's business in an address or a browser's history. */
export const trailPage = staffPage('/log', {
  get: (request) => show(request, { fields: {}, files: [] }),
  post: (request) => show(request, request.body),
})

/** Goes through the hash chain and says whether it holds. */
export const verifyTrailPage = staffPage('/log/kontrol', {
  async post({ actor }) {
    const outcome = await verifyTrail(actor, {})
    if (outcome.refused) return refusalView(outcome, () => undefined)
    return ok(
      <TrailView
        form={freshForm<TrailFields>()}
        read={null}
        actions={[]}
        page={1}
        subject={null}
        verification={outcome.value}
      />,
    )
  },
})

async function show({ actor, language }: StaffRequest, body: FormBody) {
  const form = parseForm(TrailForm, body, language, privacyMessages(language).trail.errors)
  const shared = { actions: loggedActions(), subject: null, verification: null }
  if (!form.ok) return invalid(<TrailView {...shared} form={form.state} read={null} page={1} />)
  const outcome = await readTrail(actor, form.value)
  if (outcome.refused) return outcome.kind === 'missing' ? notFound() : refusalView(outcome, () => undefined)
  const { page, subject = null } = form.value
  return ok(<TrailView {...shared} form={form.state} read={outcome.value} page={page} subject={subject} />)
}
