import type { TemplateKey } from '../modules/fora/index.ts'

/** A forum of the story and who sits in it, by key. The first is the chair; `writes` takes the minutes. */
export type InventedForum = {
  readonly template: TemplateKey
  /** Where the template's own name will not do. */
  readonly name?: string
  readonly chair: string
  readonly writes: string
  readonly members: readonly string[]
}

export const inventedFora = {
  handover: { template: 'overlevering', chair: 'birgit', writes: 'maja', members: ['anders', 'rikke', 'jonas'] },
  localGroup: {
    template: 'lokalgruppe',
    name: 'Lokalgruppe Søndermark',
    chair: 'maja',
    writes: 'jonas',
    members: ['peter', 'hanne', 'anders', 'lotte'],
  },
  council: { template: 'lokalraad', chair: 'bente', writes: 'birgit', members: ['anders', 'hanne', 'rikke'] },
  region: { template: 'ssp-kreds', chair: 'birgit', writes: 'samira', members: ['maja', 'jonas'] },
} as const satisfies Record<string, InventedForum>

/** What the police hand in for the next handover meeting. Every name is made up. */
export const inventedNames = [
  'Noah Vinther, 14 år, truffet med hash ved stationen, sigtet',
  'Alba Rønn, 13 år, nævnt ved slagsmål i Netto, sigtet',
  'Mikkel Toft, 16 år, knallert uden nummerplade, sigtet',
  'Silje Bruun, 15 år, tyveri af tøj, forurettet',
] as const
