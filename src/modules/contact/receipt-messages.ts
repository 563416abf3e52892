import { catalogue } from '../../platform/i18n/catalogue.ts'

/** From reading it through to the receipt, or to being told that it was not sent. */
export const receiptMessages = catalogue({
  da: {
    check: {
      title: 'Læs det igennem',
      lead: 'Der er ikke sendt noget endnu. Vi får det først, når du trykker på Send.',
      change: 'Ret',
      send: 'Send',
      nothing: 'Ikke udfyldt',
      anonymous: 'Du er anonym',
      facts: {
        message: 'Det, du fortæller',
        concerns: 'Hvem det handler om',
        where: 'Hvor',
        sender: 'Hvem du er',
        answer: 'Sådan får du svar',
        files: 'Det, du sender med',
      },
      stale: 'Siden har været åben længe. Læs det igennem, og tryk på Send igen.',
    },
    sent: {
      title: 'Tak. Vi har fået det, du skrev',
      lead: 'Godt, at du skrev. Du er ikke alene med det mere.',
      code: 'Din kode',
      keep: 'Gem koden nu',
      keepBody:
        'Det er den eneste vej tilbage til vores svar, og vi kan ikke finde den til dig igen. Tag et billede af den, eller skriv den ned. Den ligner bare et langt nummer, hvis andre ser den.',
      shown: 'Du har fået din kode. Vi viser den ikke igen her, så andre ikke ser den.',
      next: 'Hvad sker der nu?',
      dueBy: (when: string) => `En af os læser det senest ${when}.`,
      answerHere: 'Vores svar ligger her på siden. Du får ingen besked om det, så kig igen.',
      answerPhone: 'Vi ringer til dig. Tager du den ikke, ligger svaret også her på siden.',
      answerEmail: 'Du får en mail, når der er svar. Selve svaret ligger her på siden.',
      return: 'Sådan finder du tilbage',
      returnBody:
        'Gå ind på denne side igen, og tryk på ”Læs dit svar” nederst. Skriv koden. Så kan du læse, hvad vi svarer, og skrive mere.',
      returnLink: 'Læs dit svar',
      leave:
        'Er der andre, der kan se din telefon eller computer? Tryk på ”Forlad siden”, når du er færdig. Husk, at adressen stadig kan stå i historikken i din browser.',
    },
    failed: {
      title: 'Det blev ikke sendt',
      alert: 'Noget gik galt hos os. Det er ikke din skyld',
      body: 'Vi har ikke fået det, du skrev. Alt, du skrev, står her stadig. Prøv igen. Virker det ikke, så ring til et af numrene.',
      text: 'Det, du skrev',
      again: 'Prøv igen',
      reference: (number: string) => `Nummer på fejlen: ${number}`,
    },
  },
  en: {
    check: {
      title: 'Read it through',
      lead: 'Nothing has been sent yet. We only get it when you press Send.',
      change: 'Change',
      send: 'Send',
      nothing: 'Not filled in',
      anonymous: 'You are anonymous',
      facts: {
        message: 'What you tell us',
        concerns: 'Who it is about',
        where: 'Where',
        sender: 'Who you are',
        answer: 'How you get an answer',
        files: 'What you send along',
      },
      stale: 'The page has been open for a long time. Read it through and press Send again.',
    },
    sent: {
      title: 'Thank you. We have what you wrote',
      lead: 'It is good that you wrote. You are not alone with it any more.',
      code: 'Your code',
      keep: 'Keep the code now',
      keepBody:
        'It is the only way back to our answer, and we cannot find it for you again. Take a picture of it, or write it down. It looks like a telephone number.',
      shown: 'You have your code. We do not show it here again, so that others do not see it.',
      next: 'What happens now?',
      dueBy: (when) => `One of us reads it by ${when}.`,
      answerHere: 'Our answer will be here on this site. You get no message about it, so look again.',
      answerPhone: 'We call you. If you do not pick up, the answer is also here on this site.',
      answerEmail: 'You get an email when there is an answer. The answer itself is here on this site.',
      return: 'How you find your way back',
      returnBody:
        'Come to this site again and press “Read your answer” at the bottom. Type the code. Then you can read what we answer and write more.',
      returnLink: 'Read your answer',
      leave:
        'Can others see your phone or computer? Press “Leave this site” when you are done. Remember that the address may still stand in your browser’s history.',
    },
    failed: {
      title: 'It was not sent',
      alert: 'Something went wrong at our end. It is not your fault',
      body: 'We have not received what you wrote. Everything you wrote is still here. Try again. If it does not work, call one of the numbers.',
      text: 'What you wrote',
      again: 'Try again',
      reference: (number) => `Number of the error: ${number}`,
    },
  },
})
