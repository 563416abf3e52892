import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addOrganisation } from '../actions/add-organisation.ts'
import { changeOrganisation } from '../actions/change-organisation.ts'
import { closeOrganisation, reopenOrganisation } from '../actions/close-organisation.ts'
import { listOrganisations } from '../actions/list-organisations.ts'
import { openNewOrganisation, openOrganisation } from '../actions/open-organisation.ts'
import { organisationKinds } from '../domain/organisation-kinds.ts'
import { organisationMessages } from '../organisation-messages.ts'
import { refusedPage } from './house-refusal.ts'
import { NewOrganisationForm, OrganisationForm, type OrganisationFormFields } from './organisation.form.ts'
import { NewOrganisationView, OrganisationView } from './organisation.view.tsx'
import { OrganisationsView } from './organisations.view.tsx'

/** Places by name: all, of one kind, or those that are closed. */
export const organisationsPage = staffPage('/organisationer', {
  async get({ actor, query, language }) {
    const kind = organisationKinds.find((known) => known === query.get('slags'))
    const state = query.get('lukkede') === '1' ? 'closed' : 'open'
    const page = Number(/^\d{1,4}$/.exec(query.get('side') ?? '')?.[0] ?? 1) || 1
    const outcome = await listOrganisations(actor, { kind, state, page })
    if (outcome.refused) return refusedPage(outcome, language)
    return ok(<OrganisationsView list={outcome.value} kind={kind} state={state} />)
  },
})

/** Adds a place. */
export const newOrganisationPage = staffPage('/organisationer/ny', {
  async get({ actor, language }) {
    const outcome = await openNewOrganisation(actor, {})
    if (outcome.refused) return refusedPage(outcome, language)
    return ok(<NewOrganisationView form={freshForm<OrganisationFormFields>(outcome.value)} />)
  },

  async post({ actor, body, language }) {
    const form = parseForm(NewOrganisationForm, body, language, organisationMessages(language).errors)
    if (!form.ok) return invalid(<NewOrganisationView form={form.state} />)
    const outcome = await addOrganisation(actor, form.value)
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/organisationer/${outcome.value}?gemt=1`)
  },
})

/** One place: read by all, put right by those who keep the directory. */
export const organisationPage = staffPage('/organisationer/:organisation', {
  async get({ actor, params, query, language }) {
    const opened = await open(actor, params.organisation)
    if (opened === null) return notFound()
    if (opened.refused) return refusedPage(opened, language)
    const { kind, name, town, phone, standing, drawnIn } = opened.value.organisation
    const form = freshForm<OrganisationFormFields>({ kind, name, town, phone, standing, drawnIn: drawnIn ? 'yes' : '' })
    return ok(<OrganisationView opened={opened.value} form={form} saved={query.get('gemt') === '1'} />)
  },

  async post({ actor, params, body, language }) {
    const opened = await open(actor, params.organisation)
    if (opened === null) return notFound()
    if (opened.refused) return refusedPage(opened, language)
    const form = parseForm(OrganisationForm, body, language, organisationMessages(language).errors)
    if (!form.ok) return invalid(<OrganisationView opened={opened.value} form={form.state} saved={false} />)
    const outcome = await changeOrganisation(actor, { organisation: params.organisation, ...form.value })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/organisationer/${params.organisation}?gemt=1`)
  },
})

export const closeOrganisationPage = staffPage('/organisationer/:organisation/luk', {
  async post({ actor, params: { organisation }, language }) {
    if (!isId(organisation)) return notFound()
    const outcome = await closeOrganisation(actor, { organisation })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/organisationer/${organisation}?gemt=1`)
  },
})

export const reopenOrganisationPage = staffPage('/organisationer/:organisation/aabn', {
  async post({ actor, params: { organisation }, language }) {
    if (!isId(organisation)) return notFound()
    const outcome = await reopenOrganisation(actor, { organisation })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/organisationer/${organisation}?gemt=1`)
  },
})

async function open(actor: Parameters<typeof openOrganisation>[0], organisation: string) {
  return isId(organisation) ? openOrganisation(actor, { organisation }) : null
}
