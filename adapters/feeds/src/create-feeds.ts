import { type Failure, failure, success } from '@roundtwo/model'
import type { Feeds } from '@roundtwo/operations'
import { decodeFeed } from './decode-feed.ts'
import { feedLinkIn } from './feed-link.ts'
import { readJsonFeed } from './json-feed.ts'
import { limits } from './limits.ts'
import { tidyFeed } from './tidy-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

type Refusal = Failure<'not-a-feed' | 'file-damaged'>

const damaged = failure(
  'file-damaged',
  'This feed is damaged or cut off, so that nothing in it can be read. Try again later.',
)
const empty = failure('file-damaged', 'The feed is empty. Try again later, or look whether its address is right.')
const tooLarge = failure(
  'file-damaged',
  `This feed is larger than ${limits.bytes / 1024 / 1024} MB, which no feed needs to be. Give the address of another.`,
)

const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|script|div|p)\b/i.test(
    text.slice(0, 8192).replace(/<!--[\s\S]*?-->/g, ''),
  )

const pageSentence = (address: string | null): string => {
  if (address === null)
    return 'This is a web page, not a feed, and it names none. Look on the site for a link called RSS, Atom or feed.'
  return URL.canParse(address)
    ? `This is a web page, not a feed. It names its feed: give ${address} instead.`
    : `This is a web page, not a feed. It names its feed as ${address} on the same site: give that address instead.`
}

const noFeed = (text: string): Refusal =>
  failure(
    'not-a-feed',
    isPage(text)
      ? pageSentence(feedLinkIn(text))
      : 'This is neither RSS nor Atom nor a JSON feed. Give the address of a feed; sites often call it RSS.',
  )

/** Reads feeds of any dialect into plain text; they are data, and nothing in them is followed or obeyed. */
export const createFeeds = (): Feeds => ({
  read: ({ bytes, mediaType }) => {
    if (bytes.length > limits.bytes) return tooLarge
    const text = decodeFeed(bytes, mediaType).replace(/^\ufeff/, '')
    const start = text.trimStart()
    if (start === '') return empty
    const feed = start.startsWith('{') ? readJsonFeed(start) : readXmlFeed(text)
    if (feed === 'file-damaged') return damaged
    return feed === 'not-a-feed' ? noFeed(start) : success(tidyFeed(feed))
  },
})
