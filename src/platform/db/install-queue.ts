import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { asRole, type ConnectionSettings } from './connection-settings.ts'
import { createPool } from './pool.ts'

/**
 * What the app role may do with the queue: add a job in its own transaction, see what failed, ask for another try. Each
 * asks the transaction's own municipality; work that is for all of them (no municipality in its payload) is everybody's.
 */
const door = `
  create or replace function queue.municipality() returns integer language sql stable as $$
    select nullif(current_setting('app.municipality_id', true), '')::integer
  $$;
  create or replace function queue.add(task text, payload json, run_at timestamptz, job_key text) returns void
  language plpgsql security definer set search_path = '' as $$
  begin
    if (payload ->> 'municipality')::integer is distinct from queue.municipality() then
      raise insufficient_privilege using message = 'a job belongs to the municipality that asks for it';
    end if;
    perform graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 12);
  end $$;
  create or replace function queue.failed(municipality integer)
  returns table (id bigint, task text, attempts integer, last_error text, created_at timestamptz, run_at timestamptz)
  language sql stable security definer set search_path = '' as $$
    select j.id, t.identifier, j.attempts::integer, left(j.last_error, 300), j.created_at, j.run_at
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where j.last_error is not null and j.locked_at is null and municipality = queue.municipality()
       and coalesce((j.payload ->> 'municipality')::integer, municipality) = municipality
     order by j.created_at desc limit 200
  $$;
  create or replace function queue.retry(job bigint, municipality integer) returns boolean
  language plpgsql security definer set search_path = '' as $$
  begin
    update graphile_worker._private_jobs j set attempts = 0, run_at = now()
     where j.id = job and j.locked_at is null and municipality = queue.municipality()
       and coalesce((j.payload ->> 'municipality')::integer, municipality) = municipality;
    return found;
  end $$;
  revoke all on function queue.add, queue.failed, queue.retry from public;
  grant execute on function queue.add, queue.failed, queue.retry to medspil_app;
`

/** Installs or upgrades the queue library's own schema, as the role that owns it. Called with the migrations. */
export async function installQueue(owner: pg.Client, settings: ConnectionSettings, password: string): Promise<void> {
  const name = owner.escapeIdentifier(owner.database ?? 'postgres')
  await owner.query(`grant create on database ${name} to medspil_jobs`)
  const pool = createPool(asRole(settings, 'medspil_jobs', password), 2)
  try {
    await runMigrations({ pgPool: pool })
    await pool.query(door)
  } finally {
    await pool.end()
    await owner.query(`revoke create on database ${name} from medspil_jobs`)
  }
}
