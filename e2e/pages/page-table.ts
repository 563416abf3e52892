import { exchangePages } from './exchange-pages.ts'
import { forumPages } from './forum-pages.ts'
import { hotspotPages } from './hotspot-pages.ts'
import { meetingModePages } from './meeting-mode-pages.ts'
import { outreachPages } from './outreach-pages.ts'
import type { Found, Visit } from './visit.ts'

const inquiry = ({ inquiry: id }: Found) => `/henvendelser/${id}`
const below = (rest: string) => (found: Found) => `${inquiry(found)}/${rest}`
const inNotice = (rest: string) => (found: Found) => `/underretninger/${found.notice}/${rest}`
const inList = (rest: string) => (found: Found) => `/moeder/${found.listMeeting}/liste${rest}`
const inEvent = (rest: string) => (found: Found) => `/begivenheder/${found.event}${rest}`
const inCase = (rest: string) => (found: Found) => `/sager/${found.case}/${rest}`

const publicPages: Readonly<Record<string, Visit>> = {
  '/': { by: 'visitor' },
  '/ung': { by: 'visitor' },
  '/foraelder': { by: 'visitor' },
  '/fagperson': { by: 'visitor' },
  '/nabo': { by: 'visitor' },
  '/hvad-er-ssp': { by: 'visitor' },
  '/det-goer-vi': { by: 'visitor' },
  '/jura': { by: 'visitor' },
  '/hvis-det-haster': { by: 'visitor' },
  '/find-din-konsulent': { by: 'visitor', at: ({ organisation }) => `/find-din-konsulent?sted=${organisation}` },
  '/privatliv': { by: 'visitor' },
  '/forlad-siden-hurtigt': { by: 'visitor' },
  '/was': { by: 'visitor' },
  '/skriv-til-os': { by: 'visitor' },
  '/skriv-til-os/:entry': { by: 'visitor', at: () => '/skriv-til-os/ung' },
  '/dit-svar': { by: 'visitor' },
  '/login': { by: 'visitor' },
  '/farvel': { by: 'visitor' },
  '/forlad': { by: 'visitor', leadsTo: () => 'https://www.dr.dk/vejret' },
  '/login/kommune': { by: 'visitor', leadsTo: () => '/login?fejl=ikke-sat-op' },
  '/login/tilbage': { by: 'visitor', leadsTo: () => '/login?fejl=ikke-sat-op' },
  '/robots.txt': { by: 'visitor', plain: 'text/plain' },
  '/.well-known/security.txt': { by: 'visitor', plain: 'text/plain' },
}

const inquiryPages: Readonly<Record<string, Visit>> = {
  '/henvendelser': { by: 'maja' },
  '/henvendelser/ny': { by: 'maja' },
  '/henvendelser/papirskema': { by: 'maja' },
  '/henvendelser/mine': { by: 'peter' },
  '/henvendelser/mine/:inquiryId': { by: 'peter', at: ({ filed }) => `/henvendelser/mine/${filed}` },
  '/henvendelser/fra-os': { by: 'hanne' },
  '/henvendelser/fra-os/:inquiryId': { by: 'hanne', at: ({ redacted }) => `/henvendelser/fra-os/${redacted}` },
  '/henvendelser/:inquiryId': { by: 'maja', at: inquiry },
  '/henvendelser/:inquiryId/filer/:fileId': {
    by: 'maja',
    at: (found) => below(`filer/${found.note}`)(found),
    status: 404,
  },
  '/henvendelser/:inquiryId/svar': { by: 'maja', at: below('svar'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/notat': { by: 'maja', at: below('notat'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/tag': { by: 'maja', at: below('tag'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/giv': { by: 'maja', at: below('giv'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/skil': { by: 'maja', at: below('skil'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/afsender': { by: 'maja', at: below('afsender'), leadsTo: inquiry },
  '/henvendelser/:inquiryId/saml': { by: 'maja', at: below('saml') },
  '/henvendelser/:inquiryId/beskeder/:messageId/streg-over': {
    by: 'maja',
    at: ({ redacted, message }) => `/henvendelser/${redacted}/beskeder/${message}/streg-over`,
  },
  '/henvendelser/:inquiryId/afgoer': { by: 'maja', at: below('afgoer') },
  '/henvendelser/:inquiryId/afgoer/vej': { by: 'maja', at: below('afgoer/vej') },
  '/henvendelser/:inquiryId/afgoer/sag': { by: 'maja', at: below('afgoer/sag') },
  '/henvendelser/:inquiryId/afgoer/sag/find': {
    by: 'maja',
    at: below('afgoer/sag/find'),
    leadsTo: below('afgoer/sag'),
  },
}

const casePages: Readonly<Record<string, Visit>> = {
  '/i-dag': { by: 'maja' },
  '/soeg': { by: 'maja' },
  '/sager': { by: 'maja' },
  '/sager/ny': { by: 'maja' },
  '/sager/ny/:subject': { by: 'maja', at: () => '/sager/ny/gruppe' },
  '/sager/:caseId': { by: 'maja', at: ({ case: id }) => `/sager/${id}` },
  '/sager/:caseId/notat': { by: 'maja', at: inCase('notat') },
  '/sager/:caseId/notat/:noteId/ret': { by: 'maja', at: (found) => inCase(`notat/${found.note}/ret`)(found) },
  '/sager/:caseId/opfoelgning': { by: 'maja', at: inCase('opfoelgning') },
  '/sager/:caseId/opfoelgning/:followUpId': {
    by: 'maja',
    at: (found) => inCase(`opfoelgning/${found.followUp}`)(found),
  },
  '/sager/:caseId/deltagere': { by: 'maja', at: inCase('deltagere') },
  '/sager/:caseId/overdrag': { by: 'maja', at: inCase('overdrag') },
  '/sager/:caseId/spor': { by: 'maja', at: inCase('spor') },
  '/sager/:caseId/luk': { by: 'maja', at: inCase('luk') },
  '/sager/:caseId/genaabn': { by: 'birgit', at: ({ closedCase }) => `/sager/${closedCase}/genaabn` },
  '/personer/ny': { by: 'maja' },
  '/personer/:personId': { by: 'maja', at: ({ person }) => `/personer/${person}` },
  '/personer/:personId/ret': { by: 'maja', at: ({ person }) => `/personer/${person}/ret` },
  '/personer/:personId/samtykker': { by: 'maja', at: ({ person }) => `/personer/${person}/samtykker` },
  '/personer/:personId/samtykker/nyt': { by: 'maja', at: ({ person }) => `/personer/${person}/samtykker/nyt` },
  '/personer/:personId/samtykker/:consentId': {
    by: 'maja',
    at: ({ consenting, consent }) => `/personer/${consenting}/samtykker/${consent}`,
  },
  '/personer/:personId/samtykker/:consentId/forny': {
    by: 'maja',
    at: ({ consenting, consent }) => `/personer/${consenting}/samtykker/${consent}/forny`,
  },
}

const eventPages: Readonly<Record<string, Visit>> = {
  '/begivenheder': { by: 'maja' },
  '/begivenheder/ny': { by: 'maja' },
  '/begivenheder/:eventId': { by: 'maja', at: inEvent('') },
  '/begivenheder/:eventId/ret': { by: 'maja', at: inEvent('/ret') },
  '/begivenheder/:eventId/log': { by: 'maja', at: inEvent('/log') },
  '/begivenheder/:eventId/evaluering': { by: 'maja', at: inEvent('/evaluering') },
  '/begivenheder/:eventId/telefonliste': { by: 'maja', at: inEvent('/telefonliste') },
  '/begivenheder/:eventId/telefonliste.pdf': { by: 'maja', at: inEvent('/telefonliste.pdf'), plain: 'application/pdf' },
}

const noticePages: Readonly<Record<string, Visit>> = {
  '/underretninger': { by: 'maja' },
  '/underretninger/ny': { by: 'maja', at: ({ case: id }) => `/underretninger/ny?sag=${id}` },
  '/underretninger/:noticeId': { by: 'maja', at: ({ sentNotice }) => `/underretninger/${sentNotice}` },
  '/underretninger/:noticeId/spoergsmaal': { by: 'maja', at: inNotice('spoergsmaal') },
  '/underretninger/:noticeId/skriv': { by: 'maja', at: inNotice('skriv') },
  '/underretninger/:noticeId/pdf': { by: 'maja', at: inNotice('pdf'), plain: 'application/pdf' },
  '/underretninger/:noticeId/sendt': { by: 'maja', at: inNotice('sendt') },
  '/underretninger/:noticeId/kasser': { by: 'maja', at: inNotice('kasser') },
  '/underretningssamtaler': { by: 'maja' },
  '/underretningssamtaler/ny': {
    by: 'maja',
    at: ({ sentNotice }) => `/underretningssamtaler/ny?underretning=${sentNotice}`,
  },
  '/underretningssamtaler/:meetingId': {
    by: 'maja',
    at: ({ notificationMeeting }) => `/underretningssamtaler/${notificationMeeting}`,
  },
}

const administrationPages: Readonly<Record<string, Visit>> = {
  '/konsulenter': { by: 'birgit' },
  '/konsulenter/:account': { by: 'birgit', at: ({ account }) => `/konsulenter/${account}` },
  '/organisationer': { by: 'birgit' },
  '/organisationer/ny': { by: 'birgit' },
  '/organisationer/:organisation': { by: 'birgit', at: ({ organisation }) => `/organisationer/${organisation}` },
  '/kalender/skoleferier': { by: 'birgit' },
  '/kalender/skoleferier/:holiday': { by: 'birgit', at: ({ holiday }) => `/kalender/skoleferier/${holiday}` },
  '/tekster': { by: 'birgit' },
  '/tekster/:key': { by: 'birgit', at: () => '/tekster/front-title', bilingual: true },
  '/indstillinger': { by: 'birgit' },
  '/log': { by: 'birgit' },
  '/moeder/lister': { by: 'birgit' },
  '/drift': { by: 'ib' },
  '/konti': { by: 'ib' },
  '/konti/ny': { by: 'ib' },
  '/konti/hvem-maa-hvad': { by: 'ib' },
  '/konti/login-roller': { by: 'ib' },
  '/konti/:accountId': { by: 'ib', at: ({ account }) => `/konti/${account}` },
  '/profil': { by: 'maja' },
  '/profil/noegler/ny': { by: 'maja' },
  '/log-ud': { by: 'maja', leadsTo: () => '/profil' },
  '/log-ud/overalt': { by: 'maja', leadsTo: () => '/profil' },
}

/** Every address of the house that answers to a link, as the app knows it: a new page is visited from its first day. */
const lawPages: Readonly<Record<string, Visit>> = {
  '/regler': { by: 'maja' },
  '/regler/forklar': { by: 'maja' },
  '/regler/:ruleId': { by: 'maja', at: () => '/regler/R115-04' },
}

const listPages: Readonly<Record<string, Visit>> = {
  '/moeder/:meetingId/liste': { by: 'maja', at: inList('') },
  '/moeder/:meetingId/liste/ny': { by: 'maja', at: inList('/ny') },
  '/moeder/:meetingId/liste/fil': { by: 'maja', at: inList('/fil'), leadsTo: inList('/ny') },
  '/moeder/:meetingId/liste/:rowId': { by: 'maja', at: (found) => inList(`/${found.nameRow}`)(found) },
}

export const pageTable: Readonly<Record<string, Visit>> = {
  ...publicPages,
  ...inquiryPages,
  ...casePages,
  ...noticePages,
  ...eventPages,
  ...lawPages,
  ...exchangePages,
  ...forumPages,
  ...hotspotPages,
  ...outreachPages,
  ...meetingModePages,
  ...listPages,
  ...administrationPages,
}
