import { PublicPage, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import { publicMessages } from '../public-messages.ts'
import { ContactFacts } from './contact-facts.view.tsx'
import { TextSections } from './text-block.view.tsx'

/** Our accessibility statement, until the municipality's own is set. */
export function AccessibilityView({ content }: { content: PublicContent }) {
  const { contact } = publicMessages(useView().language)
  return (
    <PublicPage
      title={textOf(content, 'accessibility', 'was-title')}
      lead={textOf(content, 'accessibility', 'was-lead')}
      narrow
      hideContact
    >
      <TextSections content={content} keys={['was-status', 'was-tell-us']} />
      <section>
        <h3>{contact.title}</h3>
        <ContactFacts settings={content.settings} />
      </section>
    </PublicPage>
  )
}
