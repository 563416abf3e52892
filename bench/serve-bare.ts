import fastify from 'fastify'
import pg from 'pg'
import { boardQueries } from './board-queries.ts'
import { listenHere } from './listen-here.ts'

/** The bare limit: the same SQL, answered as JSON by a plain server as the owner: no access, no audit, no page. */
const { owner, municipality } = JSON.parse(process.argv[2] ?? '{}')
const pool = new pg.Pool({ ...owner, max: 10 })
const app = fastify()
app.get('/opsoegende', async () => {
  const client = await pool.connect()
  try {
    const found: unknown[] = []
    for (const { text, values } of boardQueries(municipality)) found.push((await client.query(text, [...values])).rows)
    return found
  } finally {
    client.release()
  }
})
await listenHere(app, '')
