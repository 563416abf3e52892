import { BenchDrawing, Card, CardGrid, PublicPage, sitePaths } from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { LocalNumbers } from '../actions/open-inquiry-form.ts'
import { senderEntries } from '../domain/sender-entries.ts'
import { senderMessages } from '../sender-messages.ts'
import { roleWords } from './role-words.ts'
import { UrgentHelp } from './urgent-help.view.tsx'

/** The first choice on the way to us, with the way to quicker help before it. */
export function ChooseSenderView({ numbers }: { numbers: LocalNumbers }) {
  const { language } = useView()
  const link = useLink()
  const { choose } = senderMessages(language)
  return (
    <PublicPage title={choose.title} lead={choose.lead} illustration={<BenchDrawing />} hideContact>
      <UrgentHelp numbers={numbers} />
      <h2>{choose.who}</h2>
      <p>{choose.whoHint}</p>
      <CardGrid>
        {Object.entries(senderEntries).map(([entry, role]) => {
          const words = roleWords(role, language)
          return (
            <Card key={entry} title={words.card} href={link(`${sitePaths.public.write}/${entry}`)} level={3}>
              <p>{words.cardHint}</p>
            </Card>
          )
        })}
      </CardGrid>
      <p>
        {choose.back} <a href={link(sitePaths.public.dialogue)}>{choose.backLink}</a>
      </p>
    </PublicPage>
  )
}
