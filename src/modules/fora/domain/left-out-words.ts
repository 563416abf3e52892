/**
 * Who is not for SSP to keep: victims, those who reported, witnesses, and parties to accidents (domain reference, L41
 * and 2.10). Cautious: what looks like one of them is left out, and a human who knows better writes the line anew.
 */
export const leftOutReasons = ['victim', 'reporter', 'witness', 'accident', 'no-name'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

type Words = {
  /** Whole words, wherever they stand. */
  readonly words: readonly string[]
  /** Words that hold such a piece, so that compounds and endings are met: `færdselsuheldet`. */
  readonly piece: RegExp | null
  /** Short forms that mean this only in the column for the role. */
  readonly inRole: readonly string[]
}

export const leftOutWords: Readonly<Record<Exclude<LeftOutReason, 'no-name'>, Words>> = {
  accident: {
    words: ['accident', 'kvæstet', 'kvæstede'],
    piece: /uheld(?!ig)|ulykke(?!lig)|påkør|tilskadekom/,
    inRole: ['trafikant', 'modpart'],
  },
  victim: {
    words: ['offer', 'offeret', 'ofre', 'ofrene', 'victim', 'victims'],
    // Also with the slips people make.
    piece: /foruret|forurret|voldsoffer|skadeli?d/,
    inRole: ['fu', 'forur', 'fornærmet', 'fornærmede'],
  },
  reporter: { words: ['anmelder', 'anmelderen', 'anmeldere', 'reporter'], piece: null, inRole: ['anm'] },
  witness: {
    words: ['vidne', 'vidner', 'vidnet', 'vidnerne', 'vidnede', 'witness'],
    piece: /øjenvidne/,
    inRole: ['vid', 'vd'],
  },
}

/** What was done to somebody: `blev slået`, `er blevet truet`, `udsat for vold`. */
export const sufferedPhrase =
  /\b(?:blev|blevet)(?:\s+\p{L}+){0,2}?\s+(?:overfaldet|slået|sparket|truet|røvet|frarøvet|bestjålet|frastjålet|bidt|stukket|krænket|afpresset)(?!\p{L})|\budsat\s+for(?!\p{L})/u

/** Roles that settle the matter: words of victims elsewhere in the line are then about somebody else. */
export const suspectWords = [
  'sigtet',
  'sigtede',
  'mistænkt',
  'mistænkte',
  'gerningsmand',
  'gerningsmanden',
  'gerningsperson',
  'gerningspersonen',
  'tiltalt',
  'tiltalte',
  'suspect',
] as const
