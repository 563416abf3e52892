import { DescriptionList, type Fact, sitePaths, useLink, useView } from '../../../platform/ui/index.ts'
import type { Settings } from '../actions/setting-schemas.ts'
import { publicMessages } from '../public-messages.ts'

/** How to reach the SSP unit: by phone and mail where they are set, and always by writing here. */
export function ContactFacts({ settings }: { settings: Pick<Settings, 'unit-contact'> }) {
  const { contact } = publicMessages(useView().language)
  const link = useLink()
  return (
    <DescriptionList
      label={contact.title}
      facts={[
        ...reachFacts(settings['unit-contact'], contact),
        { term: contact.write, value: <a href={link(sitePaths.public.write)}>{contact.writeHere}</a> },
      ]}
    />
  )
}

/** A phone and a mail address as links, those that are there. */
export function reachFacts(
  reach: { readonly phone: string; readonly email: string },
  words: { readonly phone: string; readonly email: string },
): Fact[] {
  const { phone, email } = reach
  return [
    ...(phone === '' ? [] : [{ term: words.phone, value: <a href={telephone(phone)}>{phone}</a> }]),
    ...(email === '' ? [] : [{ term: words.email, value: <a href={`mailto:${email}`}>{email}</a> }]),
  ]
}

/** The address that calls a number. */
export function telephone(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`
}
