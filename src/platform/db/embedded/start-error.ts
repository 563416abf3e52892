export type StartErrorCode =
  | 'port-in-use'
  | 'port-not-allowed'
  | 'address-not-available'
  | 'data-folder-in-use'
  | 'data-folder-not-writable'
  | 'root-without-user-namespaces'
  | 'no-such-user'
  | 'wrong-database-version'
  | 'disk-full'
  | 'unsupported-platform'
  | 'database-programs-missing'
  | 'database-password-missing'
  | 'database-unreachable'
  | 'database-did-not-start'
  | 'database-rights-missing'

/**
 * Medspil cannot start, and the person at the terminal can do something about it. `message` is one line of plain
 * English that says what is wrong and what to do: print it alone, without a stack, and exit with 1. It may name
 * folders and ports, never anything about a person.
 */
export class StartError extends Error {
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
    this.code = code
  }
}

/** The error code of the operating system or of PostgreSQL, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns the error of a failed `listen` into a StartError where we know the reason, and returns it unchanged if not. */
export function explainListenError(error: unknown, port: number): unknown {
  const cause = { cause: error }
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(
        'port-in-use',
        `Port ${port} is used by another program. Stop it, or choose another port, for example: PORT=${port + 1} npm start`,
        cause,
      )
    case 'EACCES':
      return new StartError(
        'port-not-allowed',
        `You may not open port ${port}. Ports under 1024 are usually kept for the administrator; choose another with PORT.`,
        cause,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError('address-not-available', 'This machine has no such address. Check HOST.', cause)
    default:
      return error
  }
}

/** Turns an error from the file system into a StartError where we know the reason, and returns it unchanged if not. */
export function explainFolderError(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP'].includes(code)) {
    return new StartError(
      'data-folder-not-writable',
      `The data folder ${folder} cannot be written to. Give the user who starts Medspil the right to it, or choose another with MEDSPIL_DATA.`,
      { cause: error },
    )
  }
  return error
}

export function diskFull(place: string, cause: unknown): StartError {
  return new StartError('disk-full', `The disk is full (${place}). Make room on it and start again; nothing is lost.`, {
    cause,
  })
}

const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH']

/**
 * Turns an error of the first conversation with the database into a StartError where we know the reason, and returns
 * it unchanged if not: the disk is full, nobody answers, the user or the password is wrong, the database is not there.
 */
export function explainDatabaseError(error: unknown): unknown {
  const code = codeOf(error)
  if (code === '53100' || code === 'ENOSPC') return diskFull('where the database lies', error)
  if (unreachable.includes(code)) {
    return new StartError('database-unreachable', 'No database answers at DATABASE_URL. Is the server running?', {
      cause: error,
    })
  }
  if (code === '28P01' || code === '28000' || code === '3D000') {
    return new StartError(
      'database-unreachable',
      'The database server refuses the user, the password or the database name in DATABASE_URL.',
      { cause: error },
    )
  }
  return error
}

/** The owner of the database may not make or keep one of the two login roles: somebody else made it, or it lacks a right. */
export function explainRoleError(error: unknown, role: string): unknown {
  if (codeOf(error) !== '42501') return error
  return new StartError(
    'database-rights-missing',
    `The user in DATABASE_URL may not make or change the role ${role}. Give that user CREATEROLE, and, where the role is there already: grant ${role} to that user with admin option.`,
    { cause: error },
  )
}

/**
 * Refuses a database server that is too old. Pass what `show server_version_num` answers (150004 is 15.4).
 * 15 is the oldest with `security_invoker` views and the grants our migrations use.
 */
export function requireServerVersion(serverVersionNumber: number): void {
  if (serverVersionNumber >= 150_000) return
  throw new StartError(
    'wrong-database-version',
    `The database server is PostgreSQL ${Math.floor(serverVersionNumber / 10_000)}; Medspil needs 15 or newer.`,
  )
}
