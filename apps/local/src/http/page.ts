import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Stands in the built page wherever a nonce belongs; each answer gets a fresh one. */
export const nonceMark = 'nonce-of-this-answer'

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const year = 31_536_000

/** The web page: built files as they are, and the one page for every address inside it. */
export const page = (folder: string) => {
  const app = new Hono()
  app.use(secureHeaders({ crossOriginEmbedderPolicy: false, strictTransportSecurity: false }))
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, context) => context.header('Cache-Control', `public, max-age=${year}, immutable`),
    }),
  )
  app.get('/:file{[a-z-]+\\.(svg|png|ico|js|txt|webmanifest)}', serveStatic({ root: folder }))
  app.get('*', async (context) => {
    if (context.req.path.startsWith('/assets/')) return context.notFound()
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    const nonce = randomBytes(16).toString('base64')
    context.header('Content-Security-Policy', policy(nonce))
    context.header('Cache-Control', 'no-store')
    return context.html(html.replaceAll(nonceMark, nonce))
  })
  return app
}
