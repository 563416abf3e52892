import type { OpenedInquiry } from '../actions/open-inquiry.ts'
import type { InquiryForms } from './inquiry.form.ts'

/** What the page of an inquiry and each part of it is given. */
export type InquiryViewProps = {
  readonly opened: OpenedInquiry
  /** The account of the reader. */
  readonly me: string
  readonly forms: InquiryForms
  /** What was just done, as the address says it. */
  readonly saved: string | null
}
