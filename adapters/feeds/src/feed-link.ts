import { Parser } from 'htmlparser2'
import { limits } from './limits.ts'

const types = new Set([
  ...['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  ...['application/json', 'application/xml', 'text/xml'],
])

const namesFeed = ({ rel, type, href }: Record<string, string>): boolean =>
  /(?:^|\s)alternate(?:\s|$)/i.test(rel ?? '') &&
  types.has((type ?? '').split(';')[0]?.trim().toLowerCase() ?? '') &&
  (href ?? '').trim() !== ''

/** What a web page gives as the address of its feed (the first, which is the main one), if it may be shown. */
export const feedLinkIn = (html: string): string | null => {
  let base: string | undefined
  let found: string | null = null
  let depth = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth++
      if (depth > limits.depth) parser.pause()
      if (name === 'base') base ??= attributes['href']
      if (name !== 'link' || !namesFeed(attributes)) return
      found = (attributes['href'] ?? '').trim()
      parser.pause()
    },
    onclosetag: () => {
      depth--
    },
  })
  parser.write(html.slice(0, limits.markup * 5))
  parser.end()
  return found === null ? null : shown(found, base)
}

/** It stands in a sentence: an address of the web or a path, and nothing that could be anything else. */
const shown = (href: string, base: string | undefined): string | null => {
  const foundation = base !== undefined && URL.canParse(base) ? base : undefined
  if (!URL.canParse(href, foundation)) return /^[\w./?&=%~+-]{1,120}$/.test(href) ? href : null
  const url = new URL(href, foundation)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.href.length <= 120 ? url.href : null
}
