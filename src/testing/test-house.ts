import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { createApp } from '../app.ts'
import type { Role, StaffActor, SystemActor, VisitorActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import type { Outcome } from '../kernel/outcome.ts'
import { addAccount, addOrganisation, foundMunicipality, type OrganisationKind } from '../modules/directory/index.ts'
import { startSession } from '../platform/access/sessions.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'
import { openTestDatabase, type TestDatabaseHandle } from './test-database.ts'
import { openTestKeys } from './test-keys.ts'

/** The municipality every test lives in: an invented code and name. */
export const testMunicipality = 998

export type TestHouse = {
  readonly database: TestDatabaseHandle
  readonly system: SystemActor
  readonly unit: string
  readonly school: string
  readonly police: string
  /** What the app has logged so far, a line each. */
  logged(): readonly string[]
  visitor(): VisitorActor
  addOrganisation(kind: OrganisationKind, name: string): Promise<string>
  /** A new member of staff with these roles; in the SSP unit where nothing else is said. */
  staff(name: string, roles: readonly Role[], organisation?: string): Promise<StaffActor>
  /** A browser in which the actor is signed in, or nobody is. */
  browser(actor?: StaffActor): Promise<TestBrowser>
  /** The app listening on this machine, for a real browser; the address, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>
}

/**
 * A municipality with an SSP unit, a school and a police station, on a database of its own, or on the one that `open`
 * opens. Close is automatic.
 */
export async function openTestHouse(open: () => Promise<TestDatabaseHandle> = openTestDatabase): Promise<TestHouse> {
  await openTestKeys()
  const database = await open()
  const system: SystemActor = { kind: 'system', municipality: testMunicipality, task: 'test', request: 'test' }
  value(await foundMunicipality(system, { name: 'Lindå Kommune' }))
  const organisation = async (kind: OrganisationKind, name: string) =>
    value(await addOrganisation(system, { kind, name, town: 'Lindå' }))
  const unit = await organisation('ssp-unit', 'SSP Lindå')
  const school = await organisation('school', 'Søndermarksskolen')
  const police = await organisation('police', 'Lokalpolitiet Lindå')
  let app: FastifyInstance | null = null
  const log = createTestLog()
  const opened = async () => {
    app ??= await createApp({ logLevel: 'info', log, trustProxy: false, secure: false, formTargets: [] })
    return app
  }
  afterAll(async () => app?.close())
  return {
    database,
    system,
    unit,
    school,
    police,
    logged: () => log.lines,
    visitor: () => ({ kind: 'visitor', municipality: testMunicipality, request: newId() }),
    addOrganisation: organisation,
    async staff(name, roles, where = unit) {
      const account = value(await addAccount(system, { name, organisation: where, roles: [...roles] }))
      const assignments = roles.map((role) => ({ role, organisation: where }))
      return {
        kind: 'staff',
        municipality: testMunicipality,
        request: newId(),
        account,
        name,
        language: 'da',
        assignments,
      }
    },
    async browser(actor) {
      const secret = actor ? value(await startSession(system, { account: actor.account })) : null
      return openTestBrowser(await opened(), secret)
    },
    listen: async () => (await opened()).listen({ port: 0, host: '127.0.0.1' }),
  }
}

/** Keeps every line, and shows those that tell of a fault. */
function createTestLog() {
  const lines: string[] = []
  return {
    lines,
    write(line: string) {
      lines.push(line)
      if (line.startsWith('{"level":50')) process.stdout.write(line)
    },
  }
}

/** The value of an outcome that must not have been refused. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.refused) throw new Error(`Refused: ${outcome.reasons.map((reason) => reason.code).join(', ')}`)
  return outcome.value
}
