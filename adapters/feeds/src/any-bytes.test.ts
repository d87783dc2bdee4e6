import type { Feed } from '@roundtwo/operations'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFeeds } from './index.ts'

const feeds = createFeeds()

const samples = [
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>News &amp; more</title><link>https://x.example/</link>
    <item><title><![CDATA[One <b>two</b>]]></title><guid isPermaLink="true">https://x.example/1</guid>
    <pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Words&lt;/p&gt;</description></item>
    <item><title>Two</title><dc:date>2026-11-03</dc:date></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://x.example/"><title type="html">T</title>
    <entry><id>1</id><title>A</title><link href="a"/><updated>2026-11-02T10:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Words <b>and</b> more</div></content></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="/"><title>R</title></channel><item rdf:about="https://x.example/2"><title>I</title></item></rdf:RDF>`,
  '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://x.example/1",' +
    '"content_html":"<p>x</p>","date_published":"2026-11-02T00:00:00Z"}]}',
]

const tokens = [
  ...['<', '>', '</', '/>', '&', ';', '"', "'", '=', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE ['],
  ...['<item>', '</item>', '<entry>', '<title>', '</title>', '<link href="', '</channel>', '<html>', 'xmlns:a="'],
  ...['{', '}', '[', ']', '\\', '\u0000', '\ufeff', '\ud800', '__proto__', 'constructor', '&#x110000;', '&#55296;'],
]

const isSound = ({ title, items }: Feed): void => {
  expect(title).not.toBe('')
  expect(items.length).toBeLessThanOrEqual(200)
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length)
  for (const item of items) {
    expect(item.guid.length > 0 && item.guid.length <= 2048).toBe(true)
    expect(item.title).toMatch(/^[^\n]+$/)
    expect(item.text.length).toBeLessThanOrEqual(4000)
    expect(item.link ?? 'https://').toMatch(/^https?:\/\//)
    expect(item.date ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
  const days = items.map(({ date }) => date ?? '')
  expect(days).toEqual(days.toSorted().reverse())
}

const reads = (bytes: Uint8Array, mediaType: string | null): void => {
  const feed = feeds.read({ name: 'feed', mediaType, bytes })
  if (feed.ok) isSound(feed.value)
  else expect(feed.message).toMatch(/^.{20,300}\.$/)
}

/** A feed with pieces taken out, put in or doubled. */
const broken = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(900), fc.nat(60), fc.constantFrom(...tokens)), { maxLength: 8 }),
  )
  .map(([sample, changes]) =>
    changes.reduce((text, [at, length, token]) => text.slice(0, at) + token + text.slice(at + length), sample),
  )

const text = fc.oneof(
  { weight: 3, arbitrary: broken },
  fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((words) => `<rss>${words.join('')}`),
  fc.json(),
)

test('a feed however broken is read or refused, and what is read is sound', () => {
  fc.assert(
    fc.property(text, (given) => reads(new TextEncoder().encode(given), null)),
    { seed: 2026, numRuns: 1500 },
  )
})

test('any bytes under any type are read or refused', () => {
  const types = fc.constantFrom(null, '', 'text/xml; charset=utf-16', 'a; charset=nonsense', 'charset="')
  const flipped = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(900), fc.nat(255))))
    .map(([sample, changes]) => {
      const bytes = new TextEncoder().encode(sample)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      return bytes
    })
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), flipped), types, reads), {
    seed: 2027,
    numRuns: 800,
  })
})

test('a feed cut off anywhere gives no item that the whole one does not', () => {
  for (const sample of samples.slice(0, 3)) {
    const whole = feeds.read({ name: 'feed', mediaType: null, bytes: new TextEncoder().encode(sample) })
    if (!whole.ok) throw new Error(whole.message)
    for (let length = 0; length < sample.length; length += 3) {
      const bytes = new TextEncoder().encode(sample.slice(0, length))
      const cut = feeds.read({ name: 'feed', mediaType: null, bytes })
      if (cut.ok) expect(whole.value.items).toEqual(expect.arrayContaining(cut.value.items))
    }
  }
})
