import { expect, test } from 'vitest'
import { namesOfAllActions } from '../../testing/all-actions.ts'
import { actionMessages } from './action-messages.ts'

test('every action of the house has a name people understand in the log', () => {
  const named = Object.keys(actionMessages('da'))
  const actions = namesOfAllActions()
  expect(actions.filter((name) => !named.includes(name))).toEqual([])
  expect(named.filter((name) => !actions.includes(name))).toEqual([])
})
