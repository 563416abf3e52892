import type { Found, Visit } from './visit.ts'

const running = ({ runningMeeting: id }: Found) => `/moeder/${id}`
const onTable = (found: Found) => `${running(found)}/i-gang/${found.openedItem}`
const held = ({ heldMeeting: id }: Found) => `/moeder/${id}`
const written = (rest: string) => (found: Found) => `${held(found)}/punkt/${found.heldItem}/${rest}`

/** A meeting under way, one that was held, one whose minutes are approved, and what was promised there. */
export const meetingModePages: Readonly<Record<string, Visit>> = {
  '/moeder/:meetingId/i-gang': { by: 'maja', at: (found) => `${running(found)}/i-gang` },
  '/moeder/:meetingId/i-gang/:itemId': { by: 'maja', at: onTable },
  '/moeder/:meetingId/i-gang/:itemId/aabn': { by: 'maja', at: (found) => `${onTable(found)}/aabn`, leadsTo: onTable },
  '/moeder/:meetingId/i-gang/:itemId/luk': { by: 'maja', at: (found) => `${onTable(found)}/luk`, leadsTo: onTable },
  '/moeder/:meetingId/rummet': { by: 'maja', at: (found) => `${running(found)}/rummet`, plain: 'text/plain' },
  '/moeder/:meetingId/slut': {
    by: 'maja',
    at: (found) => `${running(found)}/slut`,
    leadsTo: (found) => `${running(found)}/i-gang`,
  },
  '/moeder/:meetingId/skjul': { by: 'maja', at: (found) => `${running(found)}/skjul` },
  '/moeder/:meetingId/punkt/:itemId/grundlag': {
    by: 'maja',
    at: (found) => `${running(found)}/punkt/${found.openedItem}/grundlag`,
  },
  '/moeder/:meetingId/punkt/:itemId/referat': { by: 'maja', at: written('referat') },
  '/moeder/:meetingId/punkt/:itemId/aftale': { by: 'maja', at: written('aftale'), leadsTo: written('referat') },
  '/moeder/:meetingId/punkt/:itemId/kopi.pdf': { by: 'maja', at: written('kopi.pdf'), plain: 'application/pdf' },
  '/moeder/:meetingId/punkt/:itemId/rettelse': {
    by: 'maja',
    at: ({ approvedMeeting, approvedItem }) => `/moeder/${approvedMeeting}/punkt/${approvedItem}/rettelse`,
  },
  '/moeder/:meetingId/referat': { by: 'maja', at: (found) => `${held(found)}/referat` },
  '/moeder/:meetingId/referat.pdf': {
    by: 'maja',
    at: (found) => `${held(found)}/referat.pdf`,
    plain: 'application/pdf',
  },
  '/moeder/opgaver': { by: 'peter' },
  '/moeder/opgaver/:pointId': {
    by: 'peter',
    at: ({ heldItem }) => `/moeder/opgaver/${heldItem}`,
    leadsTo: () => '/moeder/opgaver',
  },
}
