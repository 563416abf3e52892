import {
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedConsultant } from '../actions/open-consultant.ts'
import { consultantMessages } from '../consultant-messages.ts'
import { directoryMessages } from '../messages.ts'
import type { ProfileFields } from './consultant.form.ts'
import { ConsultantCard } from './consultant-card.view.tsx'
import { CoveredPlaces } from './covered-places.view.tsx'
import { SavedNotice } from './saved-notice.view.tsx'

type Props = {
  readonly opened: OpenedConsultant
  readonly profile: FormState<ProfileFields>
  readonly cover: FormState<'place'>
  readonly saved: boolean
}

/** One consultant. The name stands in the card, not in the title of the page. */
export function ConsultantView({ opened, profile, cover, saved }: Props) {
  const words = consultantMessages(useView().language)
  return (
    <StaffPage title={words.one} back={{ href: '/konsulenter', label: words.back }}>
      <SavedNotice saved={saved} />
      <ErrorSummary errors={[...profile.errors, ...cover.errors]} />
      <ShownToPublic opened={opened} />
      <CoveredPlaces opened={opened} form={cover} />
      {opened.mayWrite && <ProfileEditor opened={opened} form={profile} />}
    </StaffPage>
  )
}

function ShownToPublic({ opened: { consultant, coverage } }: Pick<Props, 'opened'>) {
  const words = consultantMessages(useView().language)
  const { name, title, email, profile } = consultant
  const shown = profile ?? { publicName: name, title, email, phone: '', greeting: '', published: false }
  return (
    <section>
      <h2>{words.shownTitle}</h2>
      {!shown.published && <p>{words.notShown}</p>}
      <ConsultantCard consultant={{ ...shown, covers: coverage.map(({ place }) => place.name) }} />
    </section>
  )
}

function ProfileEditor({ opened, form }: { opened: OpenedConsultant; form: FormState<ProfileFields> }) {
  const { language } = useView()
  const words = consultantMessages(language)
  const { account } = opened.consultant
  return (
    <section>
      <h2>{words.editTitle}</h2>
      <Form action={`/konsulenter/${account}`} label={words.editTitle}>
        <TextField form={form} name="publicName" label={words.publicName} width="l" />
        <TextField form={form} name="title" label={words.jobTitle} width="l" optional />
        <TextField form={form} name="phone" label={words.phone} type="tel" width="m" optional />
        <TextField form={form} name="email" label={words.email} type="email" width="l" optional />
        <TextArea
          form={form}
          name="greeting"
          label={words.greeting}
          hint={words.greetingHint}
          rows={4}
          maxLength={600}
          optional
        />
        <Checkbox form={form} name="published" label={words.published} />
        <ButtonRow>
          <Button>{directoryMessages(language).save}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
