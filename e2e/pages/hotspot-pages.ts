import type { Visit } from './visit.ts'

/** The pages of hotspots and observations that need no id. */
export const hotspotPages: Readonly<Record<string, Visit>> = {
  '/hotspots': { by: 'maja' },
  '/hotspots/nyt': { by: 'maja' },
  '/hotspots/regler': { by: 'birgit' },
  '/observationer': { by: 'maja' },
  '/observationer/ny': { by: 'peter' },
  '/meld-et-sted': { by: 'visitor' },
  '/meld-et-sted/svar': { by: 'visitor' },
}
