/** What version 1.0 of the rule tells the official, and the reasons it gives. Interpretation of law, so it lies here. */

type Spoken = { readonly da: string; readonly en: string }

export const reminders = {
  'call-112': {
    da: 'Ring 112 først. Uden for kontortid har kommunens sociale døgnvagt ansvaret; har kommunen ingen, så politiet på 114.',
    en: 'Ring 112 first. Outside office hours the municipality’s duty social service is responsible; without one, the police on 114.',
  },
  'parents-not-told': {
    da: 'Fortæl ikke forældrene det først, og spørg dem ikke. Børn & unge-enheden taler med barnet uden dem.',
    en: 'Do not tell the parents first, and do not ask them. The family unit talks with the child without them.',
  },
  'safety-first': {
    da: 'Barnets sikkerhed går forud for at tale med forældrene.',
    en: 'The child’s safety comes before talking with the parents.',
  },
  'inform-parents': {
    da: 'Orientér forældrene om, at du underretter.',
    en: 'Inform the parents that you are notifying.',
  },
  'parents-first': {
    da: 'Tal normalt med forældrene først. Det udsætter ikke underretningen.',
    en: 'Normally talk with the parents first. It does not delay the notification.',
  },
  'only-with-consent': {
    da: 'SSP kan støtte ved siden af, men kun hvis familien siger ja.',
    en: 'SSP can support alongside, but only if the family agrees.',
  },
  'course-with-consent': {
    da: 'Et SSP-forløb bygger på jaet. Det kan trækkes tilbage.',
    en: 'An SSP course rests on the yes. It can be withdrawn.',
  },
  'two-circles': {
    da: 'Uden ja: enten efter retsplejelovens § 115 (politiet er med) eller på et SSD-møde (uden politi). Bland dem ikke.',
    en: 'Without a yes: either under the Administration of Justice Act s. 115 (police take part) or in an SSD meeting (no police). Do not mix them.',
  },
  'ask-without-name': {
    da: 'Er du stadig i tvivl, så spørg Børn & unge-enheden uden at nævne navn.',
    en: 'If you are still in doubt, ask the family unit without giving a name.',
  },
  'no-person-record': {
    da: 'Råd uden sag: opret ikke personen.',
    en: 'Advice without a case: do not register the person.',
  },
  'workplace-address': {
    da: 'Skriv din arbejdsplads som adresse, aldrig din egen.',
    en: 'Give your workplace as your address, never your own.',
  },
  'duty-is-personal': {
    da: 'Underretningspligten er din egen. At det er nævnt på et SSP-møde eller for en leder, opfylder den ikke. Den går forud for tavshedspligt.',
    en: 'The duty to notify is your own. Having mentioned it at an SSP meeting or to a manager does not discharge it. It goes before confidentiality.',
  },
  'reason-is-enough': {
    da: 'Grund til at antage er nok. Du skal ikke vurdere, om der bliver givet støtte.',
    en: 'Reason to assume is enough. You are not to judge whether support will be given.',
  },
} as const satisfies Record<string, Spoken>
export type ReminderCode = keyof typeof reminders

export const reasons = {
  'danger-now': { da: 'Fare nu: 112 og underretning med det samme', en: 'Danger now: 112 and a notification at once' },
  'abuse-by-parents': {
    da: 'Mistanke om overgreb fra en forælder: underretning nu, uden at forældrene får det at vide',
    en: 'Suspected abuse by a parent: notification now, parents not told',
  },
  'abuse-by-others': {
    da: 'Mistanke om overgreb fra andre: underretning nu',
    en: 'Suspected abuse by others: notification now',
  },
  'support-and-crime': {
    da: 'Behov for støtte og risiko for kriminalitet: underretning, og SSP kan arbejde videre',
    en: 'Need of support and risk of crime: notification, and SSP may work on',
  },
  'support-without-crime': { da: 'Behov for støtte: underretning', en: 'Need of support: notification' },
  'unsure-with-consent': {
    da: 'Måske behov for støtte, og familien siger ja: SSP-forløb',
    en: 'Perhaps a need of support, and the family agrees: SSP course',
  },
  'unsure-without-consent': {
    da: 'Måske behov for støtte, og der er ikke sagt ja: § 115 eller SSD',
    en: 'Perhaps a need of support, and nobody has agreed: s. 115 or SSD',
  },
  'unsure-without-crime': {
    da: 'Måske behov for støtte, men ikke kriminalitet: råd eller sparring',
    en: 'Perhaps a need of support, but not crime: advice or sparring',
  },
  'crime-with-consent': {
    da: 'Forebyggelse af kriminalitet, og familien siger ja: SSP-forløb',
    en: 'Prevention of crime, and the family agrees: SSP course',
  },
  'crime-without-consent': {
    da: 'Forebyggelse af kriminalitet, og der er ikke sagt ja: § 115 eller SSD',
    en: 'Prevention of crime, and nobody has agreed: s. 115 or SSD',
  },
  advice: { da: 'Råd og vejledning, ingen persondata', en: 'Advice and guidance, no personal record' },
  danger: { da: 'Et barn eller en ung er i fare lige nu', en: 'A child or young person is in danger right now' },
  'abuse-suspected': { da: 'Der er mistanke om overgreb', en: 'Abuse is suspected' },
  'support-needed': { da: 'Der kan være brug for særlig støtte', en: 'Special support may be needed' },
  'support-unsure': {
    da: 'Det er usikkert, om der er brug for særlig støtte',
    en: 'It is unsure whether special support is needed',
  },
  'crime-preventive': { da: 'Formålet er at forebygge kriminalitet', en: 'The purpose is to prevent crime' },
  'no-concern-of-the-act': {
    da: 'Hverken støttebehov efter barnets lov eller kriminalitet',
    en: 'Neither a need under the Children’s Act nor crime',
  },
  'provision-133': {
    da: 'Barnets lov § 133, stk. 1: skærpet underretningspligt',
    en: 'Children’s Act s. 133(1): enhanced duty to notify',
  },
  'provision-24-hours': {
    da: 'Kommunen skal inden 24 timer vurdere, om barnet er i fare',
    en: 'The municipality must judge within 24 hours whether the child is in danger',
  },
  'provision-137': {
    da: 'Barnets lov § 137, stk. 3: samtale med barnet uden forældrene ved overgreb fra dem',
    en: 'Children’s Act s. 137(3): a talk with the child without the parents when they are suspected',
  },
  'provision-115': {
    da: 'Retsplejeloven § 115: kun til forebyggelse',
    en: 'Administration of Justice Act s. 115: for prevention only',
  },
} as const satisfies Record<string, Spoken>
export type ReasonCode = keyof typeof reasons
