/** Namespaces without scheme and trailing sign, which feeds often get wrong. The first are those of feeds themselves. */
const prefixes: Record<string, string> = {
  'www.w3.org/2005/atom': '',
  'purl.org/atom/ns': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.w3.org/1999/xhtml': 'xhtml',
}

export type Attributes = Record<string, string>

const usualPrefix = (prefix: string, namespace: string): string => {
  const bare = namespace
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[#/]+$/, '')
  return Object.hasOwn(prefixes, bare) ? (prefixes[bare] ?? prefix) : prefix
}

/** What the prefixes declared on an element are usually called. */
export const declaredPrefixes = (attributes: Attributes): Map<string, string> | null => {
  let declared: Map<string, string> | null = null
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    declared ??= new Map()
    const prefix = name.slice(6)
    declared.set(prefix, usualPrefix(prefix, attributes[name] ?? ''))
  }
  return declared
}

/** A name under the prefix everybody uses, whatever the feed calls it; a prefix nobody declared is taken at its word. */
export const usualName = (name: string, usualOf: (prefix: string) => string | undefined): string => {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const usual = usualOf(prefix) ?? prefix
  const local = name.slice(colon + 1)
  return usual === '' ? local : `${usual}:${local}`
}
