import { roles } from '../kernel/actor.ts'
import { addAccount, findOrganisationByName } from '../modules/directory/index.ts'
import { besideHouse, commandActor } from './beside-house.ts'
import type { CommandCall } from './command.ts'
import { PlainRefusal } from './plain-refusal.ts'

export async function addUser(call: CommandCall): Promise<number> {
  const { name = '', role = '', organisation = '', email, municipality } = call.options
  const known = roles.find((each) => each === role)
  if (!known) throw new PlainRefusal(`--role must be one of: ${roles.join(', ')}.`)
  await besideHouse(call, async () => {
    const actor = await commandActor('user add', municipality)
    const place = await findOrganisationByName(actor, { name: organisation })
    if (place.refused) throw new PlainRefusal(`There is no organisation called “${organisation}”.`)
    const added = await addAccount(actor, { name, email: email ?? null, organisation: place.value, roles: [known] })
    if (added.refused) throw new PlainRefusal('The user could not be added.')
  })
  call.say(`Added ${name} as ${role} in ${organisation}. The login provider recognises them by mail or persistent id.`)
  return 0
}
