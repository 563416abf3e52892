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
  if (settings.connectionString === undefined) return { ...settings, user, password }
  return { connectionString: addressAs(settings.connectionString, user, password) }
}

const address = /^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?([^?]*)(?:\?(.*))?$/

/**
 * By hand and not by URL: an address may name no host (`postgres://user:password@/medspil?host=/run/postgresql`), which
 * is no URL, and the error would print the password. A user in the query counts more than the one in front.
 */
function addressAs(connectionString: string, user: string, password: string): string {
  const [, scheme, place, query = ''] = address.exec(connectionString) ?? []
  if (scheme === undefined || place === undefined) throw new Error('The address of the database cannot be read')
  const rest = new URLSearchParams(query)
  rest.delete('user')
  rest.delete('password')
  const asked = rest.size === 0 ? '' : `?${rest}`
  return `${scheme}${encodeURIComponent(user)}:${encodeURIComponent(password)}@${place}${asked}`
}
