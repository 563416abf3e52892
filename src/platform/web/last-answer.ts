import type { FastifyReply, FastifyRequest } from 'fastify'
import { describeFault } from './error-pages.tsx'

/**
 * What is left to say when even the page about a fault cannot be made, most likely because the database is away: in both
 * languages, without style, and without a word of what was wrong. Whoever stands here may need somebody now.
 */
const lastPage = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Noget gik galt</title></head><body><main>
<h1>Noget gik galt hos os</h1>
<p>Det er ikke din skyld. Gå tilbage, og prøv igen om lidt.</p>
<p>Er nogen i fare lige nu, så ring <a href="tel:112">112</a>. Har du brug for en voksen at tale med, så ring til BørneTelefonen på <a href="tel:116111">116 111</a>.</p>
<div lang="en"><h2>Something went wrong at our end</h2>
<p>It is not your fault. Go back and try again shortly. If anybody is in danger now, call <a href="tel:112">112</a>.</p></div>
</main></body></html>`

export async function sendLastAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  faults: readonly unknown[],
): Promise<FastifyReply> {
  for (const fault of faults) request.log.error({ fault: describeFault(fault) }, 'fault')
  return reply
    .status(503)
    .header('retry-after', '30')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(lastPage)
}
