import { limits } from './limits.ts'
import type { RawLink } from './raw-feed.ts'

/** The address a link leads to, of the web and nothing else: no scripts, no data, no files, no passwords. */
export const webAddress = ({ href, base }: RawLink, otherwise: string | null): string | null => {
  const written = href.trim()
  if (written === '' || written.length > limits.address) return null
  const foundation = [base, otherwise].find((given) => given !== null && URL.canParse(given)) ?? undefined
  if (!URL.canParse(written, foundation)) return null
  const url = new URL(written, foundation)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.username = ''
  url.password = ''
  return url.href.length > limits.address ? null : url.href
}
