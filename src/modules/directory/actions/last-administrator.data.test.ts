import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'
import { disableAccount } from './disable-account.ts'

const house = await openTestHouse()

test('two administrators who close each other’s accounts at once do not leave nobody', async () => {
  const ada = await house.staff('Ada Administrator', ['administrator'])
  const bob = await house.staff('Bob Administrator', ['administrator'])
  const outcomes = await Promise.all([
    disableAccount(ada, { account: bob.account }),
    disableAccount(bob, { account: ada.account }),
  ])
  expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1)
  const { rows } = await house.database.owner.query('select id from access.accounts where disabled_at is null')
  expect(rows).toHaveLength(1)
})
