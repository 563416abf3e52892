import { fullDate } from '../../../kernel/danish-time.ts'
import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  Day,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { Cover, openCover } from '../actions/cover-absence.ts'
import { planWhyMessages, whySentence } from '../plan-why-messages.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import { type CoverFields, moveValue } from './work-time.form.ts'

type Opened = Extract<Awaited<ReturnType<typeof openCover>>, { refused: false }>['value']

type Props = {
  readonly opened: Opened
  readonly form: FormState<CoverFields>
  readonly saved: boolean
  readonly done: { readonly moved: number; readonly left: number } | null
}

/** The visits that fall in an absence, and who would best take each. */
export function CoverView({ opened, form, saved, done }: Props) {
  const words = workTimeMessages(useView().language)
  const { absence, covers, keeps } = opened
  const able = covers.filter(({ suggestion }) => suggestion !== null)
  const unable = covers.filter(({ suggestion }) => suggestion === null)
  return (
    <StaffPage
      title={words.coverTitle}
      subtitle={words.coverLead}
      back={{ href: '/opsoegende/fravaer', label: words.backToAbsences }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      {done && (
        <Alert tone={done.left > 0 ? 'warning' : 'success'} title={words.moved(done.moved)} announce>
          {done.left > 0 && <p>{words.left(done.left)}</p>}
        </Alert>
      )}
      <ErrorSummary errors={form.errors} />
      <p>
        {absence.name}: <Day date={absence.firstDay} full /> – <Day date={absence.lastDay} full />
      </p>
      {covers.length === 0 && (
        <EmptyState
          title={words.nothingToCover}
          body={words.nothingToCoverBody}
          action={{ href: `/opsoegende/plan/forslag?fra=${absence.firstDay}`, label: words.suggest }}
        />
      )}
      {able.length > 0 && <Choose opened={opened} able={able} />}
      {unable.length > 0 && <Unable covers={unable} />}
      {keeps.length > 0 && <Keeps keeps={keeps} />}
    </StaffPage>
  )
}

function Choose({ opened, able }: { opened: Opened; able: readonly Cover[] }) {
  const { language } = useView()
  const words = workTimeMessages(language)
  const why = planWhyMessages(language)
  const choices = able.flatMap(({ visit, suggestion }) => {
    if (!suggestion) return []
    const worker = opened.colleagues.get(suggestion.worker) ?? ''
    const planned = words.planned(fullDate(visit.on, language))
    return [
      {
        value: moveValue(visit.id, suggestion.worker, suggestion.day),
        label: words.takes(visit.placeName, worker, fullDate(suggestion.day, language)),
        hint: `${planned} ${whySentence(suggestion, { worker, after: null }, why)}`,
      },
    ]
  })
  return (
    <Form action={`/opsoegende/fravaer/${opened.absence.id}`} label={words.coverTitle}>
      <CheckboxGroup
        name="moves"
        label={words.coverTitle}
        choices={choices}
        values={choices.map(({ value }) => value)}
      />
      <ButtonRow>
        <Button>{words.coverIt}</Button>
      </ButtonRow>
    </Form>
  )
}

function Unable({ covers }: { covers: readonly Cover[] }) {
  const { language } = useView()
  const words = workTimeMessages(language)
  return (
    <section>
      <h2>{words.nobodyCan}</h2>
      <ul>
        {covers.map(({ visit }) => (
          <li key={visit.id}>
            <a href={`/opsoegende/plan/${visit.id}`}>{visit.placeName}</a>, {fullDate(visit.on, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Keeps({ keeps }: Pick<Opened, 'keeps'>) {
  const words = workTimeMessages(useView().language)
  return (
    <section>
      <h2>{words.keepsTitle}</h2>
      <p>{words.keepsLead}</p>
      <ul>
        {keeps.map(({ place, name }) => (
          <li key={place}>
            <a href={`/steder/${place}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
