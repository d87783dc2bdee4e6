import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMailReader } from './index.ts'
import { textFromHtml } from './text-from-html.ts'

const reader = createMailReader()
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string | Uint8Array) => {
  const found = await reader.read(typeof text === 'string' ? bytes(text) : text)
  if (!found.ok) throw new Error(found.message)
  return found.value
}
const head = (...more: string[]) =>
  [
    'From: =?utf-8?q?J=C3=BCrgen_Klein?= <j@x.example>',
    'To: Ann <ann@y.example>',
    'Subject: =?utf-8?B?w5xiZXI=?=',
    ...more,
  ].join('\r\n')
const mixed = head('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=q')

describe('mail', () => {
  test('names, subject and date are decoded', async () => {
    const mail = await read(`${head('Date: Tue, 01 Dec 2026 10:00:00 +0100')}\r\n\r\nHello\r\n`)
    expect(mail).toMatchObject({
      subject: 'Über',
      from: { name: 'Jürgen Klein', email: 'j@x.example' },
      date: '2026-12-01T09:00:00.000Z',
      text: 'Hello',
    })
  })

  test('HTML alone becomes lines, list items and links, in its own character set', async () => {
    const html = '<p>Gr=FC=DFe<br>Zeile</p><ul><li>one</li><li>two</li></ul><a href=3D"https://x.example/j">Join</a>'
    const latin = head(
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    )
    const mail = await read(`${latin}\r\n\r\n${html}`)
    expect(mail.text).toBe('Grüße\nZeile\n\n- one\n- two\n\nJoin (https://x.example/j)')
  })

  test('calendar parts and attachments are handed on once', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'
    const part = (type: string, body: string) => `--q\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    const parts = [
      part('text/plain', 'See attached'),
      part('text/calendar; method=REQUEST', ics),
      part('application/octet-stream; name=invite.ics', ics),
    ]
    const mail = await read(`${mixed}\r\n\r\n${parts.join('')}--q--\r\n`)
    expect(mail.calendars).toHaveLength(1)
    expect(mail.text).toBe('See attached')
  })

  test('an empty file, a picture and plain prose are no mail', async () => {
    expect(await reader.read(new Uint8Array())).toMatchObject({ ok: false, code: 'empty-file' })
    expect(await reader.read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toMatchObject({
      ok: false,
      code: 'file-damaged',
    })
    expect(await reader.read(bytes('Hello, see you on Tuesday.\n'))).toMatchObject({
      ok: false,
      code: 'file-damaged',
    })
  })

  test('it never throws', async () => {
    const whole = `${mixed}\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--q--`
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 30 }), async (at, put) => {
        await reader.read(new Uint8Array([...bytes(whole.slice(0, at)), ...put, ...bytes(whole.slice(at))]))
      }),
      { numRuns: 150, seed: 6 },
    )
  })

  test('the labelled mails are read as they are recorded', async () => {
    const set = readFileSync(join(import.meta.dirname, '../../../bench/sets/invitation.jsonl'), 'utf8')
    for (const line of set.split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as {
        shape: string
        text: string
        given: { sentAt: unknown; calendars?: unknown }
      }
      if (row.shape !== 'eml') continue
      const { date, calendars: _, ...mail } = await read(row.text)
      expect({ ...mail, sentAt: date }).toEqual(row.given)
    }
  })
})

describe('text from HTML', () => {
  test('scripts, styles and comments are not text; quotations are marked', () => {
    expect(
      textFromHtml('<style>p{}</style><!-- x --><p>a &amp; b</p><blockquote>old</blockquote><script>1<2</script>'),
    ).toBe('a & b\n\n> old')
  })

  test('it never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="',
      '">',
      '<',
      '>',
      '<!--',
      '<script>',
      '&#x;',
      '&#1114112;',
      'x',
      '<li>',
      '</blockquote>',
      '<pre>',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void textFromHtml(pieces.join(''))),
      { seed: 8 },
    )
  })
})
