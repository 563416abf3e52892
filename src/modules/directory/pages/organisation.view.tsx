import {
  Button,
  ButtonRow,
  Checkbox,
  DescriptionList,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Notice,
  Select,
  StaffPage,
  Tag,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedOrganisation } from '../actions/open-organisation.ts'
import { organisationKinds, organisationStandings } from '../domain/organisation-kinds.ts'
import { directoryMessages } from '../messages.ts'
import { organisationMessages } from '../organisation-messages.ts'
import type { OrganisationFormFields } from './organisation.form.ts'
import { SavedNotice } from './saved-notice.view.tsx'

type FormProps = { readonly form: FormState<OrganisationFormFields> }

/** The form for a new place. */
export function NewOrganisationView({ form }: FormProps) {
  const { language } = useView()
  const words = organisationMessages(language)
  return (
    <StaffPage title={words.newTitle} back={{ href: '/organisationer', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/organisationer/ny">
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <OrganisationFields form={form} />
      </Form>
    </StaffPage>
  )
}

type OpenedProps = FormProps & { readonly opened: OpenedOrganisation; readonly saved: boolean }

/** One place: its facts, who covers it, and the way to put it right or close it. */
export function OrganisationView({ opened, form, saved }: OpenedProps) {
  const words = organisationMessages(useView().language)
  const { organisation, mayWrite } = opened
  return (
    <StaffPage
      title={organisation.name}
      subtitle={organisation.closed ? <Tag>{words.closedTag}</Tag> : undefined}
      back={{ href: '/organisationer', label: words.back }}
      aside={<Covering opened={opened} />}
    >
      <SavedNotice saved={saved} />
      <ErrorSummary errors={form.errors} />
      {mayWrite ? (
        <>
          <Form action={`/organisationer/${organisation.id}`}>
            <OrganisationFields form={form} />
          </Form>
          <Closing opened={opened} />
        </>
      ) : (
        <Facts opened={opened} />
      )}
    </StaffPage>
  )
}

function OrganisationFields({ form }: FormProps) {
  const { language } = useView()
  const words = organisationMessages(language)
  const { kinds, save } = directoryMessages(language)
  const options = organisationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))
  return (
    <>
      <Select form={form} name="kind" label={words.kind} options={options} width="m" />
      <TextField form={form} name="name" label={words.name} width="l" />
      <TextField form={form} name="town" label={words.town} width="m" optional />
      <TextField form={form} name="phone" label={words.phone} hint={words.phoneHint} type="tel" width="m" optional />
      <Select
        form={form}
        name="standing"
        label={words.standing}
        hint={words.standingHint}
        options={organisationStandings.map((value) => ({ value, label: words.standings[value] }))}
        empty={words.standingUsual}
        width="m"
        optional
      />
      <Checkbox form={form} name="drawnIn" value="yes" label={words.drawnIn} hint={words.drawnInHint} />
      <ButtonRow>
        <Button>{save}</Button>
      </ButtonRow>
    </>
  )
}

function Facts({ opened: { organisation } }: Pick<OpenedProps, 'opened'>) {
  const { language } = useView()
  const words = organisationMessages(language)
  const facts = [
    { term: words.kind, value: directoryMessages(language).kinds[organisation.kind] },
    { term: words.town, value: organisation.town },
    { term: words.phone, value: organisation.phone },
    { term: words.standing, value: words.standings[organisation.standing] },
    { term: words.drawnInTerm, value: organisation.drawnIn ? words.drawnIn : '' },
  ]
  return <DescriptionList facts={facts.filter(({ value }) => value !== '')} />
}

function Covering({ opened: { consultants } }: Pick<OpenedProps, 'opened'>) {
  const words = organisationMessages(useView().language)
  return (
    <section>
      <h2>{words.covering}</h2>
      {consultants.length === 0 && <p>{words.coveringNone}</p>}
      <ul>
        {consultants.map(({ account, name }) => (
          <li key={account}>
            <a href={`/konsulenter/${account}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/konsulenter">{words.coveringLink}</a>
      </p>
    </section>
  )
}

function Closing({ opened: { organisation } }: Pick<OpenedProps, 'opened'>) {
  const words = organisationMessages(useView().language)
  const here = `/organisationer/${organisation.id}`
  if (organisation.closed) {
    return (
      <Notice title={words.reopenTitle}>
        <p>{words.reopenBody}</p>
        <Form action={`${here}/aabn`} compact>
          <Button tone="secondary">{words.reopen}</Button>
        </Form>
      </Notice>
    )
  }
  return (
    <Details summary={words.closeTitle}>
      <p>{words.closeBody}</p>
      <Form action={`${here}/luk`} compact>
        <Button tone="danger">{words.close}</Button>
      </Form>
    </Details>
  )
}
