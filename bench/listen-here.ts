import type { FastifyInstance } from 'fastify'

/** Listens on this machine alone and tells the parent process where, and with which session. */
export async function listenHere(app: FastifyInstance, secret: string): Promise<void> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  process.send?.({ port: address.port, secret })
}
