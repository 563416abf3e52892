import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words for changing an event, for who stands where, and for what was done that night. */
export const eventChangeMessages = catalogue({
  da: {
    change: 'Ret begivenheden',
    firstDay: 'Første dag',
    lastDay: 'Sidste dag',
    lastDayHint: 'Lad det stå tomt, hvis det kun er én dag',
    save: 'Gem',
    addPost: 'Tilføj en post',
    postPlace: 'Sted på listen',
    somewhere: 'Et andet sted',
    at: (place: string) => `ved ${place}`,
    addShift: 'Tilføj en vagt',
    giveShift: 'Hvem skal have vagten?',
    changeShift: (time: string) => `Ret vagten ${time}`,
    takeOff: (name: string) => `Tag ${name} af vagten`,
    removeShift: 'Fjern hele vagten',
    removePost: 'Fjern posten',
    changePost: (name: string) => `Ret posten ${name}`,
    postName: 'Navn på posten',
    saveShift: 'Gem vagten',
    savePost: 'Gem posten',
    nobodyYet: 'Ingen endnu',
    noShifts: 'Her er ingen vagter endnu.',
    unevaluated: 'Mangler evaluering',
    notOver: 'Fortryd: den er ikke overstået endnu',
    rosterOnPaper: 'Hvem er hvor',
    nameLike: (names: string) => `Det ligner et navn: ${names}. Fjern det, eller sæt kryds nedenfor.`,
    addContact: 'Tilføj en, vi kan ringe til',
    addVolunteer: 'Tilføj en frivillig',
    noContacts: 'Der er ingen på listen endnu.',
    noVolunteers: 'Der er ingen frivillige endnu.',
    moveOrCancel: 'Flyt eller aflys',
    moveHint: 'Vagterne flytter med, på samme klokkeslæt.',
    hold: 'Den er holdt',
    holdHint: 'Så ved alle, at den er overstået, og at den kan evalueres.',
    happened: 'Hvor længe er det siden?',
    ago: (minutes: number) =>
      minutes === 0
        ? 'Lige nu'
        : minutes < 60
          ? `${minutes} min.`
          : minutes === 60
            ? '1 time'
            : `${minutes / 60} timer`,
    done: 'Hvad gjorde vi?',
    actions: {
      talked: 'Talte med dem',
      separated: 'Skilte dem ad',
      'first-aid': 'Førstehjælp',
      'walked-home': 'Fulgte hjem',
      'parents-called': 'Ringede til forældre',
      'police-called': 'Ringede til politiet',
      'ambulance-called': 'Ringede 112',
      none: 'Ingenting',
    },
    written: 'Det er skrevet',
    readOnly: 'Loggen bliver stående, som den er skrevet. Er noget forkert, så skriv en linje mere med det rigtige.',
  },
  en: {
    change: 'Change the event',
    firstDay: 'First day',
    lastDay: 'Last day',
    lastDayHint: 'Leave it empty if it is one day only',
    save: 'Save',
    addPost: 'Add a post',
    postPlace: 'Place on the list',
    somewhere: 'Somewhere else',
    at: (place: string) => `at ${place}`,
    addShift: 'Add a shift',
    giveShift: 'Who takes the shift?',
    changeShift: (time: string) => `Change the shift ${time}`,
    takeOff: (name: string) => `Take ${name} off the shift`,
    removeShift: 'Remove the whole shift',
    removePost: 'Remove the post',
    changePost: (name: string) => `Change the post ${name}`,
    postName: 'Name of the post',
    saveShift: 'Save the shift',
    savePost: 'Save the post',
    nobodyYet: 'Nobody yet',
    noShifts: 'There are no shifts here yet.',
    unevaluated: 'Evaluation missing',
    notOver: 'Undo: it is not over yet',
    rosterOnPaper: 'Who is where',
    nameLike: (names: string) => `It looks like a name: ${names}. Remove it, or tick below.`,
    addContact: 'Add somebody to call',
    addVolunteer: 'Add a volunteer',
    noContacts: 'Nobody is on the list yet.',
    noVolunteers: 'There are no volunteers yet.',
    moveOrCancel: 'Move or cancel',
    moveHint: 'The shifts move with it, at the same time of the day.',
    hold: 'It was held',
    holdHint: 'Then everybody knows that it is over and can be evaluated.',
    happened: 'How long ago was it?',
    ago: (minutes: number) =>
      minutes === 0
        ? 'Just now'
        : minutes < 60
          ? `${minutes} min.`
          : minutes === 60
            ? '1 hour'
            : `${minutes / 60} hours`,
    done: 'What did we do?',
    actions: {
      talked: 'Talked with them',
      separated: 'Separated them',
      'first-aid': 'First aid',
      'walked-home': 'Walked them home',
      'parents-called': 'Called parents',
      'police-called': 'Called the police',
      'ambulance-called': 'Called 112',
      none: 'Nothing',
    },
    written: 'What is written',
    readOnly: 'The log stays as it was written. If something is wrong, write one more line with what is right.',
  },
})
