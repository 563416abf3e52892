import { catalogue } from '../../platform/i18n/catalogue.ts'

/** What colleagues read when they follow what they filed. */
export const ownInquiryMessages = catalogue({
  da: {
    mine: {
      title: 'Mine henvendelser',
      new: 'Ny henvendelse',
      saved: 'Henvendelsen er sendt til SSP.',
      list: 'Henvendelser, du har skrevet ind',
      empty: 'Du har ikke skrevet nogen ind endnu',
      emptyBody: 'Når du er bekymret for et barn, en gruppe eller et sted, så skriv det til SSP. Du kan følge med her.',
      total: (count: number) => (count === 1 ? '1 henvendelse' : `${count.toLocaleString('da-DK')} henvendelser`),
      back: 'Mine henvendelser',
    },
    statuses: {
      new: 'SSP har den',
      'with-us': 'SSP er i gang',
      'with-sender': 'SSP har svaret',
      decided: 'Afsluttet',
    },
    one: {
      title: (reference: string) => `Henvendelse ${reference}`,
      about: 'Handler om',
      where: 'Hvor',
      promise: 'Lovet',
      due: 'SSP ser på den',
      label: 'Det, der er skrevet',
      more: 'Skriv mere til SSP',
      send: 'Send',
      sent: 'Det er sendt til SSP.',
      errors: {
        message: 'Skriv, hvad du vil sige',
        'message.too-long': 'Teksten er for lang. Skriv højst 10.000 tegn',
      },
    },
  },
  en: {
    mine: {
      title: 'My inquiries',
      new: 'New inquiry',
      saved: 'The inquiry is sent to SSP.',
      list: 'Inquiries you filed',
      empty: 'You have not filed any yet',
      emptyBody: 'When you are worried about a child, a group or a place, write it to SSP. You can follow it here.',
      total: (count) => (count === 1 ? '1 inquiry' : `${count.toLocaleString('en-GB')} inquiries`),
      back: 'My inquiries',
    },
    statuses: {
      new: 'SSP has it',
      'with-us': 'SSP is working on it',
      'with-sender': 'SSP has answered',
      decided: 'Closed',
    },
    one: {
      title: (reference) => `Inquiry ${reference}`,
      about: 'About',
      where: 'Where',
      promise: 'Promised',
      due: 'SSP looks at it',
      label: 'What has been written',
      more: 'Write more to SSP',
      send: 'Send',
      sent: 'It has been sent to SSP.',
      errors: {
        message: 'Write what you want to say',
        'message.too-long': 'The text is too long. Write 10,000 characters at most',
      },
    },
  },
})
