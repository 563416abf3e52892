import { ButtonLink, ButtonRow, Card, useView } from '../../../platform/ui/index.ts'
import { publicMessages } from '../public-messages.ts'
import { telephone } from './contact-facts.view.tsx'

export type ShownConsultant = {
  readonly publicName: string
  readonly title: string
  readonly phone: string
  readonly email: string
  readonly greeting: string
  readonly covers: readonly string[]
}

/** A consultant as the public meets them. What they wrote themselves is Danish, and says so on an English page. */
export function ConsultantCard({ consultant, level = 3 }: { consultant: ShownConsultant; level?: 2 | 3 }) {
  const { language } = useView()
  const { finder: words } = publicMessages(language)
  const written = language === 'da' ? undefined : 'da'
  const { publicName, title, phone, email, greeting, covers } = consultant
  return (
    <Card title={publicName} icon="person" level={level}>
      {title !== '' && <p lang={written}>{title}</p>}
      {greeting !== '' && <p lang={written}>{greeting}</p>}
      {covers.length > 0 && (
        <p>
          {words.covers}: <span lang={written}>{covers.join(', ')}</span>
        </p>
      )}
      <ButtonRow>
        {phone !== '' && (
          <ButtonLink href={telephone(phone)} tone="secondary" icon="smartphone">
            {words.call(phone)}
          </ButtonLink>
        )}
        {email !== '' && (
          <ButtonLink href={`mailto:${email}`} tone="secondary" icon="send">
            {words.mail}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
