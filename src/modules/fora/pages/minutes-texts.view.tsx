import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import { Card, CardGrid, Notice, Prose, QuietLine, Time, useView } from '../../../platform/ui/index.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import { minutesMessages } from '../minutes-messages.ts'

/** The minutes of an item: one text, or two beside one another where people wrote at the same time. */
export function StandingTexts({ record: { minutes } }: { record: ItemRecord }) {
  const words = minutesMessages(useView().language)
  const [only, ...more] = minutes
  if (!only) return <p>{words.nothing}</p>
  if (more.length === 0) return <Prose text={only.body} level={3} />
  return (
    <>
      <Notice icon="persons" level={3}>
        <p>{words.twoTexts}</p>
      </Notice>
      <CardGrid>
        {minutes.map(({ id, body, writerName, writtenAt }) => (
          <Card key={id} title={words.writtenBy(writerName)} level={3}>
            <p>
              <Time at={writtenAt} />
            </p>
            <Prose text={body} level={3} />
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

/** Who can read the item: said under each, so that nobody has to guess what a room has to do with a right to read. */
export function AudienceLine({ record, publishable }: { record: ItemRecord; publishable: boolean }) {
  const { language, now } = useView()
  const words = minutesMessages(language)
  const { item, unitName, readers } = record
  if (item.part === 'open') return <QuietLine>{publishable ? words.readersPublic : words.readersOpen}</QuietLine>
  const isAboutMatter = item.caseId !== null || item.personId !== null || item.inquiryId !== null
  const names = [
    isAboutMatter ? words.unitReaders(unitName) : unitName,
    ...readers.map(({ name, organisation }) => words.reader(name, organisation)),
  ]
  const until = readers.flatMap((reader) => reader.until ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0]
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  return (
    <QuietLine>
      {words.readers(listed)}
      {until && ` ${words.until(sayDate(copenhagenDate(until), copenhagenDate(now), language))}`}
    </QuietLine>
  )
}
