import type { NotificationVector } from './notification-vectors.ts'

/** Our own, from `notificationBase`. */
export const ownNotificationVectors: readonly NotificationVector[] = [
  {
    id: 'MU-1',
    says: 'Den unge er fyldt 18.',
    facts: { age: 18 },
    outcome: 'deny',
    speak: ['RU-age', 'RU-02', 'RU-07'],
  },
  {
    id: 'MU-2',
    says: 'Den unge er 17 år.',
    facts: { age: 17 },
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
  {
    id: 'MU-3',
    says: 'Mistanken er rettet mod en forælder, og forældrene ved det ikke. Sådan skal det være.',
    facts: { abuse: 'by-parents', parentsTold: 'no' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-05', 'RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'MU-4',
    says: 'Mistanken er rettet mod en forælder, og forældrene ved det allerede.',
    facts: { abuse: 'by-parents', parentsTold: 'yes' },
    outcome: 'ask',
    speak: ['RU-05', 'RU-02', 'RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'MU-5',
    says: 'Mistanken er rettet mod en forælder, der er fare, og læreren vil ringe hjem.',
    facts: { danger: 'yes', abuse: 'by-parents', parentsTold: 'planned' },
    outcome: 'deny',
    speak: ['RU-05', 'RU-11', 'RU-02', 'RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'MU-6',
    says: 'Mistanken er rettet mod en træner. Forældrene er ikke orienteret endnu.',
    facts: { abuse: 'by-others', parentsTold: 'no' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-05', 'RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'MU-7',
    says: 'En nabo er usikker på, om barnet trives. Der er ingen pligt, men det er altid tilladt at underrette.',
    facts: { notifier: 'private', support: 'unsure', addressGiven: 'none' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-08'],
  },
  {
    id: 'MU-8',
    says: 'En nabo skriver sin egen adresse. Det må naboen gerne.',
    facts: { notifier: 'private', addressGiven: 'private' },
    outcome: 'allow',
    speak: ['RU-02', 'RU-08'],
  },
  {
    id: 'MU-9',
    says: 'Der står slet ingen adresse.',
    facts: { addressGiven: 'none' },
    outcome: 'allow',
    speak: ['RU-02', 'BL-133'],
  },
  {
    id: 'MU-10',
    says: 'Det er nævnt på et møde, men der er ingen pligt.',
    facts: { support: 'no', dischargedBy: 'meeting' },
    outcome: 'allow',
    speak: ['RU-07'],
  },
  {
    id: 'MU-11',
    says: 'Det kaldes rent skolepædagogisk, men der er mistanke om vold.',
    facts: { support: 'no', outsideTheAct: true, abuse: 'by-others' },
    outcome: 'allow',
    speak: ['RU-07', 'BL-133', 'BL-137'],
  },
  {
    id: 'MU-12',
    says: 'Alderen kendes ikke.',
    facts: { age: null },
    outcome: 'allow',
    speak: ['RU-02', 'RU-07', 'BL-133'],
  },
]
