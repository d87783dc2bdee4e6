import { createHash } from 'node:crypto'
import { type PlainDate, plainDate } from '@roundtwo/model'
import type { Feed, FeedItem } from '@roundtwo/operations'
import { limits } from './limits.ts'
import { momentOf } from './moment-of.ts'
import { plainText } from './plain-text.ts'
import type { RawFeed, RawItem, RawLink, RawWords } from './raw-feed.ts'
import { webAddress } from './web-address.ts'

interface DatedItem {
  item: RawItem
  moment: number | null
}

const dated = (item: RawItem): DatedItem => ({
  item,
  moment: item.dates.map(momentOf).find((moment) => moment !== null) ?? null,
})

/** The newest first; those without a date behind them, in the feed's own order. */
const byAge = (left: DatedItem, right: DatedItem): number => {
  if (left.moment === null || right.moment === null) return Number(left.moment === null) - Number(right.moment === null)
  return right.moment - left.moment
}

const dayOf = (moment: number | null): PlainDate | null =>
  moment === null ? null : plainDate(new Date(moment).toISOString().slice(0, 10))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const firstText = (words: RawWords[], longest: number): string => {
  for (const given of words) {
    const text = plainText(given, longest)
    if (text !== '') return text
  }
  return ''
}

const firstAddress = (links: RawLink[], otherwise: string | null): string | null =>
  links.map((link) => webAddress(link, otherwise)).find((address) => address !== null) ?? null

const titleFrom = (words: RawWords[]): string => firstText(words, limits.title).replaceAll('\n', ' ')

/** Short posts have no title: their first words stand for it. */
const openingOf = (text: string): string => {
  const [line = ''] = text.split('\n')
  return line === '' ? '' : plainText({ text: line, isHtml: false }, 80)
}

const guidOf = ({ guid }: RawItem, link: string | null, title: string, date: PlainDate | null): string => {
  const given = (guid ?? '').trim().toWellFormed()
  if (given !== '') return given.length > limits.guid ? digest(given) : given
  return link ?? digest(`${title}\n${date ?? ''}`)
}

const tidied = ({ item, moment }: DatedItem, site: string | null): FeedItem | null => {
  const text = firstText(item.texts, limits.text)
  const link = firstAddress(item.links, site)
  const title = titleFrom(item.titles) || openingOf(text) || link
  if (title === null) return null
  const date = dayOf(moment)
  return { guid: guidOf(item, link, title, date), title, link, date, text }
}

/** A feed as the rest of the program knows one: plain text, addresses of the web, days. */
export const tidyFeed = ({ titles, links, items }: RawFeed): Feed => {
  const site = firstAddress(links, null)
  const kept = new Map<string, FeedItem>()
  for (const candidate of items.map(dated).toSorted(byAge)) {
    if (kept.size >= limits.items) break
    const item = tidied(candidate, site)
    // Of several versions of an item the newest stays.
    if (item && !kept.has(item.guid)) kept.set(item.guid, item)
  }
  return { title: titleFrom(titles) || null, items: [...kept.values()] }
}
