import {
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
import type { Settings } from '../actions/setting-schemas.ts'
import { type SenderWay, senderWays } from '../domain/sender-ways.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { Numbers } from './numbers.view.tsx'
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
      <HumanWays settings={content.settings} />
      <ReadMore pages={['about', 'work', 'law', 'privacy']} />
    </PublicPage>
  )
}

function HumanWays({ settings }: { settings: Settings }) {
  const { front } = publicMessages(useView().language)
  const link = useLink()
  return (
    <section>
      <h2>{front.find}</h2>
      <Numbers which={['emergency']} settings={settings} />
      <CardGrid>
        <Card title={front.findTitle} href={link(sitePaths.public.consultants)} icon="location" level={3}>
          <p>{front.findBody}</p>
        </Card>
        <Card title={front.urgent} href={link(sitePaths.public.urgent)} icon="smartphone" level={3}>
          <p>{front.urgentBody}</p>
        </Card>
        <Card title={front.tellPlace} href={link(sitePaths.public.tellPlace)} icon="visibility" level={3}>
          <p>{front.tellPlaceBody}</p>
        </Card>
      </CardGrid>
    </section>
  )
}
