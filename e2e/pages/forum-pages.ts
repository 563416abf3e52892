import type { Found, Visit } from './visit.ts'

const inSeries = (rest: string) => (found: Found) => `/moeder/serier/${found.forum}${rest}`
const inMeeting = (rest: string) => (found: Found) => `/moeder/${found.meeting}${rest}`
const inPlan = (rest: string) => (found: Found) => `/moeder/${found.plannedMeeting}${rest}`

/** The series of meetings, who sits in them, the meetings and their agenda. */
export const forumPages: Readonly<Record<string, Visit>> = {
  '/moeder': { by: 'maja' },
  '/moeder/serier/ny': { by: 'maja' },
  '/moeder/serier/ny/:template': { by: 'maja', at: () => '/moeder/serier/ny/ad-hoc' },
  '/moeder/serier/:seriesId': { by: 'maja', at: inSeries('') },
  '/moeder/serier/:seriesId/ret': { by: 'maja', at: inSeries('/ret') },
  '/moeder/serier/:seriesId/afslut': { by: 'maja', at: inSeries('/afslut') },
  '/moeder/serier/:seriesId/medlemmer/nyt': { by: 'maja', at: inSeries('/medlemmer/nyt') },
  '/moeder/serier/:seriesId/medlemmer/:memberId': {
    by: 'maja',
    at: (found) => inSeries(`/medlemmer/${found.seat}`)(found),
  },
  '/moeder/serier/:seriesId/moede': { by: 'maja', at: inSeries('/moede') },
  '/moeder/:meetingId': { by: 'maja', at: inMeeting('') },
  '/moeder/:meetingId/kalender.ics': { by: 'maja', at: inMeeting('/kalender.ics'), plain: 'text/calendar' },
  '/moeder/:meetingId/indkald': { by: 'maja', at: inPlan('/indkald') },
  '/moeder/:meetingId/flyt': { by: 'maja', at: inMeeting('/flyt') },
  '/moeder/:meetingId/aflys': { by: 'maja', at: inMeeting('/aflys') },
  '/moeder/:meetingId/gaest': { by: 'maja', at: inMeeting('/gaest') },
  '/moeder/:meetingId/punkt': { by: 'maja', at: inMeeting('/punkt') },
}
