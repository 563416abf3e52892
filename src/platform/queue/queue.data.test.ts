import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { done, refuse } from '../../kernel/outcome.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { action } from '../access/action.ts'
import { listFailedJobs, retryFailedJob } from './failed-jobs.ts'
import { enqueue, startWorker, type Task, type TaskPayload } from './queue.ts'

const house = await openTestHouse()
const seen: TaskPayload[] = []
let broken = true
const waiting: ((payload: TaskPayload) => void)[] = []

const echo: Task = {
  name: 'test.echo',
  async run(actor, payload) {
    expect(actor).toMatchObject({ kind: 'system', municipality: testMunicipality, task: 'test.echo' })
    seen.push(payload)
    waiting.shift()?.(payload)
  },
}
const fragile: Task = {
  name: 'test.fragile',
  async run(_actor, payload) {
    if (broken) throw new Error('the relay is down')
    waiting.shift()?.(payload)
  },
}

/** Work for every municipality, which fails in the first of them. */
const chosen: number[] = []
const choosy: Task = {
  name: 'test.choosy',
  async run({ municipality }) {
    chosen.push(municipality)
    if (municipality === 575) throw new Error('not here')
  },
}

const order = action({
  name: 'test.order-work',
  allow: 'system',
  input: z.strictObject({ id: z.string(), task: z.enum(['echo', 'fragile']), ending: z.enum(['keep', 'refuse']) }),
  async run(tx, input) {
    await enqueue(tx, input.task === 'echo' ? echo : fragile, { id: input.id })
    return input.ending === 'keep' ? done() : refuse('rule', 'not-today')
  },
})

const faults: string[] = []
let noticeFault: ((task: string) => void) | undefined
const worker = await startWorker(
  house.database.asJobs,
  [echo, fragile, choosy],
  async () => [575, testMunicipality],
  (task) => {
    faults.push(task)
    noticeFault?.(task)
  },
)
afterAll(() => worker.stop())

function nextPayload(): Promise<TaskPayload> {
  return new Promise((resolve) => waiting.push(resolve))
}

test('a job is done when its action is kept, and never when it is refused', async () => {
  await order(house.system, { id: 'undone', task: 'echo', ending: 'refuse' })
  const arrived = nextPayload()
  value(await order(house.system, { id: 'kept', task: 'echo', ending: 'keep' }))
  expect(await arrived).toEqual({ id: 'kept', municipality: testMunicipality })
  expect(seen.map((payload) => payload['id'])).toEqual(['kept'])
})

test('a job that fails stands in the failed list, without the payload, and succeeds on another try', async () => {
  const failed = new Promise<string>((resolve) => {
    noticeFault = resolve
  })
  value(await order(house.system, { id: 'fragile-1', task: 'fragile', ending: 'keep' }))
  expect(await failed).toBe('test.fragile')
  const administrator = await house.staff('Ib IT', ['administrator'])
  const [job] = await untilListed(administrator)
  expect(job).toMatchObject({ task: 'test.fragile', attempts: 1, lastError: 'the relay is down' })
  expect(JSON.stringify(job)).not.toContain('fragile-1')
  broken = false
  const arrived = nextPayload()
  value(await retryFailedJob(administrator, { job: job?.id ?? 0 }))
  expect(await arrived).toMatchObject({ id: 'fragile-1' })
})

test('what fails in one municipality is done in the others, and stands in the list of all it was for', async () => {
  const failed = new Promise<string>((resolve) => {
    noticeFault = resolve
  })
  await house.database.owner.query(`select graphile_worker.add_job('test.choosy', '{}'::json)`)
  expect(await failed).toBe('test.choosy')
  expect(chosen).toEqual([575, testMunicipality])
  const administrator = await house.staff('Ida IT', ['administrator'])
  expect((await untilListed(administrator)).map(({ task }) => task)).toEqual(['test.choosy'])
})

test('a consultant may not see the failed jobs, and nobody retries a job that is not there', async () => {
  const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
  expect(await listFailedJobs(consultant, {})).toMatchObject({ refused: true, kind: 'forbidden' })
  const leader = await house.staff('Lise Leder', ['ssp-leader'])
  expect(await retryFailedJob(leader, { job: 999_999 })).toMatchObject({ refused: true, kind: 'missing' })
})

/** The fault is told just before the failure is written, so the list is asked until it is there. */
async function untilListed(administrator: Parameters<typeof listFailedJobs>[0]) {
  for (;;) {
    const jobs = value(await listFailedJobs(administrator, {}))
    if (jobs.length > 0) return jobs
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
