import { Checkbox, Choices, type FormState, Select, TextField, useView } from '../../../platform/ui/index.ts'
import type { PersonAtWork } from '../../directory/index.ts'
import { partyKinds, partyWords, standings } from '../../law/index.ts'
import { seatMessages } from '../seat-messages.ts'
import type { SeatFields } from './seat.form.ts'

type Props = {
  readonly form: FormState<SeatFields> | undefined
  readonly people: readonly PersonAtWork[]
  /** For one meeting only. */
  readonly guest?: boolean
}

/** Who it is: somebody with an account, or somebody else and what the body they come from is. */
export function SeatChoice({ form, people, guest = false }: Props) {
  const words = seatMessages(useView().language)
  return (
    <Choices
      form={form}
      name="who"
      label={words.who}
      choices={[
        {
          value: 'account',
          label: words.atWork,
          hint: guest ? words.atWorkGuestHint : words.atWorkHint,
          content: <Select form={form} name="account" label={words.account} options={byOrganisation(people)} />,
        },
        { value: 'outside', label: words.outside, hint: words.outsideHint, content: <Outside form={form} /> },
      ]}
    />
  )
}

function Outside({ form }: Pick<Props, 'form'>) {
  const { language } = useView()
  const words = seatMessages(language)
  return (
    <>
      <TextField form={form} name="name" label={words.name} maxLength={200} />
      <TextField form={form} name="body" label={words.body} maxLength={200} />
      <Select
        form={form}
        name="kind"
        label={words.kind}
        options={partyKinds.map((kind) => ({ value: kind, label: partyWords[kind][language] }))}
      />
      <Choices
        form={form}
        name="standing"
        label={words.standing}
        hint={words.standingHint}
        choices={standings.map((standing) => ({ value: standing, label: words.standings[standing] }))}
      />
      <Checkbox form={form} name="drawnIn" label={words.drawnIn} hint={words.drawnInHint} />
    </>
  )
}

function byOrganisation(people: readonly PersonAtWork[]) {
  const names = [...new Set(people.map(({ organisation }) => organisation.name))]
  return names.map((label) => ({
    label,
    options: people
      .filter(({ organisation }) => organisation.name === label)
      .map(({ account, name, title }) => ({ value: account, label: title ? `${name}, ${title}` : name })),
  }))
}
