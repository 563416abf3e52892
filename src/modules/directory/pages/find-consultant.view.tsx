import {
  Button,
  ButtonRow,
  CardGrid,
  Form,
  type OptionGroup,
  PublicPage,
  Select,
  sitePaths,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import { type FoundPlace, type PublicConsultant, placeOfTown } from '../actions/find-consultant.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import type { PlaceToFind } from '../domain/covered-places.ts'
import { publicMessages } from '../public-messages.ts'
import { ConsultantCard } from './consultant-card.view.tsx'
import { ContactFacts } from './contact-facts.view.tsx'

export type Finder = {
  readonly content: PublicContent
  readonly places: readonly PlaceToFind[]
  readonly towns: readonly string[]
  readonly everyone: readonly PublicConsultant[]
  readonly found: FoundPlace | null
}

/** Choose a place, see a face. Works without script: the choice goes by the address, and a place is nobody. */
export function FindConsultantView({ finder, place }: { finder: Finder; place: string | null }) {
  const { content, everyone, found } = finder
  const words = publicMessages(useView().language)
  const finds = found !== null && found.consultants.length > 0
  const others = everyone.filter(({ account }) => !found?.consultants.some((one) => one.account === account))
  return (
    <PublicPage title={textOf(content, 'finder', 'finder-title')} lead={textOf(content, 'finder', 'finder-lead')}>
      <PlaceForm finder={finder} place={place} />
      {found && <Found found={found} content={content} />}
      {others.length > 0 && (
        <section>
          <h2>{finds ? words.finder.others : words.finder.everyone}</h2>
          <Cards consultants={others} />
        </section>
      )}
      {everyone.length === 0 && <p>{textOf(content, 'finder', 'finder-empty')}</p>}
      <section>
        <h2>{words.finder.unit}</h2>
        <ContactFacts settings={content.settings} />
      </section>
    </PublicPage>
  )
}

function PlaceForm({ finder, place }: { finder: Finder; place: string | null }) {
  const { finder: words } = publicMessages(useView().language)
  const link = useLink()
  const ofKinds = (...kinds: readonly string[]) =>
    finder.places.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name }))
  const groups: readonly OptionGroup[] = [
    { label: words.schools, options: ofKinds('school') },
    { label: words.education, options: ofKinds('fgu', 'youth-education') },
    { label: words.clubs, options: ofKinds('club') },
    { label: words.towns, options: finder.towns.map((town) => ({ value: placeOfTown(town), label: town })) },
  ]
  const options = groups.filter((group) => group.options.length > 0)
  if (options.length === 0) return null
  return (
    <Form action={link(sitePaths.public.consultants)} method="get">
      <Select name="sted" label={words.label} empty={words.empty} options={options} value={place ?? undefined} />
      <ButtonRow>
        <Button>{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

function Found({ found, content }: { found: FoundPlace; content: PublicContent }) {
  const { finder: words } = publicMessages(useView().language)
  const nobody = found.consultants.length === 0
  return (
    <section>
      <h2>{nobody ? found.name : words.found(found.name)}</h2>
      {nobody && <p>{textOf(content, 'finder', 'finder-nobody')}</p>}
      <Cards consultants={found.consultants} />
    </section>
  )
}

function Cards({ consultants }: { consultants: readonly PublicConsultant[] }) {
  if (consultants.length === 0) return null
  return (
    <CardGrid>
      {consultants.map((consultant) => (
        <ConsultantCard key={consultant.account} consultant={consultant} />
      ))}
    </CardGrid>
  )
}
