import { ButtonLink, DescriptionList, PublicPage, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import type { Settings } from '../actions/setting-schemas.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { ContactFacts, reachFacts } from './contact-facts.view.tsx'
import { ReadMore } from './read-more.view.tsx'
import { TextSections } from './text-block.view.tsx'

const blocks = [
  'privacy-anonymous',
  'privacy-named',
  'privacy-why',
  'privacy-rights',
  'privacy-complain',
] as const satisfies readonly TextOf<'privacy'>[]

const complaints = 'https://www.datatilsynet.dk'

/** The privacy notice: what anonymous means first, then who, why, how long, and one's rights. */
export function PrivacyNoticeView({ content }: { content: PublicContent }) {
  const words = publicMessages(useView().language)
  return (
    <PublicPage
      title={textOf(content, 'privacy', 'privacy-title')}
      lead={textOf(content, 'privacy', 'privacy-lead')}
      narrow
    >
      <TextSections content={content} keys={blocks} />
      <section>
        <h3>{words.privacy.officer}</h3>
        <Officer officer={content.settings['data-protection-officer']} />
      </section>
      <section>
        <h3>{words.contact.title}</h3>
        <ContactFacts settings={content.settings} />
      </section>
      <p>
        <ButtonLink href={complaints} tone="secondary" rel="noreferrer">
          {words.privacy.complain}
        </ButtonLink>
      </p>
      <ReadMore pages={['law', 'exit']} />
    </PublicPage>
  )
}

function Officer({ officer }: { officer: Settings['data-protection-officer'] }) {
  const { privacy, contact } = publicMessages(useView().language)
  const facts = [
    ...(officer.name === '' ? [] : [{ term: privacy.name, value: officer.name }]),
    ...reachFacts(officer, contact),
  ]
  return facts.length === 0 ? (
    <p>{privacy.officerMissing}</p>
  ) : (
    <DescriptionList facts={facts} label={privacy.officer} />
  )
}
