import {
  Alert,
  BenchDrawing,
  ButtonLink,
  Card,
  CardGrid,
  type IconName,
  PublicPage,
  sitePaths,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import { type SenderWay, senderWays } from '../domain/sender-ways.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { ReadMore } from './read-more.view.tsx'

const icons = {
  young: 'person',
  parent: 'persons',
  professional: 'student',
  neighbour: 'home',
} as const satisfies Record<SenderWay['role'], IconName>

/** What SSP is in two sentences, one way in, four wordings, and who to call. */
export function FrontView({ content }: { content: PublicContent }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  const say = (key: TextOf<'front'>) => textOf(content, 'front', key)
  return (
    <PublicPage
      title={say('front-title')}
      lead={say('front-lead')}
      illustration={<BenchDrawing />}
      hideContact
      actions={
        <>
          <ButtonLink href={link(sitePaths.public.write)} icon="chat" wide>
            {words.write}
          </ButtonLink>
          <p>{say('front-promise')}</p>
        </>
      }
    >
      <section>
        <h2>{words.front.who}</h2>
        <CardGrid>
          {senderWays.map(({ role, slug }) => (
            <Card key={slug} title={words.ways[role]} href={link(`/${slug}`)} icon={icons[role]} level={3}>
              <p>{say(`front-${role}`)}</p>
            </Card>
          ))}
        </CardGrid>
      </section>
      <Alert tone="emergency" title={words.front.danger}>
        <p>{say('front-urgent')}</p>
      </Alert>
      <HumanWays />
      <ReadMore pages={['about', 'work', 'law', 'privacy']} />
    </PublicPage>
  )
}

function HumanWays() {
  const { front } = publicMessages(useView().language)
  const link = useLink()
  return (
    <section>
      <h2>{front.find}</h2>
      <CardGrid>
        <Card title={front.findTitle} href={link(sitePaths.public.consultants)} icon="location" level={3}>
          <p>{front.findBody}</p>
        </Card>
        <Card title={front.urgent} href={link(sitePaths.public.urgent)} icon="smartphone" level={3}>
          <p>{front.urgentBody}</p>
        </Card>
      </CardGrid>
    </section>
  )
}
