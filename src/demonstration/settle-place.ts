import type { StaffActor, SystemActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import type { Outcome } from '../kernel/outcome.ts'
import { addAccount, addOrganisation, foundMunicipality } from '../modules/directory/index.ts'
import { demonstrationMunicipality, organisations, staff } from './demonstration-place.ts'

/** The demonstration's people and places, by key, ready to act. */
export type Place = {
  readonly system: SystemActor
  readonly organisation: (key: string) => string
  readonly actor: (key: string) => StaffActor
}

/** Founds the municipality with its organisations and staff. */
export async function settlePlace(municipality: number = demonstrationMunicipality.code): Promise<Place> {
  const { name } = demonstrationMunicipality
  const system: SystemActor = { kind: 'system', municipality, task: 'demonstration', request: newId() }
  granted(await foundMunicipality(system, { name, demonstration: true }))
  const places = new Map<string, string>()
  for (const { key, kind, name: title, town, drawnIn } of organisations) {
    places.set(key, granted(await addOrganisation(system, { kind, name: title, town, drawnIn: drawnIn ?? false })))
  }
  const organisation = (key: string) => found(places, key)
  const actors = new Map<string, StaffActor>()
  for (const person of staff) {
    const home = organisation(person.organisation)
    const account = granted(
      await addAccount(system, {
        name: person.name,
        title: person.title,
        organisation: home,
        roles: [...person.roles],
        demonstration: true,
      }),
    )
    const assignments = person.roles.map((role) => ({ role, organisation: home }))
    actors.set(person.key, {
      kind: 'staff',
      municipality,
      request: newId(),
      account,
      name: person.name,
      language: 'da',
      assignments,
    })
  }
  return { system, organisation, actor: (key) => found(actors, key) }
}

/** The value of an action the demonstration counts on; a refusal here is a fault of ours. */
export function granted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.refused)
    throw new Error(`The demonstration was refused: ${outcome.reasons.map(({ code }) => code).join(', ')}`)
  return outcome.value
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demonstration has no ${key}`)
  return value
}
