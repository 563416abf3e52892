import { file, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { type Page, publicPage } from '../../../platform/web/page.ts'
import { findConsultant } from '../actions/find-consultant.ts'
import { openPublicPage } from '../actions/open-public-page.ts'
import { securityFile } from '../domain/security-file.ts'
import { senderWays } from '../domain/sender-ways.ts'
import { AboutView } from './about.view.tsx'
import { AccessibilityView } from './accessibility.view.tsx'
import { FindConsultantView } from './find-consultant.view.tsx'
import { FrontView } from './front.view.tsx'
import { LawView } from './law.view.tsx'
import { LeavingView } from './leaving.view.tsx'
import { PrivacyNoticeView } from './privacy-notice.view.tsx'
import { readingPage } from './reading-page.tsx'
import { SenderWayView } from './sender-way.view.tsx'
import { UrgentView } from './urgent.view.tsx'
import { WorkView } from './work.view.tsx'

const finderPage = publicPage('/find-din-konsulent', {
  async get({ actor, language, query }) {
    const place = query.get('sted')?.slice(0, 200) ?? null
    const outcome = await findConsultant(actor, { place, language })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    return ok(<FindConsultantView finder={outcome.value} place={place} />)
  },
})

/** Leads to the official statement where the municipality has one; the public may ask for `/was` without language. */
const accessibilityPage = publicPage('/was', {
  async get({ actor, language }) {
    const outcome = await openPublicPage(actor, { page: 'accessibility', language })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    const official = outcome.value.settings['was-url']
    return official === '' ? ok(<AccessibilityView content={outcome.value} />) : redirect(official)
  },
})

/** RFC 9116. Where no address of the security contact, the data protection officer or the unit is set, not there. */
const securityPage = publicPage('/.well-known/security.txt', {
  async get({ actor, now }) {
    const outcome = await openPublicPage(actor, { page: 'privacy', language: 'en' })
    if (outcome.refused) return refusalView(outcome, () => undefined)
    const { settings } = outcome.value
    const contact =
      settings['security-contact'] || settings['data-protection-officer'].email || settings['unit-contact'].email
    return contact === '' ? notFound() : file(securityFile(contact, now), 'text/plain; charset=utf-8')
  },
})

/** Everything public may be found but what is one person's own. The workplace answers nobody and is not named. */
const robots = `User-agent: *
Disallow: /dit-svar
Disallow: /en/dit-svar
Disallow: /forlad$
Allow: /
`

const robotsPage = publicPage('/robots.txt', { get: () => file(robots, 'text/plain; charset=utf-8') })

/** The public site, but for writing to us. */
export const publicSite: readonly Page[] = [
  readingPage('front', FrontView),
  ...senderWays.map(({ role }) => readingPage(role, ({ content }) => <SenderWayView role={role} content={content} />)),
  readingPage('about', AboutView),
  readingPage('work', WorkView),
  readingPage('law', LawView),
  readingPage('urgent', UrgentView),
  finderPage,
  readingPage('privacy', PrivacyNoticeView),
  readingPage('exit', LeavingView),
  accessibilityPage,
  securityPage,
  robotsPage,
]
