import { ButtonLink, PublicPage, sitePaths, useLink, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textAt } from '../actions/public-content.ts'
import type { HelpNumber } from '../domain/help-numbers.ts'
import { type SenderWay, senderWays } from '../domain/sender-ways.ts'
import { publicMessages } from '../public-messages.ts'
import { Numbers } from './numbers.view.tsx'
import { ReadMore } from './read-more.view.tsx'
import { TextBlock } from './text-block.view.tsx'

type Role = SenderWay['role']

const numbers = {
  young: ['emergency', 'children', 'suicide', 'duty', 'police'],
  parent: ['emergency', 'duty', 'police', 'violence'],
  professional: ['emergency', 'duty', 'police'],
  neighbour: ['emergency', 'police', 'duty'],
} as const satisfies Record<Role, readonly (HelpNumber | 'duty')[]>

const next = {
  young: ['privacy', 'exit', 'about'],
  parent: ['privacy', 'work', 'law'],
  professional: ['law', 'work', 'privacy'],
  neighbour: ['about', 'privacy'],
} as const satisfies Record<Role, Parameters<typeof ReadMore>[0]['pages']>

/** One of the four ways in: its own words, its own numbers, then the form. */
export function SenderWayView({ role, content }: { role: Role; content: PublicContent }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  return (
    <PublicPage
      title={textAt(content, `${role}-title`)}
      lead={textAt(content, `${role}-lead`)}
      back={{ href: link(sitePaths.public.front), label: words.toFront }}
      narrow
      hideContact
      actions={<WriteLink role={role} />}
    >
      <TextBlock text={textAt(content, `${role}-body`)} />
      <WriteLink role={role} />
      <section>
        <h2>{words.role.numbers}</h2>
        <Numbers which={numbers[role]} settings={content.settings} />
      </section>
      <ReadMore pages={next[role]} />
    </PublicPage>
  )
}

function WriteLink({ role }: { role: Role }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  const slug = senderWays.find((way) => way.role === role)?.slug ?? ''
  return (
    <ButtonLink href={link(`${sitePaths.public.write}/${slug}`)} icon="chat" wide>
      {words.write}
    </ButtonLink>
  )
}
