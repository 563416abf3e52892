import { Alert, ErrorSummary, StaffPage, Time, useView } from '../../../platform/ui/index.ts'
import type { OpenedInquiry } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { handlingMessages } from '../handling-messages.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { contactMessages } from '../messages.ts'
import { inboxPath, inquiryHref } from './inbox-addresses.ts'
import { InquiryAside } from './inquiry-aside.view.tsx'
import { InquiryDialogue } from './inquiry-dialogue.view.tsx'
import { AnswerSection, NoteSection } from './inquiry-forms.view.tsx'
import { InquiryHistory } from './inquiry-history.view.tsx'
import { ToldSections } from './inquiry-told.view.tsx'
import type { InquiryViewProps } from './inquiry-view-props.ts'
import { inquiryOrigin } from './inquiry-words.ts'

/** One inquiry. To the left what was said and the way to answer; to the right what now. */
export function InquiryView(props: InquiryViewProps) {
  const { opened, forms } = props
  const { language } = useView()
  const words = inquiryMessages(language)
  const { inquiry, sittings } = opened
  const decide = { href: inquiryHref(inquiry.id, '/afgoer'), icon: 'check' } as const
  return (
    <StaffPage
      title={words.title(referenceOf(inquiry.id))}
      subtitle={<Subtitle opened={opened} />}
      back={{ href: inboxPath, label: words.back }}
      action={
        inquiry.mergedInto
          ? undefined
          : { ...decide, label: inquiry.status === 'decided' && sittings.length > 0 ? words.decideAgain : words.decide }
      }
      aside={<InquiryAside {...props} />}
    >
      <ErrorSummary errors={Object.values(forms).flatMap(({ errors }) => [...errors])} />
      <Saved saved={props.saved} />
      {inquiry.limited && <Alert tone="warning">{words.limited}</Alert>}
      <InquiryDialogue threads={opened.threads} />
      <ToldSections {...props} />
      <AnswerSection {...props} />
      <NoteSection {...props} />
      <InquiryHistory history={opened.history} />
    </StaffPage>
  )
}

function Subtitle({ opened }: { opened: OpenedInquiry }) {
  const { language } = useView()
  const { inquiry } = opened
  return (
    <>
      {contactMessages(language).concerns[inquiry.concerns]} · {inquiryOrigin(inquiry, language)} ·{' '}
      {inquiryMessages(language).received} <Time at={inquiry.receivedAt} />
    </>
  )
}

function Saved({ saved }: { saved: string | null }) {
  const sentences: Readonly<Record<string, string>> = handlingMessages(useView().language).saved
  const sentence = saved === null ? undefined : sentences[saved]
  return sentence ? (
    <Alert tone="success" announce>
      {sentence}
    </Alert>
  ) : null
}
