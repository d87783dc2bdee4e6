import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/document.ts'
import { linksIn, plainLink, platformOf } from './contacts.ts'

const urls = (text: string): string[] => linksIn(readDocument(text)).map(({ url }) => url)

const path = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const host = fc.constantFrom(
  'us02web.zoom.us',
  'teams.microsoft.com',
  'meet.google.com',
  'acme.webex.com',
  'jobs.acme.example',
)
const address = fc.tuple(host, path, path).map(([name, one, two]) => `https://${name}/${one}?pwd=${two}`)

/** What mail filters and search engines make of an address. */
const wrappings: readonly ((url: string) => string)[] = [
  (url) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`,
  (url) => `https://nam12.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encodeURIComponent(url)}&amp;data=x`,
  (url) => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D&source=calendar`,
  (url) => `https://urldefense.com/v3/__${url}__;!!abc!def$`,
  (url) => {
    const written = encodeURIComponent(url).replaceAll('-', '%2D').replaceAll('_', '%5F')
    return `https://urldefense.proofpoint.com/v2/url?u=${written.replaceAll('%', '-')}&d=DwMF`
  },
  (url) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(url)}&c=E,1`,
]
const wrapping = fc.constantFrom(...wrappings)

describe('a link', () => {
  test('is what it was before a filter wrapped it, however often', () => {
    fc.assert(
      fc.property(address, wrapping, wrapping, (url, one, two) => {
        expect(plainLink(one(url))).toBe(url)
        expect(plainLink(two(one(url)))).toBe(url)
      }),
    )
  })

  test('that nobody wrapped stays as it is', () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(plainLink(url)).toBe(url)
      }),
    )
  })

  test('is found in a sentence without what ends the sentence', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('.', ',', ')', '>', '!', ''), (url, end) => {
        expect(urls(`Please join here: ${url}${end} See you`)).toEqual([url])
        expect(urls(`Join<${url}>`)).toEqual([url])
      }),
    )
  })

  test('ends with the bracket around it, whatever is glued to that', () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(urls(`Hello (${url})Join now`)).toEqual([url])
      }),
    )
    expect(urls('https://a.example/wiki/Rust_(language)')).toEqual(['https://a.example/wiki/Rust_(language)'])
  })

  test('is found without its scheme, and not in a mail address or a date', () => {
    expect(urls('Google Meet: meet.google.com/abc-defg-hij at 3')).toEqual(['https://meet.google.com/abc-defg-hij'])
    expect(urls('jane@acme.example/now and 12.10.2026/13.10.2026 and s/he, 3.5/week')).toEqual([])
  })

  test('keeps its order and its place in the text', () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 5 }), (all) => {
        const text = all.map((url, at) => `${at} see ${url} then`).join('\n')
        const document = readDocument(text)
        const found = linksIn(document)
        expect(found.map(({ url }) => url)).toEqual(all)
        for (const { start, end, url } of found) expect(document.text.slice(start, end)).toBe(url)
      }),
    )
  })

  test('that is broken is left as it is', () => {
    const broken = 'https://www.google.com/url?q=%E0%A4%A'
    expect(plainLink(broken)).toBe(broken)
    expect(plainLink('https://')).toBe('https://')
  })
})

describe('a platform', () => {
  test('is told by the host, its subdomains included, and by nothing like it', () => {
    const known = [
      ['zoom.us', 'Zoom'],
      ['us02web.zoom.us', 'Zoom'],
      ['teams.microsoft.com', 'Teams'],
      ['teams.cloud.microsoft', 'Teams'],
      ['teams.live.com', 'Teams'],
      ['meet.google.com', 'Google Meet'],
      ['acme.webex.com', 'Webex'],
      ['whereby.com', 'Whereby'],
      ['join.skype.com', 'Skype'],
      ['notzoom.us', null],
      ['zoom.us.example', null],
      ['google.com', null],
    ] as const
    for (const [name, platform] of known) expect(platformOf(name)).toBe(platform)
  })

  test('goes with the link inside, not with what wraps it', () => {
    fc.assert(
      fc.property(wrapping, path, (wrap, id) => {
        const [link] = linksIn(readDocument(`Join: ${wrap(`https://us02web.zoom.us/j/${id}`)}`))
        expect(link?.platform).toBe('Zoom')
        expect(link?.host).toBe('us02web.zoom.us')
      }),
    )
  })
})

test('hostile texts take no long time', () => {
  const runs = ['https://', 'a.', 'www.', '/', 'http://a.example/?url=', '%', '__;', '😀', '‏א', 'a'.repeat(50)]
  for (const run of runs) {
    const text = run.repeat(Math.ceil(100_000 / run.length))
    const began = performance.now()
    linksIn(readDocument(text))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
