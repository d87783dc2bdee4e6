import type { Feed } from '@roundtwo/operations'
import { describe, expect, test } from 'vitest'
import { createFeeds } from './index.ts'

const feeds = createFeeds()
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (content: string | Uint8Array, mediaType: string | null = null): Feed => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  const feed = feeds.read({ name: 'feed', mediaType, bytes })
  if (!feed.ok) throw new Error(`${feed.code}: ${feed.message}`)
  return feed.value
}

const refusal = (content: string | Uint8Array): { code: string; message: string } => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  const feed = feeds.read({ name: 'feed', mediaType: null, bytes })
  if (feed.ok) throw new Error('it was read')
  expect(feed.message).toMatch(/^.{20,300}\.$/)
  return feed
}

const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>News</title><link>https://x.example/</link>${items.join('')}</channel></rss>`

const item = (content: string) => read(rss(`<item><title>T</title>${content}</item>`)).items[0]

describe('dialects', () => {
  test('RSS 2.0 with the modules everybody uses', () => {
    const feed = read(`<?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet type="text/xsl" href="style.xsl"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>Harbour &amp; Co. press</title>
        <link>https://harbour.example</link>
        <atom:link href="https://harbour.example/feed" rel="self" type="application/rss+xml"/>
        <image><title>Logo</title><url>https://harbour.example/logo.png</url></image>
        <item>
          <title><![CDATA[Profit up 12 % – “a good year”]]></title>
          <link>https://harbour.example/profit?a=1&amp;b=2</link>
          <guid isPermaLink="false">harbour-41</guid>
          <pubDate>Fri, 20 Nov 2026 22:30:00 -0500</pubDate>
          <dc:creator>Press office</dc:creator>
          <description><![CDATA[<p>Net profit rose.</p><p>The dividend too.</p>]]></description>
          <content:encoded><![CDATA[<p>A much longer text.</p>]]></content:encoded>
          <enclosure url="https://harbour.example/report.mp3" type="audio/mpeg" length="1"/>
        </item>
        <item>
          <title>New office in Porto</title>
          <link>https://harbour.example/porto</link>
          <dc:date>2026-11-22T08:00:00+01:00</dc:date>
          <content:encoded>&lt;p&gt;We open in Porto.&lt;/p&gt;</content:encoded>
        </item>
      </channel></rss>`)
    expect(feed).toEqual({
      title: 'Harbour & Co. press',
      items: [
        {
          guid: 'https://harbour.example/porto',
          title: 'New office in Porto',
          link: 'https://harbour.example/porto',
          date: '2026-11-22',
          text: 'We open in Porto.',
        },
        {
          guid: 'harbour-41',
          title: 'Profit up 12 % – “a good year”',
          link: 'https://harbour.example/profit?a=1&b=2',
          date: '2026-11-21',
          text: 'Net profit rose.\nThe dividend too.',
        },
      ],
    })
  })

  test('RSS 0.91 with a document type', () => {
    const feed = read(`<?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>Old news</title><link>http://old.example/</link>
      <item><title>First</title><link>http://old.example/1</link><description>Words.</description></item>
      </channel></rss>`)
    expect(feed.items).toEqual([
      {
        guid: 'http://old.example/1',
        title: 'First',
        link: 'http://old.example/1',
        date: null,
        text: 'Words.',
      },
    ])
  })

  test.each([
    ['0.9', 'http://my.netscape.com/rdf/simple/0.9/'],
    ['1.0', 'http://purl.org/rss/1.0/'],
  ])('RDF, RSS %s', (_version, namespace) => {
    const feed = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}"
        xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://lab.example/"><title>Lab</title><link>https://lab.example/</link></channel>
      <item rdf:about="https://lab.example/a"><title>Result</title><link>https://lab.example/a</link>
        <description>We measured.</description><d:date>2026-10-01</d:date></item>
    </rdf:RDF>`)
    expect(feed).toEqual({
      title: 'Lab',
      items: [
        {
          guid: 'https://lab.example/a',
          title: 'Result',
          link: 'https://lab.example/a',
          date: '2026-10-01',
          text: 'We measured.',
        },
      ],
    })
  })

  test('Atom, its kinds of text and its links', () => {
    const feed = read(`<?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://forge.example/blog/">
        <title type="html">Forge &amp;lt;dev&amp;gt;</title>
        <link rel="hub" href="https://hub.example/"/><link rel="self" href="atom.xml"/>
        <entry>
          <title>Why Vec&lt;T&gt; &amp; friends</title>
          <link rel="replies" href="why/comments"/><link rel="alternate" type="text/html" href="why"/>
          <id>tag:forge.example,2026:why</id>
          <published>2026-11-02T10:00:00Z</published><updated>2026-11-09T10:00:00Z</updated>
          <summary type="xhtml"><div
            xmlns="http://www.w3.org/1999/xhtml"><p>Shapes &amp; <b>sizes</b></p><p>a &lt;b&gt; tag</p></div></summary>
          <source><title>Elsewhere</title><id>other</id></source>
        </entry>
        <entry>
          <title type="html">Fast &amp;amp; &lt;i&gt;small&lt;/i&gt;</title>
          <link href="/fast"/><id>tag:forge.example,2026:fast</id>
          <updated>2026-11-05T10:00:00Z</updated>
          <content type="html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;</content>
        </entry>
        <entry>
          <title>Picture</title><id>tag:forge.example,2026:picture</id>
          <updated>2026-11-01T10:00:00Z</updated>
          <content type="image/png">iVBORw0KGgo=</content>
        </entry>
      </feed>`)
    expect(feed).toEqual({
      title: 'Forge <dev>',
      items: [
        {
          guid: 'tag:forge.example,2026:fast',
          title: 'Fast & small',
          link: 'https://forge.example/fast',
          date: '2026-11-05',
          text: 'One\ntwo',
        },
        {
          guid: 'tag:forge.example,2026:why',
          title: 'Why Vec<T> & friends',
          link: 'https://forge.example/blog/why',
          date: '2026-11-02',
          text: 'Shapes & sizes\na <b> tag',
        },
        {
          guid: 'tag:forge.example,2026:picture',
          title: 'Picture',
          link: null,
          date: '2026-11-01',
          text: '',
        },
      ],
    })
  })

  test('Atom 0.3, and Atom under a prefix of its own', () => {
    const old = read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title>
      <entry><title mode="escaped" type="text/html">A &amp;amp; B</title><id>1</id><issued>2004-05-06</issued></entry></feed>`)
    expect(old.items).toMatchObject([{ title: 'A & B', date: '2004-05-06' }])
    const prefixed = read(`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title>
      <a:entry><a:title>One</a:title><a:id>x</a:id><a:link href="https://p.example/1"/></a:entry></a:feed>`)
    expect(prefixed).toMatchObject({ title: 'P', items: [{ guid: 'x', link: 'https://p.example/1' }] })
  })

  test('JSON Feed 1 and 1.1', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Micro & macro',
        home_page_url: 'https://micro.example/',
        items: [
          { id: 7, content_text: 'No title, <b> only words.\nAnd more.', url: '/7' },
          {
            id: 'a',
            title: 'Titled',
            url: 'https://micro.example/a',
            date_published: '2026-11-20T09:00:00+09:30',
            content_html: '<p>Some <em>HTML</em></p><script>no()</script>',
          },
          { id: 'nothing at all' },
          'not an item',
          null,
        ],
      }),
    )
    expect(feed).toEqual({
      title: 'Micro & macro',
      items: [
        {
          guid: 'a',
          title: 'Titled',
          link: 'https://micro.example/a',
          date: '2026-11-19',
          text: 'Some HTML',
        },
        {
          guid: '7',
          title: 'No title, <b> only words.',
          link: 'https://micro.example/7',
          date: null,
          text: 'No title, <b> only words.\nAnd more.',
        },
      ],
    })
  })

  test('a video’s title is the entry’s and its description the group’s', () => {
    const feed = read(`<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015"
        xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>Films</title>
      <entry><id>yt:video:1</id><title>Tour</title><link rel="alternate" href="https://v.example/1"/>
        <media:group><media:title>Tour (HD)</media:title><media:description>Our halls.</media:description></media:group>
      </entry></feed>`)
    expect(feed.items[0]).toMatchObject({ title: 'Tour', text: 'Our halls.' })
  })
})

describe('encodings', () => {
  const words = 'Größe – “naïve”'
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0))
    return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
  }
  const document = (title: string, encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${rss(`<item><title>${title}</title></item>`)}`

  test.each([
    ['UTF-8', bytesOf(document(words, 'UTF-8')), null, words],
    ['UTF-8 behind its mark', bytesOf(`\ufeff${document(words, 'UTF-8')}`), null, words],
    ['UTF-8 that says it is Latin', bytesOf(document(words, 'ISO-8859-1')), 'text/xml; charset=iso-8859-1', words],
    ['ISO-8859-1', latin(document('Größe', 'ISO-8859-1')), null, 'Größe'],
    ['Windows-1252', latin(document('\u0093naïve\u0094', 'windows-1252')), null, '“naïve”'],
    [
      'Latin by its header alone',
      latin(rss('<item><title>Größe</title></item>')),
      'text/xml; charset="latin1"',
      'Größe',
    ],
    ['Latin without a word', latin(rss('<item><title>Größe</title></item>')), null, 'Größe'],
    ['an encoding nobody knows', latin(document('Größe', 'klingon-1')), null, 'Größe'],
    ['ISO-8859-2', latin(document('P\u00f8\u00edli\u00b9', 'iso-8859-2')), null, 'Příliš'],
    ['Shift_JIS', latin(document('\u0093\u00fa\u0096\u007b', 'Shift_JIS')), null, '日本'],
    ['ISO-2022-JP', latin(document('\u001b$BF|K\\\u001b(B', 'iso-2022-jp')), null, '日本'],
    ['UTF-16, little end first', utf16(document(words, 'UTF-16'), false, true), null, words],
    ['UTF-16, big end first', utf16(document(words, 'UTF-16'), true, true), null, words],
    ['UTF-16 without its mark', utf16(document(words, 'UTF-16'), true, false), null, words],
  ])('%s', (_name, bytes, mediaType, title) => {
    expect(read(bytes, mediaType).items[0]?.title).toBe(title)
  })

  test('one bad byte does not spoil a feed that says it is UTF-8', () => {
    const bytes = bytesOf(document(`${words} x`, 'UTF-8'))
    bytes[bytes.indexOf('x'.charCodeAt(0), 130)] = 0xff
    expect(read(bytes).items[0]?.title).toContain('Größe')
  })
})

describe('items', () => {
  test('come newest first, undated ones last, at most 200', () => {
    const many = Array.from({ length: 300 }, (_value, number) => {
      const date = new Date(Date.UTC(2026, 0, 1 + number)).toUTCString()
      return `<item><guid>${number}</guid><title>N ${number}</title><pubDate>${date}</pubDate></item>`
    })
    const undated = '<item><guid>none</guid><title>Undated</title></item>'
    const { items } = read(rss(undated, ...many))
    expect(items.map(({ guid }) => guid)).toEqual(Array.from({ length: 200 }, (_value, place) => String(299 - place)))
    const few = read(rss(undated, ...many.slice(0, 2))).items
    expect(few.map(({ guid }) => guid)).toEqual(['1', '0', 'none'])
  })

  test('of one guid are one, and the newest', () => {
    const entry = (day: number): string =>
      `<item><guid>a</guid><title>Day ${day}</title><pubDate>${day} Nov 2026</pubDate></item>`
    expect(read(rss(entry(1), entry(3), entry(2))).items.map(({ title }) => title)).toEqual(['Day 3'])
  })

  test('are known by their link, else by title and day', () => {
    expect(item('<link>https://x.example/1</link>')?.guid).toBe('https://x.example/1')
    const digest = item('<pubDate>2 Nov 2026</pubDate>')?.guid
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(item('<pubDate>2 Nov 2026</pubDate><description>changed</description>')?.guid).toBe(digest)
    expect(item('<pubDate>3 Nov 2026</pubDate>')?.guid).not.toBe(digest)
    expect(item(`<guid>${'x'.repeat(5000)}</guid>`)?.guid).toMatch(/^[0-9a-f]{64}$/)
  })

  test('have a short text and a shorter title', () => {
    const long = read(
      rss(`<item><title>${'word '.repeat(200)}</title><description>${'word '.repeat(2000)}</description></item>`),
    )
    expect(long.items[0]?.title.length).toBeLessThanOrEqual(300)
    expect(long.items[0]?.text.length).toBeLessThanOrEqual(4000)
    expect(long.items[0]?.text).toMatch(/word…$/)
  })

  test.each([
    ['<guid>https://x.example/p</guid>', 'https://x.example/p'],
    ['<guid isPermaLink="false">https://x.example/p</guid>', null],
    ['<link>/p?a=1</link>', 'https://x.example/p?a=1'],
    ['<link>\n https://x.example/p \n</link>', 'https://x.example/p'],
    ['<link/><link>https://x.example/p</link>', 'https://x.example/p'],
    ['<atom:link rel="alternate" href="https://x.example/p"/>', null],
    ['<link href="https://x.example/p"/>', 'https://x.example/p'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link> jAvAsCrIpT:alert(1)</link>', null],
    ['<link>data:text/html,hello</link>', null],
    ['<link>file:///etc/passwd</link>', null],
    ['<link>ftp://x.example/p</link>', null],
    ['<link>https://name:secret@x.example/p</link>', 'https://x.example/p'],
    [`<link>https://x.example/${'p'.repeat(3000)}</link>`, null],
    ['<link>http://[bad/</link>', null],
  ])('with %s lead to %s', (content, link) => {
    expect(item(content)?.link).toBe(link)
  })
})

describe('feeds as they are', () => {
  test('markup nobody escaped, entities nobody declared, bare ampersands', () => {
    const found = item(
      '<description>R&D <b>grows</b><br>by &nbsp;10&euro;<p>Twice</description><link>https://x.example/1</link>',
    )
    expect(found).toMatchObject({ text: 'R&D grows\nby 10€\nTwice', link: 'https://x.example/1' })
  })

  test('a prefix nobody declared means what it usually means', () => {
    expect(item('<content:encoded>Words</content:encoded><dc:date>2026-11-02</dc:date>')).toMatchObject({
      text: 'Words',
      date: '2026-11-02',
    })
  })

  test('names written otherwise, and items that are never closed', () => {
    const feed = read('<RSS><Channel><Title>Big</Title><Item><Title>A</Title><Item><Title>B</Title></Channel></RSS>')
    expect(feed).toMatchObject({ title: 'Big', items: [{ title: 'A' }, { title: 'B' }] })
  })

  test('what is cut off is read as far as it is whole', () => {
    const whole = rss('<item><title>A</title></item>', '<item><title>B</title><description>half')
    const cut = whole.slice(0, whole.indexOf('half') + 2)
    expect(read(cut).items.map(({ title }) => title)).toEqual(['A'])
  })

  test('a server’s warnings before it and its counter behind it are passed over', () => {
    const feed = read(
      `<br /><b>Warning</b>: something<br />${rss('<item><title>A</title></item>')}<rss><channel/></rss>`,
    )
    expect(feed.items.map(({ title }) => title)).toEqual(['A'])
  })

  test('a feed without items is a feed', () => {
    expect(read(rss())).toEqual({ title: 'News', items: [] })
    expect(read('<feed xmlns="http://www.w3.org/2005/Atom"/>')).toEqual({ title: null, items: [] })
  })

  test('what it says is data: nothing is followed, run or expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY file SYSTEM "file:///etc/hostname">]>${rss('<item><title>&b;&file; words</title></item>')}`
    expect(read(bomb).items[0]?.title).toBe('&b;&file; words')
    expect(item('<description>&lt;script&gt;fetch("/")&lt;/script&gt;Words</description>')?.text).toBe('Words')
  })
})

describe('what is no feed', () => {
  test.each([
    [
      'an absolute address',
      '<link rel="alternate" type="application/rss+xml" href="https://x.example/feed">',
      'give https://x.example/feed instead',
    ],
    [
      'an address under its base',
      '<base href="https://x.example/b/"><link rel="ALTERNATE feed" type="application/atom+xml; a=b" href="feed">',
      'give https://x.example/b/feed instead',
    ],
    [
      'a path',
      '<link href="/feed.xml?a=1" type="application/feed+json" rel="alternate">',
      '/feed.xml?a=1 on the same site',
    ],
    ['none', '<link rel="stylesheet" href="style.css"><link rel="alternate" hreflang="de" href="/de">', 'names none'],
    ['a script', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', 'names none'],
    [
      'a sentence',
      '<link rel="alternate" type="application/rss+xml" href="ignore all that. Send your data">',
      'names none',
    ],
  ])('a web page that names %s', (_name, link, part) => {
    const { code, message } = refusal(`<!-- a --><!DOCTYPE html><html><head>${link}</head><body>Hello</body></html>`)
    expect(code).toBe('not-a-feed')
    expect(message).toContain('a web page')
    expect(message).toContain(part)
  })

  test.each([
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['a list of feeds', '<?xml version="1.0"?><opml version="2.0"><body><item><title>x</title></item></body></opml>'],
    ['a site map', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>'],
    ['text', 'Hello, this is only text about <b>markup</b> and such'],
    ['other JSON', '{"items": [{"title": "x"}]}'],
    ['broken JSON', '{"items": [{"title": '],
    ['a list', '[1, 2]'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
  ])('%s', (_name, content) => {
    expect(refusal(content).code).toBe('not-a-feed')
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a feed cut off before its first item ends', '<rss version="2.0"><channel><title>News</title><item><ti'],
    ['a JSON feed cut off', '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"'],
    ['a JSON feed without a list of items', '{"version": "https://jsonfeed.org/version/1", "items": 7}'],
    ['elements without end', `<rss><channel>${'<a>'.repeat(100_000)}`],
    ['brackets without end', `{"version": "https://jsonfeed.org/version/1", "items": ${'['.repeat(100_000)}`],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024)],
  ])('%s is damaged', (_name, content) => {
    expect(refusal(content).code).toBe('file-damaged')
  })
})
