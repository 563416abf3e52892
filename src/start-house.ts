import type { FastifyInstance } from 'fastify'
import { createApp, tasks } from './app.ts'
import { PlainRefusal } from './command-line/plain-refusal.ts'
import { fillDemonstration } from './demonstration/index.ts'
import { type FoundHouse, findHouse } from './open-house.ts'
import { authSettingsOf, openAuthSettings } from './platform/auth/auth-settings.ts'
import { type Config, ConfigError, type Environment, readConfig } from './platform/config.ts'
import { KeyFileError } from './platform/crypto/key-file.ts'
import { servedMunicipalities } from './platform/db/database.ts'
import { explainListenError, StartError } from './platform/db/embedded/index.ts'
import { ChangedMigration } from './platform/db/migrate.ts'
import { openHouseScanner } from './platform/files/house-scanner.ts'
import { openMailServer } from './platform/mail/mail-server.ts'
import { startWorker } from './platform/queue/queue.ts'
import { openMapTiles } from './platform/web/map-tiles.ts'

export type Parts = { readonly web: boolean; readonly worker: boolean; readonly migrate: boolean }

/**
 * Starts the house and runs it until SIGTERM or SIGINT. Answers the exit code: 0 after a clean stop, 1 when it could
 * not start, with one plain line saying why.
 */
export async function startHouse(
  environment: Environment,
  parts: Parts = { web: true, worker: true, migrate: true },
): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  try {
    const config = readConfig(environment)
    const house = await findHouse(config, { alone: parts.migrate, say })
    await runUntilStopped(config, house, parts, say)
    return 0
  } catch (fault) {
    if (!isPlain(fault)) throw fault
    process.stderr.write(`${fault.message}\n`)
    return 1
  }
}

/** Errors whose message is written for the person at the terminal. */
export function isPlain(fault: unknown): fault is Error {
  return [StartError, ConfigError, KeyFileError, ChangedMigration, PlainRefusal].some((kind) => fault instanceof kind)
}

async function runUntilStopped(config: Config, house: FoundHouse, parts: Parts, say: (line: string) => void) {
  const stopped = untilStopped()
  const running: { app?: FastifyInstance; worker?: { stop(): Promise<void> } } = {}
  try {
    if (parts.migrate) {
      const { applied, total } = await house.migrate()
      if (applied.length > 0)
        say(`Database ready: ${applied.length} of ${total} migrations applied (PostgreSQL ${house.version})`)
    }
    if (config.demonstration && parts.migrate) await fillDemonstration(house, say)
    house.open()
    if (config.production) await refuseDemonstration()
    openAuthSettings(authSettingsOf(config))
    openHouseScanner({ socketPath: config.clamavSocket })
    openMailServer(config.mail, config.publicUrl)
    openMapTiles(config.mapTiles)
    if (parts.web) running.app = await listen(config, say)
    if (parts.worker) running.worker = await work(house, running.app)
    if (parts.worker && !config.mail) say('No mail is sent: SMTP_URL is not set. Letters wait for a day.')
    await stopped
    say('Stopping …')
  } finally {
    await running.app?.close()
    await running.worker?.stop()
    openMailServer(null, null)
    await house.close()
  }
}

/** The demonstration's accounts and tokens are anybody's: a house that holds them never opens in production. */
async function refuseDemonstration(): Promise<void> {
  const served = await servedMunicipalities()
  if (served.some(({ demonstration }) => demonstration)) {
    throw new PlainRefusal('This database holds the demonstration. Production needs a database of its own.')
  }
}

async function listen(config: Config, say: (line: string) => void): Promise<FastifyInstance> {
  const app = await createApp({
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    secure: config.publicUrl?.startsWith('https:') ?? false,
    formTargets: config.oidc ? [new URL(config.oidc.issuer).origin] : [],
  })
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (fault) {
    await app.close()
    throw explainListenError(fault, config.port)
  }
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  say(
    `Medspil is open at ${config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`}`,
  )
  return app
}

async function work(house: FoundHouse, app: FastifyInstance | undefined) {
  const municipalities = async () => (await servedMunicipalities()).map(({ code }) => code)
  return startWorker(house.jobs, tasks, municipalities, (task) => app?.log.error({ task }, 'a background task failed'))
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop())
  })
}
