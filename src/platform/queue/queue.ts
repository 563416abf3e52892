import { type CronItem, parseCronItems, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import type { SystemActor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import type { ConnectionSettings } from '../db/connection-settings.ts'
import { openJobsPool } from '../db/jobs-pool.ts'
import type { Tx } from '../db/transaction.ts'
import { quietLogger } from './quiet-logger.ts'

/** A payload holds ids and nothing else: it is stored in clear and shown in the failed list. */
export type TaskPayload = { readonly municipality: number; readonly [id: string]: string | number }

/**
 * Background work: calls actions and decides nothing. `schedule` is cron in UTC, run for each municipality. A run that
 * failed is tried again, whole: doing it twice must come to the same.
 */
export type Task = {
  readonly name: string
  readonly schedule?: string
  run(actor: SystemActor, payload: TaskPayload): Promise<void>
}

/** Adds a job in the action's own transaction: it exists if and only if the action is committed. */
export async function enqueue(
  tx: Tx,
  task: Task,
  ids: Readonly<Record<string, string>>,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  const payload = JSON.stringify({ ...ids, municipality: tx.actor.municipality })
  await sql`select queue.add(${task.name}, ${payload}::json, ${options.runAt ?? tx.now}::timestamptz, ${options.key ?? null}::text)`.execute(
    tx.db,
  )
}

/**
 * Works the queue until stopped: listens, so a job starts in milliseconds; retries with growing pauses; keeps what
 * failed for the failed list.
 */
export async function startWorker(
  settings: ConnectionSettings,
  tasks: readonly Task[],
  municipalities: () => Promise<readonly number[]>,
  onFault: (task: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const pool = openJobsPool(settings)
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: quietLogger(),
    taskList: Object.fromEntries(
      tasks.map((task) => [task.name, (payload: unknown) => perform(task, payload, municipalities)]),
    ),
    parsedCronItems: parseCronItems(scheduled(tasks)),
  })
  runner.events.on('job:error', ({ job }) => onFault(job.task_identifier))
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

function scheduled(tasks: readonly Task[]): CronItem[] {
  return tasks.flatMap(({ name, schedule }) =>
    schedule ? [{ task: name, match: schedule, options: { backfillPeriod: 0, jobKey: name } }] : [],
  )
}

async function perform(task: Task, payload: unknown, municipalities: () => Promise<readonly number[]>): Promise<void> {
  const given = payload as Partial<TaskPayload> | null
  const places = typeof given?.municipality === 'number' ? [given.municipality] : await municipalities()
  const faults: unknown[] = []
  for (const municipality of places) {
    const actor: SystemActor = { kind: 'system', municipality, task: task.name, request: newId() }
    // What fails in one municipality is done in the others all the same.
    await task.run(actor, { ...given, municipality }).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0) throw faults[0]
}
