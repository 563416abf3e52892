import { addOrganisation, foundMunicipality } from '../modules/directory/index.ts'
import { besideHouse, systemActor } from './beside-house.ts'
import type { CommandCall } from './command.ts'
import { PlainRefusal } from './plain-refusal.ts'

export async function addMunicipality(call: CommandCall): Promise<number> {
  const { code = '', name = '', unit = '', host } = call.options
  const municipality = Number(code)
  if (!/^\d{1,3}$/.test(code) || municipality === 0) {
    throw new PlainRefusal('--code must be the official municipality code, a number from 1 to 999.')
  }
  await besideHouse(call, async () => {
    const actor = systemActor('municipality add', municipality)
    const founded = await foundMunicipality(actor, { name, hostNames: host ? [host] : [] })
    if (founded.refused) throw new PlainRefusal(`Municipality ${code} is there already.`)
    await addOrganisation(actor, { kind: 'ssp-unit', name: unit })
  })
  call.say(`Added ${name} (${code}) with ${unit}.`)
  return 0
}
