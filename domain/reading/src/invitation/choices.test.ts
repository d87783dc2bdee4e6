import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  finalistCandidates,
  formatCandidates,
  linkCandidates,
  placeCandidates,
  platformCandidates,
  saidBySentences,
  triggered,
} from './choices.ts'
import type { InvitationSource } from './invitation-mail.ts'
import { calendarEntry, markedScene } from './testing/marked-scene.ts'

type Name = Parameters<typeof triggered>[1]
const valuesOf = (text: string, name: Name) => triggered(markedScene(text), name).map(({ value }) => value)

describe('values that words speak for', () => {
  test.each<[Name, string, string[]]>([
    ['platform', 'on Zoom or MS Teams', ['Zoom', 'Teams']],
    ['platform', 'on ZOOM', ['Zoom']],
    ['platform', 'zooming out', []],
    ['platform', 'on google meet', ['Google Meet']],
    ['platform', 'on google', []],
    ['platform', 'on google\nmeet', ['Google Meet']],
    ['round', 'our third talk', ['3']],
    ['format', 'a talk', ['presentation']],
    ['format', 'so long', []],
  ])('%s in "%s"', (name, text, wanted) => {
    expect(valuesOf(text, name)).toEqual(wanted)
  })

  test('stand at their words, with what is said and what stands around', () => {
    const scene = markedScene('We ring on MS Teams now')
    const [ring, teams] = triggered(scene, 'platform')
    expect(scene.mail.document.text.slice(ring?.span?.start, ring?.span?.end)).toBe('ring')
    expect(scene.mail.document.text.slice(teams?.span?.start, teams?.span?.end)).toBe('MS Teams')
    const own = ['by ms teams', 'says ms', 'part body', 'b1=on', 'a1=now', 'by teams', 'b1=ms', 'times>=2']
    expect(teams?.features).toEqual(
      expect.arrayContaining([...own, 'value Teams', ...own.map((name) => `Teams ${name}`)]),
    )
    expect(teams?.features).not.toContain('times>=3')
  })

  test('tell whether the words are taken for a name', () => {
    const features = (text: string) => triggered(markedScene(text), 'platform').flatMap((one) => one.features)
    expect(features('at [ORG Zoom] now')).toContain('org>0.65')
    expect(features('at Zoom now')).not.toContain('org>0.65')
  })

  test('in whatever case, at whatever place', () => {
    const word = fc.constantFrom('zoom', 'Zoom', 'ZOOM')
    fc.assert(
      fc.property(word, fc.constantFrom('', 'so ', 'we meet you on '), (said, before) => {
        expect(valuesOf(`${before}${said}`, 'platform')).toEqual(
          before.includes('meet') ? ['Google Meet', 'Zoom'] : ['Zoom'],
        )
      }),
    )
  })
})

describe('formats', () => {
  test('tell all words of the body of the message with the news, each once', () => {
    const text = 'From: Jo Hill <jo@fold.example>\nTo: us\nSubject: Boats\n\nso we walk, so we talk'
    const panel = formatCandidates(markedScene(text)).find(({ value }) => value === 'panel')
    expect(panel).toEqual({
      ...{ value: 'panel', span: null },
      features: [
        ...['not named', 'panel not named', 'value panel'],
        ...['panel holds so', 'panel holds we', 'panel holds walk', 'panel holds talk'],
      ],
    })
  })

  test('that are named tell the words that name them', () => {
    const team = formatCandidates(markedScene('with the team')).find(({ value }) => value === 'team')
    expect(team?.features).toEqual(expect.arrayContaining(['by team*', 'value team', 'team holds team']))
    expect(team?.features).not.toContain('not named')
    expect(team?.span).toEqual({ start: 9, end: 13 })
  })
})

describe('whether it is the last', () => {
  const quotes = (text: string) => {
    const scene = markedScene(text)
    return saidBySentences(scene, ['true', 'false']).map(({ value, span }) => [
      value,
      scene.mail.document.text.slice(span?.start, span?.end),
    ])
  }

  test('may be said by any sentence, either way', () => {
    expect(quotes('Come at ten. This is the last talk.')).toEqual([
      ...[
        ['true', 'Come at ten.'],
        ['false', 'Come at ten.'],
      ],
      ...[
        ['true', 'This is the last talk.'],
        ['false', 'This is the last talk.'],
      ],
    ])
  })

  test('is not said by two words, nor in what is quoted below', () => {
    expect(quotes('So long. Dear Ann,')).toEqual([])
    const below = 'On Mon, 2 Nov at 11:02, Jo <jo@fold.example> wrote:\n> This is the last talk.'
    const own = 'We look forward to the talk with all of you.'
    expect(quotes(`${own}\n\n${below}`)).toEqual([
      ['true', own],
      ['false', own],
    ])
  })

  test('is told by stems and pairs of them, numbers alike', () => {
    const [said] = saidBySentences(markedScene('talks 1 and 2, talks'), ['true'])
    const stems = ['quoting false', 'talk', 'talk 9', '9', '9 and', 'and', 'and 9', '9 talk', 'talk undefined']
    expect(said?.features).toEqual(['true', ...stems.map((name) => `true ${name}`)])
  })
})

describe('how many are still in', () => {
  const found = (text: string) => finalistCandidates(markedScene(text))
  const values = (text: string) => found(text).map(({ value }) => value)

  test.each([
    ['a word, and one more', 'three candidates', ['3', '4']],
    ['digits', '3 candidates', ['3', '4']],
    ['one is only one more', 'one candidate', ['2']],
    ['the most there are', '40 candidates', ['40']],
    ['with one more the most', '39 candidates', ['39', '40']],
    ['too many', '41 candidates', []],
    ['three digits', '100 candidates', []],
    ['none', '0 candidates', []],
    ['an ordinal', 'the 2nd candidate', []],
    ['a number in a sentence on others', 'Three boats.', []],
    ['a number in another sentence', 'Three. The candidates wait.', []],
    ['a number twelve tokens away', `3 ${'so '.repeat(11)}candidates`, ['3', '4']],
    ['a number farther away', `3 ${'so '.repeat(12)}candidates`, []],
  ])('%s', (_, text, wanted) => {
    expect(values(text)).toEqual(wanted)
  })

  test.each([
    ['with the most words for them', 'names of 3 people from your work. You are one of 3 candidates left.'],
    ['as it stands', 'names of 2 people who know you. You are one of 3.'],
  ])('of a number said twice the place is quoted %s', (_, text) => {
    const three = found(text).find(({ value }) => value === '3')
    expect(three?.span?.start).toBe(text.lastIndexOf('3'))
  })

  test('a number tells which words for them are near, on which side and how far', () => {
    const [three] = found('you are of three candidates left')
    const wanted = ['has persons', 'persons after', 'persons after 1', 'has state', 'state after', 'state after 2']
    const you = ['has you', 'you before', 'you before 3']
    expect(three?.features).toEqual(
      expect.arrayContaining([
        ...[...wanted, ...you, 'b1=of', 'a1=candidates', 'has has persons has state has you', 'three'].map(
          (name) => `+0 ${name}`,
        ),
        ...['+0', 'number>=3', 'times>=1'],
      ]),
    )
    expect(three?.features).not.toContain('+0 has others')
    expect(found('the persons and so on and on, all 3 so').at(0)?.features).toContain('+0 persons before 4')
    expect(found('3 candidates').at(0)?.features).toContain('+0 9')
  })

  test('a number of an older message does not count', () => {
    const below = 'On Mon, 2 Nov at 11:02, Jo <jo@fold.example> wrote:\n> three candidates'
    expect(values(`We look forward to the talk with all of you.\n\n${below}`)).toEqual([])
  })
})

describe('words that may speak for a value', () => {
  test('give it once with the words around all of them', () => {
    const scene = markedScene('Your second interview is on Friday. This 2nd round is the last.')
    const [second, ...more] = triggered(scene, 'round').filter(({ value }) => value === '2')
    expect(more).toEqual([])
    expect(second?.features).toEqual(expect.arrayContaining(['by second', 'by 2nd'].slice(0, 1)))
    expect(second?.features.some((name) => name.includes('interview'))).toBe(true)
  })

  test('of an older message are told apart', () => {
    const scene = markedScene(
      'Hi Sam, see you on Monday for the talk with the whole team.\n\n' +
        'On Fri, 4 Sep 2026 at 11:02, Jane <jane@acme.example> wrote:\n> First interview by Zoom on Friday',
    )
    const [zoom] = triggered(scene, 'platform').filter(({ value }) => value === 'Zoom')
    expect(zoom?.features).toContain('old by zoom')
    expect(zoom?.features).not.toContain('by zoom')
  })

  test('may begin a word', () => {
    for (const word of ['third', 'dritte', 'dritter', 'terza', 'tercero'])
      expect([word, valuesOf(`It is the ${word} now.`, 'round')]).toEqual([word, ['3']])
  })

  test('any format is a candidate, named or not', () => {
    const candidates = formatCandidates(markedScene('You will face a panel on Friday.'))
    expect(candidates).toHaveLength(9)
    expect(candidates.find(({ value }) => value === 'panel')?.span).not.toBeNull()
    expect(candidates.find(({ value }) => value === 'case')?.span).toBeNull()
  })
})

describe('how many are left', () => {
  test('is a number near a word for them, or one more when others are counted', () => {
    const values = (text: string) =>
      finalistCandidates(markedScene(text))
        .map(({ value }) => value)
        .sort()
    expect(values('There are three of you at this stage.')).toEqual(['3', '4'])
    expect(values('It is only you and one other candidate.')).toEqual(['2'])
    expect(values('Neben Ihnen steht noch eine weitere Person in der Auswahl.')).toEqual(['2'])
    expect(values('Bring three slides.')).toEqual([])
  })
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
    const [given] = links('so', { calendar: calendarEntry({ link }) })
    expect(given).toEqual({
      ...{ value: link, span: null },
      features: ['calendar field', 'meeting', 'times>=1', 'links>=1'],
    })
    const both = links(`Join ${link}?pwd=a`, { calendar: calendarEntry({ link }) })
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
    expect(find('It is at 3 Canal Road, Leeds LS1 2AB.')[0]?.value).toBe(place?.value)
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

describe('where', () => {
  test('links of one address are one candidate, and know how many there are', () => {
    const scene = markedScene('Join https://us02web.zoom.us/j/123?pwd=a or https://us02web.zoom.us/j/123?pwd=b now')
    const links = linkCandidates(scene)
    expect(links).toHaveLength(1)
    expect(links[0]?.features).toEqual(expect.arrayContaining(['platform Zoom', 'meeting', 'links>=1']))
  })

  test('a platform is a candidate by its name and by its link', () => {
    const values = (text: string) => platformCandidates(markedScene(text)).map(({ value }) => value)
    expect(values('It will be on MS Teams.')).toEqual(['Teams'])
    expect(values('Join https://acme.webex.com/j/1')).toEqual(['Webex'])
    expect(values('We will give you a ring at ten.')).toEqual(['Phone'])
    expect(values('Come to our office.')).toEqual([])
  })

  test('an address and a stretch that was tagged are candidates', () => {
    const found = placeCandidates(markedScene('Come to 3 Canal Road, Wakefield WF1 2AB or to [LOC the shop] at ten.'))
    expect(found.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['3 Canal Road, Wakefield WF1 2AB', 'the shop']),
    )
  })
})
