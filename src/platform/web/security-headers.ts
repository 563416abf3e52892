import type { FastifyInstance, FastifyReply } from 'fastify'

/** What every page tells the browser: our own files only, no framing, no referrer; https alone where we have it. */
export function securityHeaders(settings: { readonly secure: boolean; readonly formTargets: readonly string[] }) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...settings.formTargets],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(settings.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' as const },
    strictTransportSecurity: settings.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' as const },
  }
}

/** Lets one answer show images from an origin beside our own. */
export function letImagesIn(reply: FastifyReply, origin: string): void {
  reply.header(
    'content-security-policy',
    `${String(reply.getHeader('content-security-policy'))};img-src 'self' ${origin}`,
  )
}

const pageHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/**
 * Style, scripts and fonts need none of the headers that hold a page: on a slow phone they weigh something. A page that
 * says that there is no such file is a page. Everything but them is stored by nobody.
 */
export function lightenAssets(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    const isFile =
      request.url.startsWith('/assets/') && !String(reply.getHeader('content-type')).startsWith('text/html')
    if (isFile) for (const header of pageHeaders) reply.removeHeader(header)
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
