import type { MiddlewareHandler } from 'hono'
import { refuse } from './refuse.ts'

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

const isLoopback = (host: string | undefined): boolean => {
  const name = host?.replace(/:\d+$/, '')
  return name !== undefined && loopbackNames.has(name.toLowerCase())
}

const sameOrigin = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host

/**
 * Answers only pages of this address: a name that resolves to loopback (DNS rebinding) has another Host,
 * and another site's page sends its own Origin or Sec-Fetch-Site.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host')
  if (!isLoopback(host)) return refuse(context, 'request-refused')
  const origin = context.req.header('origin')
  if (origin !== undefined && !sameOrigin(origin, host)) return refuse(context, 'request-refused')
  const site = context.req.header('sec-fetch-site')
  const foreign = site === 'cross-site' || site === 'same-site'
  if (foreign && context.req.path.startsWith('/api/')) return refuse(context, 'request-refused')
  return next()
}
