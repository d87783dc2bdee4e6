import { daysLater, type FeedRecord, type Instant, type NoteRecord, type PlainDate, plainDate } from '@roundtwo/model'
import { themeOfItem } from './theme-of-item.ts'

/** An item as a feed gives it. */
export interface FeedEntry {
  guid: string
  title: string
  link: string | null
  date: PlainDate | null
  /** Plain text. */
  text: string
}

/** The first time a feed answers, its newest items are enough: the rest is history. */
const mostAtFirst = 10
/** Later, as many as anybody will go through; the others come with the next poll. */
const mostLater = 30

const longestText = 400

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const shortened = (text: string): string => {
  const whole = oneLine(text)
  return whole.length <= longestText ? whole : `${whole.slice(0, longestText).replace(/\s+\S*$/u, '')} …`
}

/** The title, and what the item says besides. */
const textOf = ({ title, text }: FeedEntry): string => {
  const [head, body] = [shortened(title), shortened(text)]
  return body === '' || body === head ? head : `${head}\n${body}`.trim()
}

/** Feeds can hold any kind of link; only one to a page is kept. */
const pageOf = (link: string | null): string | null =>
  link !== null && /^https?:\/\/[^\s/]/iu.test(link.trim()) ? link.trim() : null

/** The same for links to one page, however it was reached. */
const linkKey = (link: string): string => {
  const [page = '', query = ''] = link.trim().replace(/#.*$/u, '').split('?', 2)
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/]*)(.*)$/iu.exec(page) ?? [undefined, '', page]
  const asked = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|mc_)/iu.test(part))
  return `${host.toLowerCase()}${path.replace(/\/+$/u, '')}?${asked.join('&')}`
}

/** Newest first; undated items keep their place in the feed, which lists the newest first as well. */
const newestFirst = (items: readonly FeedEntry[]): FeedEntry[] =>
  items.every(({ date }) => date !== null)
    ? items.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : one.date === other.date ? 0 : -1))
    : [...items]

/** What a feed's notes are known by, so that nothing is proposed twice, nor again once put away. */
class Known {
  readonly #feedId: string
  readonly #guids = new Set<string>()
  readonly #links = new Set<string>()

  constructor(feedId: string, kept: readonly NoteRecord[]) {
    this.#feedId = feedId
    for (const note of kept) {
      if (note.guid !== null && note.feedId === this.#feedId) this.#guids.add(note.guid)
      if (note.link !== null) this.#links.add(linkKey(note.link))
    }
  }

  has({ guid, link }: FeedEntry): boolean {
    const page = pageOf(link)
    return (guid !== '' && this.#guids.has(guid)) || (page !== null && this.#links.has(linkKey(page)))
  }

  add({ guid, link }: FeedEntry): void {
    const page = pageOf(link)
    this.#guids.add(guid)
    if (page !== null) this.#links.add(linkKey(page))
  }
}

/**
 * Of a feed that was read before, what appeared since it was added: dated items of that day (or, since days are those
 * of some zone, the day before) and later, undated ones above the first that is known.
 */
const appearedSince = (feed: FeedRecord, items: readonly FeedEntry[], known: Known): FeedEntry[] => {
  const from = daysLater(plainDate(feed.addedAt.slice(0, 10)), -1)
  const firstKnown = items.findIndex((item) => known.has(item))
  return items.filter(({ date }, place) => (date === null ? firstKnown < 0 || place < firstKnown : date >= from))
}

export interface ProposalContext {
  now: Instant
  newId: () => string
}

/**
 * Notes to propose of what a feed brings, newest first. An item known by its guid (within the feed) or by its page is
 * not proposed again, whatever became of its note. The first time a feed answers (`checkedAt` is null) its ten newest;
 * later what appeared since, at most thirty at a time.
 */
export const proposeNotes = (
  feed: FeedRecord,
  items: readonly FeedEntry[],
  kept: readonly NoteRecord[],
  { now, newId }: ProposalContext,
): NoteRecord[] => {
  const known = new Known(feed.id, kept)
  const first = feed.checkedAt === null
  const candidates = newestFirst(first ? items : appearedSince(feed, items, known))
  const fresh: FeedEntry[] = []
  for (const item of candidates.slice(0, first ? mostAtFirst : candidates.length)) {
    if (known.has(item) || textOf(item) === '' || fresh.length === mostLater) continue
    known.add(item)
    fresh.push(item)
  }
  const tomorrow = daysLater(plainDate(now.slice(0, 10)), 1)
  return fresh.map((item) => ({
    id: newId(),
    opportunityId: feed.opportunityId,
    theme: themeOfItem(item.title, item.text),
    text: textOf(item),
    help: '',
    source: oneLine(feed.title) || feed.address,
    link: pageOf(item.link),
    date: item.date !== null && item.date <= tomorrow ? item.date : null,
    storyIds: [],
    state: 'proposed',
    feedId: feed.id,
    guid: item.guid === '' ? null : item.guid,
    documentId: null,
    createdAt: now,
    updatedAt: now,
  }))
}
