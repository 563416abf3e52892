import type { Colleague } from '../../directory/index.ts'
import type { HotspotFacts } from '../actions/open-hotspot.ts'

/** What the form of any step of a hotspot is shown with. */
export type StepFacts = { readonly opened: HotspotFacts; readonly colleagues: readonly Colleague[] }
