import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { mailPartsOf } from './mail-parts.ts'

const partsOf = (text: string) => {
  const document = readDocument(text, { keepLines: true })
  return { document, parts: mailPartsOf(document) }
}
/** The message and part of each line: "0b 1h 1b". */
const shape = (text: string): string =>
  partsOf(text)
    .parts.lines.map(({ message, part }) => `${message}${part.charAt(0)}`)
    .join(' ')
/** What a message says of itself. */
function fieldsOf(text: string, message = 0): Record<string, string> {
  const { document, parts } = partsOf(text)
  const { words: _, ...fields } = parts.messages[message] ?? { words: 0 }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, span]) => (span ? [[name, document.text.slice(span.start, span.end)]] : [])),
  )
}

describe('who wrote an earlier message, and when', () => {
  test.each([
    ['On Fri, 4 Sep 2026 at 11:02, Jane Doe wrote:', 'Jane Doe', 'On Fri, 4 Sep 2026 at 11:02'],
    [
      'On 4 Sep 2026, at 11:02 AM, Jane Doe <jane@a.example> wrote:',
      'Jane Doe <jane@a.example',
      'On 4 Sep 2026, at 11:02',
    ],
    ['On 4 Sep 2026 at 11:02 jane@a.example wrote:', 'jane@a.example', 'On 4 Sep 2026 at 11:02'],
    ['Am 4.9.2026 um 11:02 schrieb Jana Muster:', 'Jana Muster', 'Am 4.9.2026 um 11:02'],
    ['Am 04.09.26 schrieb Jana Muster <jana@a.example>:', 'Jana Muster <jana@a.example', 'Am 04.09.26'],
    ['On 4 Sep 2026 11:02 PM, she wrote:', undefined, 'On 4 Sep 2026 11:02'],
  ])('are told by “%s”', (line, from, sent) => {
    const text = `Fine\n\n${line}\n> we bake`
    expect(shape(text)).toBe('0b 1h 1b')
    expect(fieldsOf(text, 1)).toEqual({ ...(from === undefined ? {} : { from }), sent })
  })

  test('may be told in two lines', () => {
    expect(shape('Fine\n\nOn 4 Sep 2026 at 11:02, Jane Doe\n<jane@a.example> wrote:\n> we bake')).toBe('0b 1h 1h 1b')
    expect(shape('Fine\n\non friday, as Jane Doe\n<jane@a.example> wrote:\n> we bake')).toBe('0b 0b 1h 1b')
    expect(shape('Fine\n\non 4 Sep 2026, as Jane Doe\n\n<jane@a.example> wrote:\n> we bake')).toBe('0b 0b 1h 1b')
    const far = `On 4 Sep 2026, Jane Doe\n${'and '.repeat(10)}so wrote:`
    expect(shape(`Fine\n\n${far}\n> we bake`)).toBe('0b 0b 0b 0b')
    expect(shape(`Fine\n\n${far.replace('and ', '')}\n> we bake`)).toBe('0b 1h 1h 1b')
  })

  test.each([
    'She wrote:',
    'On 4 Sep 2026 she wrote',
    'On 4 Sep 2026 she baked:',
    `On 4 Sep 2026 ${'she '.repeat(60)} wrote:`,
  ])('are not told by “%s”', (line) => {
    expect(shape(`Fine\n\n${line}\nwe bake`)).toBe('0b 0b 0b')
  })
})

describe('a line that parts messages', () => {
  test.each([
    '-----Original Message-----',
    '--- original message',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
  ])('is “%s”', (line) => {
    expect(shape(`Fine\n\n${line}\n\nwe bake`)).toBe('0b 1h 1b')
  })

  test.each([
    'the original message',
    '-- the message',
    'Forwarded bread:',
    'We have forwarded the message to all of them:',
    `Forwarded message ${'- '.repeat(59)}:`,
  ])('is not “%s”', (line) => {
    expect(shape(`Fine\n\n${line}\n\nwe bake`)).toBe('0b 0b 0b')
  })
})

describe('a header', () => {
  const header = 'From: Jane Doe <jane@a.example>\nSent: 4 Sep 2026\nTo: Ana Bea\nCc: Carla\nSubject: Bread'
  const fields = {
    ...{
      from: 'Jane Doe <jane@a.example>',
      sent: '4 Sep 2026',
      to: 'Ana Bea',
      cc: 'Carla',
      subject: 'Bread',
    },
  }

  test('gives its fields, at the top and of what is quoted', () => {
    expect(fieldsOf(`${header}\n\nwe bake`)).toEqual(fields)
    expect(shape(`${header}\n\nwe bake`)).toBe('0h 0h 0h 0h 0h 0b')
    expect(fieldsOf(`Fine\n\n${header}\n\nwe bake`, 1)).toEqual(fields)
    expect(shape(`Fine\n\n${header}\n\nwe bake`)).toBe('0b 1h 1h 1h 1h 1h 1b')
    expect(shape(`Fine\n\n-----Original Message-----\n${header}\n\nwe bake`)).toBe('0b 1h 1h 1h 1h 1h 1h 1b')
    expect(shape(`Fine\n\n${header.replace(/^/gm, '> ')}\n> we bake`)).toBe('0b 1h 1h 1h 1h 1h 1b')
  })

  test('ends where a field comes twice, and at a gap', () => {
    expect(shape('From: Jane\nSubject: Bread\nSubject: Rolls\n\nwe bake')).toBe('0h 0h 1h 1b'.replace('1h 1b', '0b 0b'))
    expect(shape('From: Jane\nSubject: Bread\n\nto me: all')).toBe('0h 0h 0b')
  })

  test.each([
    ['Subject: Bread', '0h 0b'],
    ['From: jane@a.example', '0h 0b'],
    ['From: Jane', '0b 0b'],
    ['From: Jane\nTo: Ana', '0h 0h 0b'],
    ['Bread: rye', '0b 0b'],
  ])('at the top is “%s”: %s', (top, parts) => {
    expect(shape(`${top}\n\nwe bake`)).toBe(parts)
  })

  test.each([
    ['Subject: Bread', '0b 0b 0b'],
    ['From: jane@a.example', '0b 1h 1b'],
    ['From: Jane\nSubject: Bread', '0b 1h 1h 1b'],
    ['From: Jane\nDate: 4 Sep', '0b 1h 1h 1b'],
    ['From: Jane\nTo: Ana', '0b 0b 0b 0b'],
    ['From: 9 am\nDate: 4 Sep', '0b 0b 0b 0b'],
  ])('further down is “%s”: %s', (middle, parts) => {
    expect(shape(`Fine\n\n${middle}\n\nwe bake`)).toBe(parts)
  })

  test('takes in lines that hang under a field, and technical ones', () => {
    expect(shape('From: Jane\nX-Spam-Flag: no\nSubject: Bread\n  and rolls\n\nwe bake')).toBe('0h 0h 0h 0h 0b')
    expect(shape('From: Jane\nSubject: Bread\nand rolls\n\nwe bake')).toBe('0h 0h 0b 0b')
    expect(shape('From: Jane\nSubject: Bread\n  - rolls\n\nwe bake')).toBe('0h 0h 0b 0b')
  })
})

describe('a message', () => {
  test('is one for each depth of quoting that was opened', () => {
    expect(shape('Fine\n> we bake\n>> we sell\n> we eat\nall of it')).toBe('0b 1b 2b 1b 0b')
    expect(shape('Fine\n> we bake\nall of it\n> we sell')).toBe('0b 1b 0b 2b')
  })

  test('may hold a list with quoting signs behind a colon', () => {
    expect(shape('We ask for:\n> bread\n> rolls\nAll of it\n> fine')).toBe('0b 0b 0b 0b 1b')
  })

  test('counts the words of its body', () => {
    const words = (text: string) => partsOf(text).parts.messages.map((message) => message.words)
    expect(words('We bake 5 rolls.\n\nKind regards\nJane')).toEqual([3])
    expect(words('Fine by us\n> Hello to you all\n> Hi')).toEqual([3, 5])
  })

  test('that only points at the next one is not the main one', () => {
    const main = (top: string, below: string) => partsOf(`${top}\n${below.replace(/^/gm, '> ')}`).parts.main
    const many = (count: number) => 'bread '.repeat(count)
    expect([main('See below', many(50)), main(many(45), many(50)), main(many(46), many(50))]).toEqual([1, 1, 0])
    expect([main('See us at 5', many(50)), main('Yes at 5', many(50))]).toEqual([1, 1])
    expect(main('See us here at 5', many(50))).toBe(0)
    expect([main(many(5), many(5)), main(many(5), many(6)), partsOf('Fine').parts.main]).toEqual([0, 1, 0])
  })
})

describe('the end of a message', () => {
  test('is a notice in its second half, behind the signature', () => {
    const notice = 'This email is confidential'
    expect(shape(`Hi\nWe bake.\nKind regards\nJane\n${notice}\nand more`)).toBe('0b 0b 0s 0s 0f 0f')
    expect(shape(`${notice}\nWe bake\nwe sell\nwe eat`)).toBe('0b 0b 0b 0b')
    expect(shape(`we bake\n${notice}`)).toBe('0b 0f')
  })

  test('ends at a postscript, and at the block of a conferencing service', () => {
    expect(shape('Hi\nKind regards\nJane\nPS bring bread')).toBe('0b 0s 0s 0b')
    expect(shape('Hi\nKind regards\nJane\nP.S. bring bread')).toBe('0b 0s 0s 0b')
    expect(shape('Hi\nKind regards\nJane\n\nJoin Zoom Meeting\nID 5')).toBe('0b 0s 0s 0b 0b')
    expect(shape('Hi\nKind regards\nJane\nPSYCH bread')).toBe('0b 0s 0s 0s')
  })
})
