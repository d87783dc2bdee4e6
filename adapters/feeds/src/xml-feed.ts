import { Parser } from 'htmlparser2'
import type { RawFeed } from './raw-feed.ts'
import { XmlFeedReader } from './xml-feed-reader.ts'

/**
 * An RSS, RDF or Atom feed, as far as it can be read. The document type is passed over, so that no entity but XML's
 * own is ever expanded.
 */
export const readXmlFeed = (text: string): RawFeed | 'not-a-feed' | 'file-damaged' => {
  const reader = new XmlFeedReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes)
        if (reader.isOver) parser.pause()
      },
      onclosetag: (name) => reader.close(name),
      ontext: (given) => reader.text(given),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(text)
  // What is still open was cut off: the parser would close it, as if it had been complete.
  reader.stop()
  parser.end()
  return reader.feed()
}
