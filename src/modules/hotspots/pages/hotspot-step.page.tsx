import type { ComponentChild } from 'preact'
import type { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { type FormState, freshForm, StaffPage } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { notFound } from '../../../platform/web/answers.ts'
import { type Page, type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { listColleagues } from '../../directory/index.ts'
import { activateHotspot, closeHotspot, giveHotspot, reopenHotspot, reviewHotspot } from '../actions/move-hotspot.ts'
import { openHotspot } from '../actions/open-hotspot.ts'
import { endMeasure, planMeasure } from '../actions/plan-measures.ts'
import { publishWords, recordOutsideCount } from '../actions/tell-public.ts'
import { writeAnalysis } from '../actions/write-analysis.ts'
import { hotspotMessages } from '../messages.ts'
import { stepMessages } from '../step-messages.ts'
import { afterHotspotForm, HotspotForm, showHotspotForm } from './hotspot-form.tsx'
import * as forms from './hotspot-step.form.ts'
import { withNeutral } from './hotspot-step.form.ts'
import * as views from './hotspot-step.view.tsx'
import type { StepFacts } from './step-facts.ts'

type StepWords = Exclude<keyof ReturnType<typeof stepMessages>, 'numbersOnly'>

type StepOfHotspot<Schema extends z.ZodType> = {
  readonly slug: string
  readonly words: StepWords
  readonly schema: Schema
  act(actor: StaffActor, hotspotId: string, typed: z.output<Schema>): Promise<Outcome<unknown>>
  readonly Fields: (props: { form: FormState; facts: StepFacts }) => ComponentChild
}

type Request = StaffRequest<'/hotspots/:hotspotId/skridt'>

/** A form at an address of its own that takes a hotspot a step on. */
function stepPage<Schema extends z.ZodType>(step: StepOfHotspot<Schema>): Page {
  const shown = ({ actor, language, params, body }: Request) => ({
    language,
    load: () => factsFor(actor, params.hotspotId),
    view: (facts: StepFacts, form: FormState | null) => (
      <StepView step={step} facts={facts} form={form} submissionKey={body.fields.submissionKey?.[0] ?? newId()} />
    ),
  })
  return staffPage(`/hotspots/:hotspotId/${step.slug}` as '/hotspots/:hotspotId/skridt', {
    get: (request) => (isId(request.params.hotspotId) ? showHotspotForm(shown(request)) : notFound()),
    async post(request) {
      const { actor, body, language, params } = request
      if (!isId(params.hotspotId)) return notFound()
      const form = parseForm(step.schema, body, language)
      if (!form.ok) return showHotspotForm(shown(request), form.state)
      const outcome = await step.act(actor, params.hotspotId, form.value)
      return afterHotspotForm(shown(request), outcome, form.state, () => `/hotspots/${params.hotspotId}?gemt=1`)
    },
  })
}

async function factsFor(actor: StaffActor, hotspotId: string): Promise<Outcome<StepFacts>> {
  const opened = await openHotspot(actor, { hotspotId })
  if (opened.refused) return opened
  const colleagues = await listColleagues(actor, {})
  return colleagues.refused ? colleagues : done({ opened: opened.value, colleagues: colleagues.value })
}

function StepView(props: {
  step: Pick<StepOfHotspot<z.ZodType>, 'slug' | 'words' | 'Fields'>
  facts: StepFacts
  form: FormState | null
  submissionKey: string
}) {
  const { step, facts, submissionKey } = props
  const { language } = useView()
  const words = stepMessages(language)[step.words]
  const { hotspot } = facts.opened
  const back = `/hotspots/${hotspot.id}`
  const form = props.form ?? freshForm()
  return (
    <StaffPage
      title={words.title}
      subtitle={hotspot.place.name}
      back={{ href: back, label: hotspotMessages(language).backToOne }}
    >
      <HotspotForm
        action={`${back}/${step.slug}`}
        form={form}
        save={words.save}
        back={back}
        submissionKey={submissionKey}
      >
        <step.Fields form={form} facts={facts} />
      </HotspotForm>
    </StaffPage>
  )
}

export const hotspotStepPages: readonly Page[] = [
  stepPage({
    ...{ slug: 'beskriv', words: 'analysis', schema: forms.AnalysisForm, Fields: views.AnalysisFields },
    act: (actor, hotspotId, typed) => writeAnalysis(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'tiltag', words: 'measure', schema: forms.MeasureForm, Fields: views.MeasureFields },
    act: (actor, hotspotId, typed) => planMeasure(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'slut-tiltag', words: 'ending', schema: forms.MeasureEndForm, Fields: views.MeasureEndFields },
    act: (actor, hotspotId, { submissionKey: _key, ...typed }) =>
      endMeasure(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'i-gang', words: 'activate', schema: forms.ActivateForm, Fields: views.ActivateFields },
    act: (actor, hotspotId) => activateHotspot(actor, { hotspotId }),
  }),
  stepPage({
    ...{ slug: 'status', words: 'review', schema: forms.ReviewForm, Fields: views.ReviewFields },
    act: (actor, hotspotId, typed) => reviewHotspot(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'luk', words: 'close', schema: forms.CloseForm, Fields: views.CloseFields },
    act: (actor, hotspotId, { submissionKey: _key, ...typed }) =>
      closeHotspot(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'genaabn', words: 'reopen', schema: forms.ReopenForm, Fields: views.ReopenFields },
    act: (actor, hotspotId, { submissionKey: _key, ...typed }) =>
      reopenHotspot(actor, { ...withNeutral(typed), hotspotId }),
  }),
  stepPage({
    ...{ slug: 'giv', words: 'give', schema: forms.GiveForm, Fields: views.GiveFields },
    act: (actor, hotspotId, { to }) => giveHotspot(actor, { hotspotId, to }),
  }),
  stepPage({
    ...{ slug: 'tal', words: 'count', schema: forms.CountForm, Fields: views.CountFields },
    act: (actor, hotspotId, typed) => recordOutsideCount(actor, { ...typed, hotspotId }),
  }),
  stepPage({
    ...{ slug: 'fortael', words: 'tell', schema: forms.TellForm, Fields: views.TellFields },
    act: (actor, hotspotId, typed) => publishWords(actor, { ...withNeutral(typed), hotspotId }),
  }),
]
