/** What can come of a name: put away, a talk (bekymringssamtale), a concern for SSP, or a notification (underretning). */
export const nameChoices = ['drop', 'talk', 'concern', 'notification'] as const
export type NameChoice = (typeof nameChoices)[number]

/** The choices by which a name is kept, and then goes where it belongs. */
export const keptChoices = ['talk', 'concern', 'notification'] as const satisfies readonly NameChoice[]
export type KeptChoice = (typeof keptChoices)[number]

/** Longest of each text a kept name is written down with. */
export const keptTextLimits = { necessity: 1000, agreement: 1000, reason: 1000 } as const
