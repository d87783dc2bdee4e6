import { plainDate } from '@roundtwo/model'
import { type Line, readDocument, type Span, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  announcers,
  type CalendarFields,
  domainOf,
  type InvitationSource,
  invitationMail,
  labelOf,
  placeOf,
  senderOf,
  wordsOf,
} from './invitation-mail.ts'
import { calendarEntry, sourceWith } from './testing/marked-scene.ts'

const textOf = (text: string, more: Partial<InvitationSource> = {}) =>
  invitationMail(sourceWith(text, more)).document.text

const guest = (name: string | null, email: string | null, organizer = false) => ({
  ...{ name: name ?? '', email, organizer, role: null, kind: 'unknown' as const },
})

describe('the header', () => {
  const jane = { name: 'Jane Doe', email: 'jane@acme.example' }

  test.each<[string, Partial<InvitationSource>, string]>([
    ['nothing given', {}, 'See you'],
    ['a sender', { from: jane }, 'From: Jane Doe <jane@acme.example>\nSee you'],
    ['a sender without a name', { from: { ...jane, name: null } }, 'From: jane@acme.example\nSee you'],
    [
      'several receivers',
      { to: [jane, { name: null, email: 'sam@mail.example' }] },
      'To: Jane Doe <jane@acme.example>, sam@mail.example\nSee you',
    ],
    ['nobody as receiver', { to: [] }, 'See you'],
    ['a subject over lines', { subject: 'Second \n  talk ' }, 'Subject: Second talk\nSee you'],
    ['an empty subject', { subject: '' }, 'See you'],
    ['the summary of an entry', { calendar: calendarEntry({ summary: 'Talk' }) }, 'Subject: Talk\nSee you'],
    [
      'who called a meeting',
      { calendar: calendarEntry({ people: [guest('Bo', 'bo@acme.example', true)] }) },
      'From: Bo <bo@acme.example>\nSee you',
    ],
    [
      'who called a meeting without an address',
      { calendar: calendarEntry({ people: [guest('Bo', null, true)] }) },
      'From: Bo <>\nSee you',
    ],
    [
      'a sender rather than who called the meeting',
      { from: jane, calendar: calendarEntry({ people: [guest('Jane Doe', 'jane@acme.example', true)] }) },
      'From: Jane Doe <jane@acme.example>\nSee you',
    ],
  ])('of %s', (_, more, wanted) => {
    expect(textOf('See you', more)).toBe(wanted)
  })
})

describe('a calendar entry', () => {
  const linesOf = (calendar: Partial<CalendarFields>, subject?: string, text = 'See you') =>
    textOf(text, { calendar: calendarEntry(calendar), subject }).split('\n')

  test.each<[string, Partial<CalendarFields>, string | undefined, string[]]>([
    ['its title beside another subject', { summary: 'Panel' }, 'Talk', ['Title: Panel']],
    ['not a title that is in the text', { summary: 'See you' }, 'Talk', []],
    ['not an empty title', { summary: ' ' }, 'Talk', []],
    ['its whole day', { day: plainDate('2026-03-12') }, 'Talk', ['Date: 2026-03-12']],
    ['its location', { location: '3 Canal\n Road' }, 'Talk', ['Location: 3 Canal Road']],
    ['no empty location', { location: ' ' }, 'Talk', []],
    ['its guests', { people: [guest('Bo', 'bo@acme.example')] }, 'Talk', ['Guest: Bo <bo@acme.example>']],
    ['its description', { description: 'Ring twice' }, 'Talk', ['Ring twice']],
    ['no description that is in the text', { description: ' See you ' }, 'Talk', []],
  ])('tells %s', (_, calendar, subject, wanted) => {
    expect(linesOf(calendar, subject)).toEqual([`Subject: ${subject}`, ...wanted, 'See you'])
  })

  test('tells who called it, once, and where a sender is given besides', () => {
    const people = [guest('Bo', 'bo@acme.example', true), guest('Jo', 'jo@acme.example', true)]
    expect(linesOf({ people })).toEqual(['From: Bo <bo@acme.example>', 'Organizer: Jo <jo@acme.example>', 'See you'])
    const from = { name: 'Jo', email: 'jo@acme.example' }
    expect(textOf('See you', { from, calendar: calendarEntry({ people }) }).split('\n')).toEqual([
      ...['From: Jo <jo@acme.example>', 'Organizer: Bo <bo@acme.example>', 'See you'],
    ])
  })

  test('of a long description is told only where its beginning is new', () => {
    const long = 'ring twice and wait at the gate '.repeat(20)
    expect(linesOf({ description: `${long} then` }, 'Talk', `${long}, please`)).toHaveLength(2)
  })
})

describe('what a careless program left', () => {
  test.each([
    ['<b>Jane</b>', 'Jane'],
    ['<BR/>Jane<br />', 'Jane'],
    ['<a href="https://acme.example">here</a>', 'here'],
    ['<jane@acme.example>', '<jane@acme.example>'],
    ['<Jane>', '<Jane>'],
    ['a < b and c > d', 'a < b and c > d'],
    ['R&amp;D &#233;', 'R&D é'],
  ])('%s', (written, wanted) => {
    expect(textOf(written)).toBe(wanted)
  })

  test('a mail quoted as a whole is that mail, however often up to three times', () => {
    const quote = (text: string, times: number): string =>
      times === 0 ? text : quote(text.replace(/^/gm, '> '), times - 1)
    const depthOf = (times: number) => {
      const mail = invitationMail(sourceWith(quote('See you\n\non Monday', times)))
      return Math.max(...mail.document.lines.map(({ quoteDepth }) => quoteDepth))
    }
    expect([0, 1, 2, 3].map(depthOf)).toEqual([0, 0, 0, 0])
    expect(depthOf(4)).toBeGreaterThan(0)
    const half = invitationMail(sourceWith('See you\n> on Monday'))
    expect(half.document.lines.map(({ quoteDepth }) => quoteDepth)).toEqual([0, 1])
  })

  test('what nobody reads to the end is cut', () => {
    const { length } = textOf(`${'so '.repeat(33)}\n`.repeat(400))
    expect(length).toBeGreaterThan(29_000)
    expect(length).toBeLessThanOrEqual(30_000)
    expect(invitationMail(sourceWith('a\n'.repeat(2_000))).document.lines).toHaveLength(1_000)
  })
})

describe('messages and their parts', () => {
  const text = [
    'From: Dana Cole <dana@acme.example>',
    'To: Sam',
    'Subject: Talk',
    '',
    'Hi Sam, see you on Monday then.',
    '',
    'On Mon, 2 Mar 2026 at 11:02, Sam Hill <sam@mail.example> wrote:',
    '> Thank you',
  ].join('\n')
  const mail = invitationMail(sourceWith(text))

  test('every line has its message with its age, and its part', () => {
    const placed = mail.document.lines.map(({ index }) => placeOf(mail, index))
    expect(placed.at(0)).toEqual({ message: 0, part: 'header', age: 'main' })
    expect(placed.at(3)).toEqual({ message: 0, part: 'body', age: 'main' })
    expect(placed.at(-1)).toEqual({ message: 1, part: 'body', age: 'old' })
    expect(placeOf(mail, 99)).toEqual({ message: 0, part: 'body', age: 'main' })
  })

  test('every message has its sender', () => {
    expect(mail.senders.map(({ domain }) => domain)).toEqual(['acme', 'mail'])
    expect([...(mail.senders[1]?.name ?? [])]).toEqual(expect.arrayContaining(['sam', 'hill']))
  })

  test('whatever words are given, they stand in the text', () => {
    const word = fc.constantFrom('see', 'you', 'on', 'Monday', '3', '(', '£')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const { document } = invitationMail(sourceWith(words.join(' '), { subject: 'Talk' }))
        const body: Span = { start: document.text.indexOf('\n') + 1, end: document.text.length }
        const said = document.text.slice(body.start, body.end)
        expect(tokensOf(said).map(({ text: token }) => token)).toEqual(words)
      }),
    )
  })
})

describe('the sender of a message', () => {
  test.each([
    ['Dana Cole <dana.cole@brightpath.example>', ['dana', 'cole'], 'brightpath'],
    ['"Dr Núria Pla-Soler" <npla@st-jude.co.example>', ['dr', 'nuria', 'pla', 'soler', 'npla'], 'stjudeco'],
    ['careers@mail.acme-foods.example>', ['careers'], 'mailacmefoods'],
    ['Dana B Cole', ['dana', 'cole'], ''],
    ['Dana Cole <dana@brightpath.example> on behalf', ['dana', 'cole'], 'brightpath'],
    ['Cole @ Sons <cole@sons.example>', ['cole'], ''],
    ['', [], ''],
  ])('%s', (from, names, domain) => {
    const sender = senderOf(from)
    expect([...sender.name]).toEqual(names)
    expect(sender.domain).toBe(domain)
  })

  test('is the same whatever the case of letters', () => {
    const name = fc.constantFrom('Dana Cole', 'Inés Faria', "Siobhán O'Dea")
    fc.assert(
      fc.property(name, fc.constantFrom('acme', 'st-jude', 'a1.bakers'), (own, host) => {
        const from = `${own} <box@${host}.example>`
        expect(senderOf(from.toUpperCase())).toEqual(senderOf(from))
      }),
    )
  })
})

test('a domain is its name without signs and without its last part', () => {
  expect(domainOf('brackwater-homes.example')).toBe('brackwaterhomes')
  expect(domainOf('Mail.Acme.example')).toBe('mailacme')
  expect(domainOf('acme')).toBe('')
})

test('words are runs of letters and digits, folded', () => {
  expect(wordsOf(' Müller & Söhne, 24/7 ')).toEqual(['muller', 'sohne', '24', '7'])
  expect(wordsOf(' – ')).toEqual([])
})

const linesOf = (text: string): Line[] => readDocument(text, { keepLines: true }).lines

describe('the label of a line', () => {
  test.each([
    ['When: Friday', ['When']],
    ['Who you will meet: Jane', ['Who', 'you', 'will', 'meet']],
    ['The people you will meet: Jane', ['The', 'people', 'you', 'will', 'meet']],
    ['The people you will soon meet: Jane', []],
    ['Friday', []],
    [': Friday', []],
    ['Where: 3 Canal Road: ring twice', ['Where']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text).flatMap((line) => labelOf(line).map((token) => token.text))).toEqual(wanted)
  })
})

describe('what announces a line', () => {
  const announced = (text: string, ends: (line: Line) => boolean = () => true) => {
    const lines = linesOf(text)
    return announcers(lines, (line) => line.text.endsWith(':'), ends).map((line) => line?.text ?? null)
  }

  test('is the last line that does, until a gap before a line that ends it', () => {
    expect(announced('Hi\nBring:\nboots\ngloves\n\nSee you')).toEqual([...[null, 'Bring:', 'Bring:', 'Bring:', null]])
    expect(announced('Bring:\n\n- boots\n\n- gloves')).toEqual(['Bring:', 'Bring:', 'Bring:'])
    expect(announced('Bring:\nboots\nMeet:\nJane')).toEqual(['Bring:', 'Bring:', 'Meet:', 'Meet:'])
  })

  test('goes on over a gap where nothing ends it, and ends without a gap nowhere', () => {
    expect(announced('Bring:\n\nboots', () => false)).toEqual(['Bring:', 'Bring:'])
    expect(announced('Bring:\n\nboots\n\ngloves', ({ index }) => index === 2)).toEqual([...['Bring:', 'Bring:', null]])
    expect(announced('Bring:\nboots', () => true)).toEqual(['Bring:', 'Bring:'])
  })

  test('is nothing where no line announces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('boots', '- gloves', '')), (lines) => {
        expect(announced(lines.join('\n')).every((line) => line === null)).toBe(true)
      }),
    )
  })
})

describe('an invitation as one text', () => {
  test('has the fields of its header as lines of a header', () => {
    const mail = invitationMail(
      sourceWith('Hi Sam,\n\nsee you on Monday.', {
        from: { name: 'Jane Doe', email: 'jane@acme.example' },
        to: [{ name: 'Sam', email: 'sam@mail.example' }],
        subject: 'Second interview',
      }),
    )
    const [first] = mail.parts.messages
    const words = (span: { start: number; end: number } | null | undefined) =>
      span && mail.document.text.slice(span.start, span.end)
    expect(words(first?.from)).toBe('Jane Doe <jane@acme.example>')
    expect(words(first?.subject)).toBe('Second interview')
    expect(mail.parts.lines.slice(0, 3).every(({ part }) => part === 'header')).toBe(true)
  })

  test('is without what is left of HTML', () => {
    fc.assert(
      fc.property(fc.constantFrom('b', 'strong', 'span', 'p'), (tag) => {
        const { document } = invitationMail(
          sourceWith(`Meet&nbsp;<${tag} class="x">Rory &amp; Saffron</${tag}> <rory@acme.example>`),
        )
        expect(document.text).toBe('Meet Rory & Saffron <rory@acme.example>')
      }),
    )
  })
})
