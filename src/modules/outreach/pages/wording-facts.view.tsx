import { DescriptionList, type Fact, Prose, Time, useView } from '../../../platform/ui/index.ts'
import type { VisitVersion } from '../actions/open-visit.ts'
import type { Wording } from '../domain/street-entry.ts'
import { entryMessages } from '../entry-messages.ts'
import { visitFormMessages } from '../visit-form-messages.ts'
import { visitMessages } from '../visit-messages.ts'

type Props = {
  readonly version: Pick<VisitVersion, 'wording' | 'writtenBy' | 'writtenAt'>
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly owner: string
}

/** One wording of a visit, fact by fact. */
export function WordingFacts({ version, places, owner }: Props) {
  const { language } = useView()
  const words = visitMessages(language).visit
  const { wording } = version
  const place = places.find(({ id }) => id === wording.place)?.name
  const facts: readonly Fact[] = [
    {
      term: visitFormMessages(language).place,
      value: place ?? (wording.whereWords || entryMessages(language).kinds.street),
    },
    { term: words.when, value: <Time at={new Date(wording.happenedAt)} /> },
    ...seenFacts(wording, language),
    { term: words.by, value: owner },
  ]
  return (
    <>
      <DescriptionList facts={facts} label={words.facts} />
      {wording.note !== '' && <Prose text={wording.note} level={3} />}
    </>
  )
}

function seenFacts(wording: Wording, language: 'da' | 'en'): readonly Fact[] {
  const words = visitMessages(language).visit
  const labels = entryMessages(language)
  const list = (names: readonly string[]) => names.join(', ')
  const facts = [
    { term: words.outcome, value: labels.outcomes[wording.outcome] },
    { term: words.occasion, value: labels.occasions[wording.occasion] },
    { term: words.minutes, value: words.minutesOf(wording.minutes) },
    { term: words.staff, value: String(wording.staffCount) },
    { term: words.heads, value: labels.heads[wording.headBand] },
    { term: words.ages, value: labels.ages[wording.ageBand] },
    { term: words.mood, value: labels.moods[wording.mood] },
    { term: words.themes, value: list(wording.themes.map((theme) => labels.themes[theme])) },
    { term: words.actions, value: list(wording.actions.map((act) => labels.actions[act])) },
    { term: words.met, value: list(wording.met.map((part) => labels.met[part])) },
    { term: words.followUp, value: wording.followUp },
  ]
  return facts.filter(({ value }) => value !== '')
}
