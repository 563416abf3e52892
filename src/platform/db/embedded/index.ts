export { holdDataFolder } from './data-folder.ts'
export { type EmbeddedDatabase, type EmbeddedOptions, startEmbeddedDatabase } from './embedded-database.ts'
export type { HeldLock } from './held-lock.ts'
export type { Connection } from './server-conversation.ts'
export {
  explainDatabaseError,
  explainListenError,
  explainRoleError,
  requireServerVersion,
  StartError,
  type StartErrorCode,
} from './start-error.ts'
export { startTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts'
