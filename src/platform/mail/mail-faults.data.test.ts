import { afterAll, expect, test } from 'vitest'
import type { StaffActor } from '../../kernel/actor.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { listFailedJobs, retryFailedJob } from '../queue/failed-jobs.ts'
import { startWorker } from '../queue/queue.ts'
import { deliverLetterTask } from './deliver-letter.ts'
import { openMailServer } from './mail-server.ts'
import { askForLetter, givenReceiver, lettersTo, until } from './testing/given-letters.ts'
import { openTestMailServer } from './testing/test-mail-server.ts'

const house = await openTestHouse()
const server = await openTestMailServer()
const administrator = await house.staff('Ib IT', ['administrator'])
const worker = await startWorker(
  house.database.asJobs,
  [deliverLetterTask],
  async () => [testMunicipality],
  () => undefined,
)
afterAll(async () => {
  await worker.stop()
  openMailServer(null, null)
  await server.stop()
})

async function askNews(receiver: StaffActor): Promise<void> {
  value(await askForLetter(house.system, { letter: { letter: 'news' }, account: receiver.account }))
}

/** The failed job, as operations see it once it stands there. */
async function failedJob() {
  await until(async () => value(await listFailedJobs(administrator, {})).length > 0)
  const [job] = value(await listFailedJobs(administrator, {}))
  if (!job) throw new Error('No job has failed')
  return job
}

async function tryAgain(job: number): Promise<void> {
  const arrived = server.next()
  value(await retryFailedJob(administrator, { job }))
  await arrived
}

async function untilSent(receiver: StaffActor): Promise<void> {
  await until(async () => (await lettersTo(house, receiver))[0]?.outcome === 'sent')
}

test('a server that refuses is seen by operations, without the address it refused', async () => {
  openMailServer(server.settings, null)
  server.refuse(550)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askNews(kim)
  const job = await failedJob()
  expect(job).toMatchObject({
    task: 'mail.deliver-letter',
    attempts: 1,
    lastError: 'The mail was not delivered: answered-550',
  })
  expect(JSON.stringify(job)).not.toContain('kim@')
  expect(await lettersTo(house, kim)).toEqual([
    { letter: 'news', outcome: null, reason: null, last_fault: 'answered-550', attempts: 1 },
  ])
  server.refuse(null)
  await tryAgain(job.id)
  await untilSent(kim)
  expect(await listFailedJobs(administrator, {})).toMatchObject({ value: [] })
})

test('greylisting is waited for: the queue tries again by itself', async () => {
  server.refuse(451)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askNews(kim)
  expect((await failedJob()).lastError).toBe('The mail was not delivered: answered-451')
  const arrived = server.next()
  server.refuse(null)
  expect((await arrived).subject).toBe('Der er noget nyt til dig i Medspil')
  await untilSent(kim)
  expect(await lettersTo(house, kim)).toMatchObject([{ outcome: 'sent', attempts: 2 }])
})

test('a server that is down is named so, and gets the letter when it is up', async () => {
  await server.stop()
  openMailServer(server.settings, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askNews(kim)
  const job = await failedJob()
  expect(job.lastError).toBe('The mail was not delivered: no-connection')
  await server.start()
  await tryAgain(job.id)
  await untilSent(kim)
})

test('a wrong password is named so', async () => {
  openMailServer({ ...server.settings, password: 'forkert' }, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askNews(kim)
  const job = await failedJob()
  expect(job.lastError).toBe('The mail was not delivered: login-refused')
  openMailServer(server.settings, null)
  await tryAgain(job.id)
  await untilSent(kim)
})

test('a server whose certificate nobody vouches for gets nothing', async () => {
  const before = server.letters.length
  openMailServer({ ...server.settings, ca: null }, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askNews(kim)
  const job = await failedJob()
  expect(job.lastError).toBe('The mail was not delivered: certificate-not-trusted')
  expect(server.letters).toHaveLength(before)
  openMailServer(server.settings, null)
  await tryAgain(job.id)
  await untilSent(kim)
})

test('a server without encryption gets nothing, unless it is on this machine and that is said', async () => {
  const plain = await openTestMailServer({ plain: true })
  try {
    openMailServer(plain.settings, null)
    const kim = await givenReceiver(house, 'kim@lindaa.example')
    await askNews(kim)
    const job = await failedJob()
    expect(job.lastError).toBe('The mail was not delivered: no-encryption')
    expect(plain.letters).toEqual([])
    const arrived = plain.next()
    openMailServer({ ...plain.settings, encrypted: false }, null)
    value(await retryFailedJob(administrator, { job: job.id }))
    expect((await arrived).text).toContain('Log ind i Medspil, som du plejer, for at se det.')
  } finally {
    openMailServer(null, null)
    await plain.stop()
  }
})
