import { z } from 'zod'
import { isId } from '../../../kernel/ids.ts'
import { notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openHotspot } from '../actions/open-hotspot.ts'
import { withdrawPublicWords } from '../actions/tell-public.ts'
import { HotspotView } from './hotspot.view.tsx'
import { refusedHotspot } from './hotspot-refusal.ts'

const TakeDownForm = z.strictObject({ wordsId: z.uuid() })

/** One hotspot; what was told to all is taken down from here. */
export const hotspotPage = staffPage('/hotspots/:hotspotId', {
  async get({ actor, params, language, query }) {
    if (!isId(params.hotspotId)) return notFound()
    const outcome = await openHotspot(actor, { hotspotId: params.hotspotId })
    if (outcome.refused) return refusedHotspot(outcome, language)
    return ok(<HotspotView facts={outcome.value} saved={query.get('gemt') === '1'} />)
  },
  async post({ actor, params, body, language }) {
    const form = parseForm(TakeDownForm, body, language)
    if (!isId(params.hotspotId) || !form.ok) return notFound()
    const outcome = await withdrawPublicWords(actor, { hotspotId: params.hotspotId, wordsId: form.value.wordsId })
    if (outcome.refused) return refusedHotspot(outcome, language)
    return redirect(`/hotspots/${params.hotspotId}?gemt=1`)
  },
})
