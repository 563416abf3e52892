import { ButtonLink, CopyBox, StaffPage } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { filingMessages } from '../filing-messages.ts'

/** The code a colleague hands to the sender: the answer to the form itself, since a code stands in no address. */
export function FiledInquiryView({ code, href }: { code: string; href: string }) {
  const { language } = useView()
  const words = filingMessages(language).code
  return (
    <StaffPage title={words.title} subtitle={words.lead}>
      <CopyBox code={code} label={words.label} />
      <p>{words.body}</p>
      <p>
        <ButtonLink href={href}>{words.onward}</ButtonLink>
      </p>
    </StaffPage>
  )
}
