import { expect, test } from 'vitest'
import { modules } from './app.ts'
import { actionMessages } from './modules/privacy/action-messages.ts'
import { allActions } from './platform/access/action.ts'

test('every action of the house has a name people understand in the log', () => {
  expect(modules.length).toBeGreaterThan(5)
  const named = Object.keys(actionMessages('da'))
  const actions = allActions().map((action) => action.definition.name)
  expect(actions.filter((name) => !named.includes(name))).toEqual([])
  expect(named.filter((name) => !actions.includes(name))).toEqual([])
})
