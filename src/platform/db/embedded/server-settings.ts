export type ServerSettings = Readonly<Record<string, string | number>>

/**
 * For a machine with 2 GB and two cores, and for privacy: of what users write nothing may reach the server's log, so
 * it takes only what concerns the server itself (`log` and worse, which leaves out failed statements) in its
 * shortest form.
 */
const lasting: ServerSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  cluster_name: 'medspil',
  max_connections: 60,
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  wal_compression: 'on',
  min_wal_size: '80MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_checkpoints: 'off',
}

/** For tests: fast, and gone after a crash. */
export const passing: ServerSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 120,
  max_wal_size: '2GB',
}

/** The arguments for `postgres`. Settings are given at each start, so that a new version of Medspil brings its own. */
export function serverArguments(cluster: string, socketFolder: string, port: number, extra: ServerSettings): string[] {
  const settings = { ...lasting, ...extra, unix_socket_directories: socketFolder, port }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
