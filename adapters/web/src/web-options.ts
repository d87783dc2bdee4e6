import type { Clock } from '@roundtwo/model'

export interface WebLimits {
  /** For the whole fetch, redirects included. */
  milliseconds: number
  /** After decompression. */
  bytes: number
  redirects: number
}

export const defaultLimits: WebLimits = { milliseconds: 10_000, bytes: 5 * 1024 * 1024, redirects: 5 }

export interface WebOptions {
  limits?: Partial<WebLimits>
  /** Servers say when to come back as a moment too; the system's clock unless given. */
  clock?: Clock
  /** For tests only: a server on this machine may be fetched from. Other private addresses stay refused. */
  allowLoopback?: boolean
  /** For tests only: the certificate of that server, as PEM, trusted besides none other. */
  certificateAuthority?: string
  /** All addresses of a host name; the system's resolver unless a test gives another. */
  resolve?: (host: string) => Promise<string[]>
}
