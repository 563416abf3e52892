// Writes src/platform/db/tables.ts (the types of all tables, for Kysely) and db/schema.sql (the whole schema, to be read
// in diffs) from a freshly migrated database. Run it after a migration: node scripts/generate-tables.mjs
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describeSchema } from '../src/platform/db/describe-schema.ts'
import { startTemporaryDatabase } from '../src/platform/db/embedded/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'

const run = promisify(execFile)
const tables = 'src/platform/db/tables.ts'
const server = await startTemporaryDatabase()
try {
  await migrate(server.owner, { app: 'generated', jobs: 'generated' })
  const { host, port, user, password, database } = server.owner
  const url = `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  await run(process.execPath, [
    'node_modules/kysely-codegen/dist/cli/bin.js',
    ...['--dialect', 'postgres', '--url', url, '--date-parser', 'string', '--out-file', tables, '--log-level', 'error'],
    ...[
      '--type-mapping',
      '{"int8":"number"}',
      '--include-pattern',
      '(access|audit|auth|directory|people|contact|cases|law|disclosure|notices|fora|mail|places|hotspots|events|outreach).*',
    ],
  ])
  await writeFile('db/schema.sql', await describeSchema(server.owner))
  console.log(`Wrote ${tables} and db/schema.sql`)
} finally {
  await server.stop()
}
