import { newId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { createSeries } from '../actions/create-series.ts'
import { type DraftValues, openTemplates } from '../actions/open-templates.ts'
import { type TemplateKey, templateKeys } from '../domain/series-templates.ts'
import { seriesMessages } from '../series-messages.ts'
import { ChooseTemplateView } from './choose-template.view.tsx'
import { afterForm, showForm } from './fora-form.tsx'
import { refusedForum } from './fora-refusal.ts'
import { draftAsForm, NewSeriesForm, newSeriesInput, type SeriesFields } from './series.form.ts'
import { NewSeriesView } from './series-form.view.tsx'

/** Which kind of forum it is: that decides whether individual young people may be talked about. */
export const chooseTemplatePage = staffPage('/moeder/serier/ny', {
  async get({ actor, language }) {
    const outcome = await openTemplates(actor, {})
    return outcome.refused ? refusedForum(outcome, language) : ok(<ChooseTemplateView />)
  },
})

type Request = StaffRequest<'/moeder/serier/ny/:template'>

export const newSeriesPage = staffPage('/moeder/serier/ny/:template', {
  async get(request) {
    const template = templateIn(request)
    return template ? showForm(shown(request, template)) : notFound()
  },

  async post(request) {
    const { actor, body, language } = request
    const template = templateIn(request)
    if (!template) return notFound()
    const form = parseForm(NewSeriesForm, body, language, seriesMessages(language).form.errors)
    if (!form.ok) return showForm(shown(request, template), form.state)
    const outcome = await createSeries(actor, { ...newSeriesInput(form.value), template })
    return afterForm(shown(request, template), outcome, form.state, ({ id }) => `/moeder/serier/${id}?gemt=lavet`)
  },
})

function templateIn({ params }: Request): TemplateKey | undefined {
  return templateKeys.find((key) => key === params.template)
}

function shown({ actor, language, body }: Request, template: TemplateKey) {
  const [key] = body.fields.submissionKey ?? []
  return {
    language,
    load: () => openTemplates(actor, { template }),
    view: (draft: DraftValues | null, form: FormState<SeriesFields> | null) => (
      <NewSeriesView template={template} form={form ?? draftAsForm(draft)} submissionKey={key ?? newId()} />
    ),
  }
}
