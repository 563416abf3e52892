import { modules } from '../app.ts'
import { allActions } from '../platform/access/action.ts'

/** The names of the actions of the whole house, every module loaded. */
export function namesOfAllActions(): string[] {
  if (modules.length === 0) throw new Error('The house has no modules')
  return allActions().map((action) => action.definition.name)
}
