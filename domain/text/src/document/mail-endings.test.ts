import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import type { Line } from './line.ts'
import { closingIn, isConferenceBlock, isFooter } from './mail-parts.ts'

const linesOf = (...lines: string[]): Line[] => readDocument(lines.join('\n'), { keepLines: true }).lines
/** The first line of the signature, or none. */
const closing = (lines: readonly string[], sender = ''): string | undefined => {
  const read = linesOf(...lines)
  return read[closingIn(read, sender)]?.text
}

describe('a footer', () => {
  const isIt = (text: string) => linesOf(text).some(isFooter)

  test.each([
    ['This email and any files are confidential', true],
    ['Sent from my phone', true],
    ['Click here to unsubscribe', true],
    ['We bake bread', false],
    ['The parcel was sent on Monday', false],
    ['My parcel was sent from here', false],
  ])('“%s”: %s', (text, is) => {
    expect(isIt(text)).toBe(is)
  })

  test('has the words of its sign near each other and within its beginning', () => {
    const between = (count: number) => `Sent from ${'the '.repeat(count)}my phone`
    expect([isIt(between(0)), isIt(between(9)), isIt(between(10))]).toEqual([true, true, false])
    const after = (count: number) => `${'bread '.repeat(count)}sent from my phone`
    expect([isIt(after(116)), isIt(after(117))]).toEqual([true, false])
  })
})

describe('the block of a conferencing service', () => {
  const isIt = (...lines: string[]) => {
    const [line, next] = linesOf(...lines)
    return line !== undefined && isConferenceBlock(line, next)
  }

  test.each([
    [['Join Zoom Meeting'], true],
    [['Microsoft Teams', 'Join the meeting'], true],
    [['Join https://meet.a.example/x'], true],
    [['Join https://zoom.a.example/x'], true],
    [['Join https://bake.a.example/x'], false],
    [['Join us for bread'], false],
    [['Zoom is what we use'], false],
  ])('%j: %s', (lines, is) => {
    expect(isIt(...lines)).toBe(is)
  })

  test('stands apart, and says so at its beginning', () => {
    const [, second] = linesOf('We bake', 'Join Zoom Meeting')
    expect(second && isConferenceBlock(second, undefined)).toBe(false)
    expect([isIt(`${'bread '.repeat(38)}zoom join`), isIt(`${'bread '.repeat(39)}zoom join`)]).toEqual([true, false])
  })
})

describe('the words that close a letter', () => {
  test.each([
    'Kind regards',
    'Best wishes,',
    'Best, Jane',
    'Many thanks',
    'Thanks Jodie Marie Okafor',
    'Mit freundlichen Grüßen',
    'Cordialement',
  ])('are “%s”', (line) => {
    expect(closing(['Hi', 'We bake.', line])).toBe(line)
  })

  test.each([
    'Thanks, we will be in touch',
    'Thanks for bread',
    'Best of all:',
    'Thanks Jane?',
    'Kind',
    'Thanks Ana Bea Carla Dora Eva',
    'Kind regards and all our best wishes from us',
    'bread',
  ])('are not “%s”', (line) => {
    expect(closing(['hi', 'we bake', line])).toBeUndefined()
  })

  test('are never the first line, and the last that there are', () => {
    expect(closing(['Kind regards'])).toBeUndefined()
    expect(closing(['Hi', 'Thanks', 'we bake', 'Kind regards', 'Jane'])).toBe('Kind regards')
    expect(closing(['Hi', 'we bake', '--', 'crumb'])).toBe('--')
    expect(closing(['Hi', 'we bake', '-- crumb', 'rolls too'])).toBeUndefined()
  })

  test('have at most two dozen lines from them on', () => {
    const below = (count: number) => closing(['Hi', 'Kind regards', ...Array<string>(count).fill('ovens 5')])
    expect([below(23), below(24)]).toEqual(['Kind regards', undefined])
  })
})

describe('a name that stands alone', () => {
  const after = (name: string, before = 'We bake.', ...below: string[]) => closing(['Hi', before, name, ...below])

  test.each([
    'Jane',
    'Jane Doe',
    'Jane Doe | Practice Manager',
    'Jane Doe, head of bread',
    'Jane, head of bread',
    'Jane Doe (she/her)',
    'Jean-Luc O. Okafor',
    '"Jo" Okafor',
    'Ana Bea Carla Dora',
  ])('begins the signature: “%s”', (name) => {
    expect(after(name)).toBe(name)
  })

  test.each([
    'jane',
    'Jane bakes',
    'Ana Bea Carla Dora Eva',
    'Jane 5',
    '5 Jane',
    'Jane: bread',
    'Bread!',
    `Jane, ${'bread '.repeat(15)}`,
  ])('is not “%s”', (name) => {
    expect(after(name)).toBeUndefined()
  })

  test('stands behind a gap or the end of a sentence', () => {
    for (const before of ['We bake.', 'We bake!', 'We bake,', '(We bake)'])
      expect(after('Jane Doe', before)).toBe('Jane Doe')
    for (const before of ['We bake', 'We bake?', 'We bake:']) expect(after('Jane Doe', before)).toBeUndefined()
    expect(closing(['Hi', 'We bake', '', 'Jane Doe'])).toBe('Jane Doe')
  })

  test('has short lines below it, and alone another name or a number', () => {
    expect(after('Jane Doe', 'We bake.', 'head of bread', 'Leeds')).toBe('Jane Doe')
    expect(after('Jane Doe', 'We bake.', 'Do you?')).toBeUndefined()
    expect(after('Jane Doe', 'We bake.', 'x'.repeat(90))).toBeUndefined()
    expect(after('Bread', 'We bake.', 'rye and rolls')).toBeUndefined()
    expect(after('Jane', 'We bake.', '0161 496 0000')).toBe('Jane')
    expect(after('Jane', 'We bake.', 'Head Baker')).toBe('Jane')
  })

  test('stands within the last eight lines', () => {
    const below = (count: number) => after('Jane Doe', 'We bake.', ...Array<string>(count).fill('ovens 5'))
    expect([below(7), below(8)]).toEqual(['Jane Doe', undefined])
  })

  test('of who sent the mail needs no capital, and nothing below it', () => {
    const given = fc.constantFrom('jane', 'Jane', 'JANE')
    fc.assert(
      fc.property(given, fc.constantFrom('Jane Doe', 'Doe, Jané', 'jane.doe'), (name, sender) => {
        expect(closing(['Hi', 'We bake.', name, 'do you?'], sender)).toBe(name)
        expect(closing(['Hi', 'We bake', name, 'do you?'], sender)).toBeUndefined()
        expect(closing(['Hi', 'We bake.', 'ana', 'do you?'], sender)).toBeUndefined()
      }),
    )
  })
})
