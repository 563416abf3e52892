import { catalogue } from '../../platform/i18n/catalogue.ts'

/** What the holder of a code reads: finding the dialogue, writing on, closing it. */
export const dialogueMessages = catalogue({
  da: {
    enter: {
      title: 'Læs dit svar',
      lead: 'Skriv den kode på 16 tal, du fik, da du skrev til os.',
      code: 'Din kode',
      codeHint: 'Mellemrum gør ikke noget.',
      open: 'Vis samtalen',
      wrong: 'Koden passer ikke. Den har 16 tal. Se efter, om de alle er rigtige, og prøv igen.',
      lost: 'Har du ikke koden mere?',
      lostBody:
        'Så kan vi ikke finde samtalen til dig, for vi ved ikke, hvem du er. Men du kan altid skrive til os igen.',
      lostLink: 'Skriv til os',
      over: 'Du har været væk lidt længe, så vi har lukket for at passe på dig. Skriv koden igen. Det, du var ved at skrive, er her stadig.',
    },
    talk: {
      title: 'Din samtale med SSP',
      label: 'Samtalen',
      codeAgain: 'Din kode, så du kan finde tilbage',
      codeAgainBody: 'Vi viser den kun denne ene gang til. Har du ikke gemt den endnu, så gør det nu.',
      waiting: (when: string) => `Vi har fået det, du skrev. En af os læser det senest ${when}.`,
      late: 'Vi er ikke nået til dig endnu. Det skulle vi have været. Du er ikke glemt.',
      yours: 'Vi har svaret. Skriv endelig, hvis der er mere.',
      decided: 'Vi er færdige med det, du skrev om. Du kan altid skrive her igen.',
      added: 'Sendt. Vi har fået det.',
      more: 'Skriv mere',
      moreHint: 'Det er ligegyldigt, om det er kort.',
      send: 'Send',
      files: 'Det, du har sendt med',
      fetch: (file: string) => `Hent ${file}`,
      close: 'Luk samtalen',
      closeHint: 'Husk at lukke, når du er færdig, så andre ikke kan læse med.',
      fileOption: 'Send et billede eller en fil',
    },
    closed: {
      title: 'Samtalen er lukket',
      body: 'Den ligger ikke på din telefon eller computer. Du kan åbne den igen med din kode.',
      history: 'Adressen kan stadig stå i historikken i din browser. Den kan du selv slette.',
      again: 'Åbn den igen',
    },
    errors: {
      message: 'Skriv, hvad du vil sige, eller vælg en fil',
      'message.too-long':
        'Det er længere, end vi kan tage imod på én gang. Skriv højst 10.000 tegn, og send resten bagefter',
    },
    /** What stands in the dialogue where somebody sent a file and no words. */
    onlyFile: '(En fil uden tekst)',
  },
  en: {
    enter: {
      title: 'Read your answer',
      lead: 'Type the code of 16 digits you got when you wrote to us.',
      code: 'Your code',
      codeHint: 'Spaces do not matter.',
      open: 'Show the conversation',
      wrong: 'The code does not fit. It has 16 digits. Check that all of them are right, and try again.',
      lost: 'Do you no longer have the code?',
      lostBody:
        'Then we cannot find the conversation for you, because we do not know who you are. But you can always write to us again.',
      lostLink: 'Write to us',
      over: 'You were away for a while, so we closed to look after you. Type the code again. What you were writing is still here.',
    },
    talk: {
      title: 'Your conversation with SSP',
      label: 'The conversation',
      codeAgain: 'Your code, so that you can find your way back',
      codeAgainBody: 'We show it just this once more. If you have not kept it yet, do it now.',
      waiting: (when) => `We have what you wrote. One of us reads it by ${when}.`,
      late: 'We have not got to you yet. We should have. You are not forgotten.',
      yours: 'We have answered. Do write if there is more.',
      decided: 'We are done with what you wrote about. You can always write here again.',
      added: 'Sent. We have it.',
      more: 'Write more',
      moreHint: 'It does not matter if it is short.',
      send: 'Send',
      files: 'What you sent along',
      fetch: (file) => `Get ${file}`,
      close: 'Close the conversation',
      closeHint: 'Remember to close it when you are done, so that others cannot read it.',
      fileOption: 'Send a picture or a file',
    },
    closed: {
      title: 'The conversation is closed',
      body: 'It is not on your phone or computer. You can open it again with your code.',
      history: 'The address may still stand in your browser’s history. You can delete it there yourself.',
      again: 'Open it again',
    },
    errors: {
      message: 'Write what you want to say, or choose a file',
      'message.too-long':
        'It is longer than we can take at once. Write 10,000 characters at most, and send the rest afterwards',
    },
    onlyFile: '(A file without words)',
  },
})
