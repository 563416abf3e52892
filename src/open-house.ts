import type { Config } from './platform/config.ts'
import { houseKeys, openHouseKeys } from './platform/crypto/house-keys.ts'
import { createKeyRing, loadKeyRing } from './platform/crypto/key-ring.ts'
import type { ConnectionSettings } from './platform/db/connection-settings.ts'
import { asRole } from './platform/db/connection-settings.ts'
import { closeDatabase, openDatabase } from './platform/db/database.ts'
import {
  explainDatabaseError,
  type HeldLock,
  holdDataFolder,
  requireServerVersion,
  startEmbeddedDatabase,
} from './platform/db/embedded/index.ts'
import { type MigrationReport, migrate } from './platform/db/migrate.ts'
import { isPrepared, serverVersion } from './platform/db/owner-questions.ts'

/** The database found, its keys open; nothing migrated and nothing read yet. */
export type FoundHouse = {
  readonly owner: ConnectionSettings
  /** As in 18.4. */
  readonly version: string
  /** Brings the schema up to date and makes the login roles, as the owner. */
  migrate(): Promise<MigrationReport>
  /** Opens the app's own connection, as the role that owns nothing. `clock` is for the demonstration's invented year. */
  open(clock?: () => Date): void
  /** The connection of the background queue. */
  readonly jobs: ConnectionSettings
  /** Closes everything; stops the database we brought along, unless another process of ours uses it. */
  close(): Promise<void>
}

/**
 * Finds or starts the database and opens the keys. `alone` holds the data folder, so that a second app on it is
 * refused; commands beside a running app do without and leave its database running.
 */
export async function findHouse(
  config: Config,
  options: { alone: boolean; say: (line: string) => void },
): Promise<FoundHouse> {
  const lock = config.databaseUrl === null && options.alone ? await holdDataFolder(config.dataDirectory) : null
  try {
    const server = await findServer(config, options)
    try {
      await openKeys(config, server.owner)
    } catch (fault) {
      await server.stop()
      throw fault
    }
    return foundHouse(config, server, lock)
  } catch (fault) {
    lock?.release()
    throw explainDatabaseError(fault)
  }
}

type FoundServer = { readonly owner: ConnectionSettings; readonly version: string; stop(): Promise<void> }

async function findServer(
  config: Config,
  { alone, say }: { alone: boolean; say: (line: string) => void },
): Promise<FoundServer> {
  if (config.databaseUrl !== null) return externalServer(config.databaseUrl)
  const server = await startEmbeddedDatabase({ dataDirectory: config.dataDirectory, say })
  const keepRunning = !alone && server.adopted
  return { owner: server.owner, version: server.version, stop: keepRunning ? async () => undefined : server.stop }
}

async function externalServer(connectionString: string): Promise<FoundServer> {
  const owner = { connectionString }
  const version = await serverVersion(owner)
  requireServerVersion(version.number)
  return { owner, version: version.text, stop: async () => undefined }
}

/** A key file is made for a database that is new; with sealed data and no keys, making new ones would hide a disaster. */
async function openKeys(config: Config, owner: ConnectionSettings): Promise<void> {
  const ring = (await isPrepared(owner)) ? await loadKeyRing(config.keysFile) : await createKeyRing(config.keysFile)
  openHouseKeys(ring)
}

function foundHouse(config: Config, server: FoundServer, lock: HeldLock | null): FoundHouse {
  const passwords = { app: rolePassword('medspil_app'), jobs: rolePassword('medspil_jobs') }
  const asApp = config.appDatabaseUrl
    ? { connectionString: config.appDatabaseUrl }
    : asRole(server.owner, 'medspil_app', passwords.app)
  return {
    owner: server.owner,
    version: server.version,
    jobs: asRole(server.owner, 'medspil_jobs', passwords.jobs),
    migrate: () => migrate(server.owner, { ...passwords, app: config.appDatabaseUrl === null ? passwords.app : null }),
    open: (clock) => openDatabase(asApp, clock ? { clock } : {}),
    async close() {
      await closeDatabase()
      await server.stop()
      lock?.release()
    },
  }
}

/** The login roles' passwords follow from the key file, so there is no second secret to keep. */
function rolePassword(role: string): string {
  return houseKeys().deriveKey(`database role ${role}`).toString('base64url')
}
