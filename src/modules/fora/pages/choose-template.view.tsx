import { Row, RowList, StaffPage, useView } from '../../../platform/ui/index.ts'
import { type TemplateKey, templateKeys, templateOf } from '../domain/series-templates.ts'
import { templateWords } from '../domain/template-words.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'

/** The fora of the house, those where individual young people may be talked about apart from those where they never are. */
export function ChooseTemplateView() {
  const { language } = useView()
  const words = seriesMessages(language).choose
  const never = (key: TemplateKey) => templateOf(key).persons === 'never'
  return (
    <StaffPage title={words.title} subtitle={words.lead} back={{ href: '/moeder', label: foraMessages(language).back }}>
      <Templates title={words.withNames} lead={words.withNamesLead} keys={templateKeys.filter((key) => !never(key))} />
      <Templates title={words.withoutNames} lead={words.withoutNamesLead} keys={templateKeys.filter(never)} />
    </StaffPage>
  )
}

function Templates({ title, lead, keys }: { title: string; lead: string; keys: readonly TemplateKey[] }) {
  const { language } = useView()
  const words = seriesMessages(language).choose
  const choosesItself = (key: TemplateKey) => templateOf(key).persons === 'choose'
  return (
    <section>
      <h2>{title}</h2>
      <p>{lead}</p>
      <RowList label={title}>
        {keys.map((key) => (
          <Row
            key={key}
            href={`/moeder/serier/ny/${key}`}
            icon="groups"
            title={templateWords[key].name[language]}
            meta={[firstSentence(templateWords[key].mandate[language]), choosesItself(key) && words.asks]
              .filter(Boolean)
              .join(' ')}
          />
        ))}
      </RowList>
    </section>
  )
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /u)[0] ?? text
}
