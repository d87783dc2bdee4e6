import { plainDate } from '@roundtwo/model'
import { type Span, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail, messageOf, partOf, placeOf } from './invitation-mail.ts'
import type { CalendarFields, InvitationSource } from './invitation-source.ts'
import { sourceWith } from './testing/marked-scene.ts'

const textOf = (text: string, more: Partial<InvitationSource> = {}) =>
  invitationMail(sourceWith(text, more)).document.text

const entry = (more: Partial<CalendarFields> = {}): CalendarFields => ({
  ...{ method: 'request', uid: 'a', sequence: 0, summary: null, description: null, location: null },
  ...{ link: null, start: null, end: null, zone: null, people: [], notes: [] },
  ...more,
})
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
    ['the summary of an entry', { calendar: entry({ summary: 'Talk' }) }, 'Subject: Talk\nSee you'],
    [
      'who called a meeting',
      { calendar: entry({ people: [guest('Bo', 'bo@acme.example', true)] }) },
      'From: Bo <bo@acme.example>\nSee you',
    ],
    [
      'who called a meeting without an address',
      { calendar: entry({ people: [guest('Bo', null, true)] }) },
      'From: Bo <>\nSee you',
    ],
    [
      'a sender rather than who called the meeting',
      { from: jane, calendar: entry({ people: [guest('Jane Doe', 'jane@acme.example', true)] }) },
      'From: Jane Doe <jane@acme.example>\nSee you',
    ],
  ])('of %s', (_, more, wanted) => {
    expect(textOf('See you', more)).toBe(wanted)
  })
})

describe('a calendar entry', () => {
  const linesOf = (calendar: Partial<CalendarFields>, subject?: string, text = 'See you') =>
    textOf(text, { calendar: entry(calendar), subject }).split('\n')

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
    expect(textOf('See you', { from, calendar: entry({ people }) }).split('\n')).toEqual([
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

  test('every line has its message and part, as have its tokens', () => {
    const placed = mail.document.lines.map(({ index }) => placeOf(mail, index))
    expect(placed.at(0)).toEqual({ message: 0, part: 'header' })
    expect(placed.at(3)).toEqual({ message: 0, part: 'body' })
    expect(placed.at(-1)).toEqual({ message: 1, part: 'body' })
    for (const token of mail.document.tokens) {
      expect(partOf(mail, token)).toBe(placed[token.line]?.part)
      expect(messageOf(mail, token)).toBe(placed[token.line]?.message)
    }
    expect(placeOf(mail, 99)).toEqual({ message: 0, part: 'body' })
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
