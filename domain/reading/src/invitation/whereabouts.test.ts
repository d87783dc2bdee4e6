import { describe, expect, test } from 'vitest'
import type { CalendarFields, InvitationSource } from './invitation-source.ts'
import { markedScene } from './testing/marked-scene.ts'
import { linkCandidates, placeCandidates, platformCandidates } from './whereabouts.ts'

const calendarWith = (link: string): CalendarFields => ({
  ...{ method: 'request', uid: 'a', sequence: 0, summary: null, description: null, location: null },
  ...{ link, start: null, end: null, zone: null, people: [], notes: [] },
})
const below = (text: string) =>
  `See below please\n\n-------- Forwarded message --------\nFrom: Jo <jo@fold.example>\n\n${text}`

describe('links', () => {
  const links = (text: string, more: Partial<InvitationSource> = {}) => linkCandidates(markedScene(text, more))

  test('to a meeting, or to a page, with the words of their address', () => {
    const [zoom, page] = links('Join https://acme.zoom.us/j/123abc or see https://fold.example/jobs/a-b_shop')
    expect(zoom?.features).toEqual(
      expect.arrayContaining([
        ...['platform Zoom', 'meeting', 'message main', 'b1=join', 'part body'],
        ...['url https', 'url acme', 'url zoom', 'url abc', 'links>=2', 'times>=1'],
      ]),
    )
    expect(zoom?.features).not.toContain('url us')
    expect(page?.features).toEqual(expect.arrayContaining(['no platform', 'page', 'url fold', 'url shop']))
    expect(page?.features).not.toContain('long')
  })

  test('of the own site of the sender, and long ones', () => {
    const from = { name: 'Jo', email: 'jo@fold-bakers.example' }
    const features = (text: string) => links(text, { from }).flatMap((link) => link.features)
    expect(features('see https://www.foldbakers.example/a')).toContain('own site')
    expect(features('see https://other.example/a')).not.toContain('own site')
    expect(features(`see https://other.example/${'a'.repeat(40)}`)).toContain('long')
    expect(features(`see https://other.example/${'a'.repeat(30)}`)).not.toContain('long')
    const words = Array.from({ length: 20 }, (_, at) => `w${'x'.repeat(at + 2)}`).join('/')
    expect(features(`see https://other.example/${words}`).filter((name) => name.startsWith('url'))).toHaveLength(12)
  })

  test('of a calendar entry, which may stand in the text too', () => {
    const link = 'https://acme.zoom.us/j/1'
    const [given] = links('so', { calendar: calendarWith(link) })
    expect(given).toEqual({
      ...{ value: link, span: null },
      features: ['calendar field', 'meeting', 'times>=1', 'links>=1'],
    })
    const both = links(`Join ${link}?pwd=a`, { calendar: calendarWith(link) })
    expect(both.map(({ value }) => value)).toEqual([link])
    expect(both[0]?.features).toEqual(expect.arrayContaining(['calendar field', 'platform Zoom', 'times>=2']))
  })

  test('in a message that only points at the one below', () => {
    const text = below('We shall meet you very soon at https://acme.zoom.us/j/1')
    expect(links(text)[0]?.features).toContain('message main')
    const above = text.replace('please', 'https://fold.example/a please')
    expect(links(above).find(({ value }) => value.includes('fold'))?.features).toContain('message 0')
  })
})

describe('platforms', () => {
  test('by name and by link are one, and know whether there is an address', () => {
    const find = (text: string) => platformCandidates(markedScene(text))
    const [zoom, ...more] = find('On Zoom: https://acme.zoom.us/j/1')
    expect(more).toEqual([])
    expect(zoom?.features).toEqual(
      expect.arrayContaining([
        'by zoom',
        'link platform Zoom',
        'link meeting',
        'times>=2',
        'platforms>=1',
        'value Zoom',
      ]),
    )
    expect(zoom?.features).not.toContain('has address')
    expect(find('On Zoom or Skype, not at 3 Canal Road, Leeds LS1 2AB')[0]?.features).toEqual(
      expect.arrayContaining(['has address', 'platforms>=2']),
    )
    expect(find('See https://fold.example/a')).toEqual([])
  })
})

describe('places', () => {
  const find = (text: string) => placeCandidates(markedScene(text))

  test('by their form, with their signs and their words', () => {
    const [place] = find('Come to 3 Canal Road, Leeds LS1 2AB')
    expect(place?.value).toBe('3 Canal Road, Leeds LS1 2AB')
    expect(place?.features).toEqual(
      expect.arrayContaining([
        ...['has street', 'has postcode', 'b1=to', 'a1=|', 'message main', 'places>=1', 'times>=1'],
        ...['long>=1', 'long>=4', 'word canal', 'word leeds', 'number', 'sign'],
      ]),
    )
    for (const name of ['tagged', 'late', 'part of another', 'places>=2', 'long>=6'])
      expect(place?.features).not.toContain(name)
  })

  test('by the tagger, with how likely all and the likeliest of their words are', () => {
    const [place] = find('Come to [LOC the shop] please')
    expect(place?.features).toEqual(
      expect.arrayContaining(['tagged', 'loc>0.8', 'most>0.9', 'word the', 'word shop', 'long>=1']),
    )
    expect(find('Come to 3 Canal Road, Leeds LS1 2AB')[0]?.features).not.toContain('most>0.2')
  })

  test('written twice are one, and one within another says so', () => {
    const twice = find('Come to [LOC The Shop], yes, [LOC the  shop] please')
    expect(twice.map(({ value }) => value)).toEqual(['The Shop'])
    expect(twice[0]?.features).toContain('times>=2')
    const within = find('Come to [LOC the shop] or [LOC the shop in Leeds] please')
    expect(within.map(({ features }) => features.includes('part of another'))).toEqual([true, false])
  })

  test('over two lines are shown on one', () => {
    expect(find('Come to [LOC the shop\nof Leeds]').map(({ value }) => value)).toEqual(['the shop of Leeds'])
  })

  test('late in a mail say so, and those of a footer do not count', () => {
    const lines = (count: number) => `${'so we go.\n'.repeat(count)}Come to [LOC the shop] please\n`
    expect(find(lines(9))[0]?.features).toContain('late')
    expect(find(`${lines(2)}${'so we go.\n'.repeat(2)}`)[0]?.features).not.toContain('late')
    const footer =
      'See you soon.\n\nKind regards\n\nJo\n\n' +
      'Fold Ltd. Registered in England and Wales No. 01234567. ' +
      'Registered office: [LOC 3 Canal Road, Leeds LS1 2AB].'
    expect(find(footer)).toEqual([])
  })
})
