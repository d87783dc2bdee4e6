import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const texts = (markup: string): string[] => readHtml(markup).lines.map(({ text }) => text)

const posting = {
  '@type': 'JobPosting',
  title: 'Nurse',
  description: '<p>Care for people on the ward.</p><ul><li>Nights</li></ul>',
}
const script = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('visible text', () => {
  test('is what stands in main, with the title, without what surrounds it', () => {
    const page = `<body><nav>Home</nav><h1>Baker</h1><div class="cookie-banner">We use cookies</div>
      <main><h2>Your tasks</h2><ul><li>Bake <b>bread</b></li><li><p>Clean</p></li></ul><script>no()</script><p hidden>no</p>
      <table><tr><th>Pay</th><td>£12</td></tr></table></main><footer>Imprint</footer></body>`
    expect(texts(page)).toEqual(['Baker', 'Your tasks', '- Bake bread', '- Clean', 'Pay\t£12'])
    expect(
      readHtml(page)
        .lines.filter(({ heading }) => heading)
        .map(({ text }) => text),
    ).toEqual(['Baker', 'Your tasks'])
  })

  test('keeps lines that <br> parts, and headings made of bold lines', () => {
    const { lines } = readHtml('<p><strong>Duties:</strong></p><p>one<br>two</p>')
    expect(lines).toEqual([
      { text: 'Duties:', page: 1, heading: true },
      { text: 'one', page: 1, heading: false },
      { text: 'two', page: 1, heading: false },
    ])
  })

  test('nested without end is read without running out of calls', () => {
    expect(texts(`${'<div>'.repeat(50_000)}deep`)).toEqual(['deep'])
  })
})

describe('JSON-LD', () => {
  test.each([
    ['alone', posting],
    ['in an array', [{ '@type': 'Organization' }, posting]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', mainEntity: posting }] }],
    ['with two types', { ...posting, '@type': ['JobPosting', 'Thing'] }],
  ])('%s gives the posting', (_, value) => {
    expect(readHtml(script(value)).jobPostings).toHaveLength(1)
  })

  test('gives the lines when the page has none of its own', () => {
    expect(texts(`<body>${script(posting)}<div id="app">Please switch on JavaScript.</div></body>`)).toEqual([
      'Care for people on the ward.',
      '- Nights',
    ])
    const escaped = {
      ...posting,
      description: '&lt;p&gt;Care&lt;/p&gt;&lt;p&gt;More care for everybody on the ward&lt;/p&gt;',
    }
    expect(texts(`<body>${script(escaped)}</body>`)).toEqual(['Care', 'More care for everybody on the ward'])
  })

  test('that is damaged is passed over, line ends within strings are not damage', () => {
    expect(readHtml('<script type="application/ld+json">{"@type": </script><p>a</p>').jobPostings).toEqual([])
    expect(
      readHtml('<script type="application/ld+json">{"@type":"JobPosting","title":"a\nb"}</script>').jobPostings,
    ).toEqual([{ '@type': 'JobPosting', title: 'a b' }])
  })
})
