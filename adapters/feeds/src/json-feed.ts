import { limits } from './limits.ts'
import type { RawFeed, RawItem, RawLink, RawWords } from './raw-feed.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (fields: Fields, name: string): string | null => {
  const value = Object.hasOwn(fields, name) ? fields[name] : null
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

const textsOf = (fields: Fields, names: string[]): string[] =>
  names.map((name) => textOf(fields, name)).filter((text) => text !== null)

const words = (fields: Fields, names: string[]): RawWords[] =>
  names.flatMap((name) => {
    const text = textOf(fields, name)
    return text === null ? [] : [{ text, isHtml: name === 'content_html' }]
  })

const links = (fields: Fields, names: string[]): RawLink[] =>
  textsOf(fields, names).map((href) => ({ href, base: null }))

const itemOf = (fields: Fields): RawItem => ({
  guid: textOf(fields, 'id'),
  titles: words(fields, ['title']),
  links: links(fields, ['url', 'external_url']),
  dates: textsOf(fields, ['date_published', 'date_modified']),
  texts: words(fields, ['summary', 'content_text', 'content_html']),
})

/** Where the text that begins with the quotation mark there ends. */
const endOfText = (json: string, quote: number): number => {
  let at = quote + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at
}

/** Whether brackets nest deeper than any feed's; those within text do not count. One pass, before anything is built. */
const isTooDeep = (json: string): boolean => {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') at = endOfText(json, at)
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > limits.depth) return true
  }
  return false
}

const parsed = (text: string): unknown => {
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const marker = 'jsonfeed.org/version/'

/** A JSON Feed (1.0 and 1.1). */
export const readJsonFeed = (text: string): RawFeed | 'not-a-feed' | 'file-damaged' => {
  const feed = parsed(text)
  // What does not parse any more may still show what it was.
  if (feed === undefined) return text.slice(0, 4096).includes(marker) ? 'file-damaged' : 'not-a-feed'
  if (!isFields(feed) || !textOf(feed, 'version')?.includes(marker)) return 'not-a-feed'
  const items = Object.hasOwn(feed, 'items') ? feed['items'] : null
  if (!Array.isArray(items)) return 'file-damaged'
  return {
    titles: words(feed, ['title']),
    links: links(feed, ['home_page_url', 'feed_url']),
    items: items.slice(0, limits.itemsRead).filter(isFields).map(itemOf),
  }
}
