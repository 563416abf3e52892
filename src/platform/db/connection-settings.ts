/** How to reach a database: its parts (host may be a socket's folder), or one address. */
export type ConnectionSettings = {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly connectionString?: string
}

/** The same server and database, as another role. */
export function asRole(settings: ConnectionSettings, user: string, password: string): ConnectionSettings {
  if (!settings.connectionString) return { ...settings, user, password }
  const url = new URL(settings.connectionString)
  url.username = user
  url.password = password
  return { connectionString: url.toString() }
}
