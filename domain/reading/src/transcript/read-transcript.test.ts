import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTranscript } from './read-transcript.ts'
import type { Transcript } from './transcript-parts.ts'

const read = (text: string, fileName?: string): Transcript => {
  const result = readTranscript(text, fileName)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const said = (text: string, fileName?: string): [string | null, number | null, string][] =>
  read(text, fileName).turns.map(({ speaker, start, text: words }) => [speaker, start, words])

const two: [string | null, number | null, string][] = [
  ['Priya Nair', 3, 'Why us?'],
  ['Ada Osei', 7, 'Because of the product.'],
]

const forms: Record<string, string> = {
  webvtt:
    'WEBVTT\n\n00:00:03.000 --> 00:00:05.000 align:start\n<v Priya Nair>Why us?</v>\n\n00:00:07.000 ' +
    '--> 00:00:09.000\n<v.loud Ada Osei>Because of <i>the</i> product.</v>\n',
  srt: '1\n00:00:03,000 --> 00:00:05,000\nPriya Nair: Why us?\n\n2\n00:00:07,000 --> 00:00:09,000\nAda Osei: Because of the product.\n',
  zoom: '[Priya Nair] 00:00:03\nWhy us?\n\n[Ada Osei] 00:00:07\nBecause of the product.\n',
  teams: 'Priya Nair\n0:03\nWhy us?\nAda Osei\n0:07\nBecause of the product.\n',
  otter:
    'SPEAKERS\nPriya Nair, Ada Osei\n\nPriya Nair  0:03\nWhy us?\n\nAda Osei  0:07\nBecause ' +
    'of\nthe product.\n\nTranscribed by https://otter.ai\n',
}

describe('formats', () => {
  test.each(Object.entries(forms))('%s', (format, text) => {
    expect(read(text).format).toBe(format)
    expect(said(text)).toEqual(two)
  })

  test.each(Object.entries(forms))('%s with Windows line ends and a byte order mark', (_, text) => {
    expect(said(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(two)
  })

  test.each(['webvtt', 'srt'])('%s without its empty lines', (format) => {
    expect(said((forms[format] ?? '').replace(/\n\n+/g, '\n'))).toEqual(two)
  })

  test.each([
    ['Priya Nair: Why us?\nAda Osei: Because of the product.'],
    ['Interviewer: Why us?\nMe: Because of\nthe product.'],
    ['**Priya Nair:** Why us?\n**Ada Osei:** Because of the product.'],
    ['priya: Why us?\nada: Because of the product.\npriya: Ok.\nada: Bye.'],
  ])('plain lines: %j', (text) => {
    expect(read(text).format).toBe('plain')
    expect(
      said(text)
        .slice(0, 2)
        .map(([, start, words]) => [start, words]),
    ).toEqual([
      [null, 'Why us?'],
      [null, 'Because of the product.'],
    ])
  })

  test.each([
    ['10:02:03 From Priya Nair to Everyone: Why us?\n10:02:07 From Ada Osei to Everyone: Because of the product.'],
    ['[00:03] Priya Nair: Why us?\n[00:07] Ada Osei: Because of the product.'],
    ['Priya Nair (00:03): Why us?\nAda Osei (00:07): Because of the product.'],
    ['Priya Nair   0:03\nWhy us?\nAda Osei   0:07\nBecause of the product.'],
  ])('a time beside the name: %j', (text) => {
    expect(said(text).map(([speaker, , words]) => [speaker, words])).toEqual(two.map(([who, , words]) => [who, words]))
  })

  test.each([
    ['**Priya Nair** [0:03] Why us?\n\n**Ada Osei** [0:07] Because of the product.'],
    ['00:00:03 - Priya Nair\nWhy us?\n00:00:07 - Ada Osei\nBecause of the product.'],
    [
      'Priya Nair\n0 minutes 3 seconds\n0:03\nPriya Nair 0 minutes 3 seconds\nWhy us?\nAda Osei\n' +
        '0 minutes 7 seconds\n0:07\nAda Osei 0 minutes 7 seconds\nBecause of the product.',
    ],
    ['0:0:3.0 --> 0:0:5.500\nPriya Nair\nWhy us?\n0:0:7.0 --> 0:0:9.500\nAda Osei\nBecause of the product.'],
    [
      'WEBVTT\n\n1 "Priya Nair" (123)\n00:00:03.000 --> 00:00:05.000\nWhy us?\n\n2 "Ada Osei" ' +
        '(456)\n00:00:07.000 --> 00:00:09.000\nBecause of the product.',
    ],
    ['Priya Nair\t0:03\tWhy us?\nAda Osei\t0:07\tBecause of the product.'],
    [
      JSON.stringify({
        results: [
          { speaker: 'Priya Nair', start: 3, text: 'Why us?' },
          { speaker: 'Ada Osei', start: 7, text: 'Because of the product.' },
        ],
      }),
    ],
    [
      JSON.stringify([
        {
          participant: { name: 'Priya Nair' },
          words: [{ text: 'Why', start_timestamp: 3 }, { text: 'us?' }],
          start: '0:03',
        },
        { participant: { name: 'Ada Osei' }, words: [{ text: 'Because of the product.' }], start: '0:07' },
      ]),
    ],
  ])('of programs and recorders: %j', (text) => {
    expect(said(text)).toEqual(two)
  })

  test.each(['{"a": 1}', '[1, 2]', '{"turns": []}', '[{"text": ""}]'])('JSON that says nothing: %s', (text) => {
    expect(readTranscript(text)).toMatchObject({ ok: false, code: 'nobody-spoke' })
  })

  test('speakers whom a recorder only numbers', () => {
    const text = JSON.stringify({
      segments: [
        { speaker: 0, text: 'Why?' },
        { speaker: 1, text: 'Why not?' },
      ],
    })
    expect(read(text).speakers).toEqual(['Speaker 1', 'Speaker 2'])
  })

  test('a title and one name are a speaker', () => {
    expect(read('Dr Kapoor: Why?\nAda Osei: Because of it.').speakers).toEqual(['Dr Kapoor', 'Ada Osei'])
  })

  test('names of files and cue numbers tell programs apart', () => {
    const guid = 'd1b5b2f0-7c7e-4d0a-9a5a-2f4c2a7b8e11/12-0'
    expect(read(`WEBVTT\n\n${guid}\n00:00:03.000 --> 00:00:05.000\n<v Ada>Hello there.</v>\n`).format).toBe('teams')
    expect(read(forms['srt'] ?? '', 'GMT20261124-100000_Recording.transcript.vtt').format).toBe('zoom')
    expect(read(forms['zoom'] ?? '', 'meeting_otter_ai.txt').format).toBe('otter')
  })

  test.each([
    ['vtt', 'd1b5b2f0-7c7e-4d0a-9a5a-2f4c2a7b8e11', '', 'teams'],
    ['vtt', 'D1B5B2F0-7C7E-4D0A-9A5A-2F4C2A7B8E11/12-0', '', 'teams'],
    ['vtt', 'd1b5b2f0-7c7e', '', 'webvtt'],
    ['vtt', '1', 'zoom_0.vtt', 'zoom'],
    ['vtt', '1', 'gmt20261124.vtt', 'zoom'],
    ['vtt', '1', 'my gmt20261124.vtt', 'webvtt'],
    ['srt', '1', '', 'srt'],
  ])('of cues, by their %s, numbers (%s) and file (%s): %s', (kind, id, fileName, format) => {
    const cue = `${id}\n00:00:03.000 --> 00:00:05.000\nAda Osei: Hello there.\n`
    expect(read(kind === 'vtt' ? `WEBVTT\n\n${cue}` : cue, fileName).format).toBe(format)
  })

  test.each([
    ['', 'otter'],
    ['November 24, 2026, 10:00AM\n', 'teams'],
    ['Interview-20261124-Meeting Transcription\n', 'teams'],
    [`${'x'.repeat(600)}\nNovember 24, 2026, 10:00AM\n`, 'otter'],
  ])('of heads with times, by what stands above them: %j', (above, format) => {
    expect(read(`${above}Priya Nair  0:03\nWhy us?\n\nAda Osei  0:07\nFor the work.\n`).format).toBe(format)
  })

  test('of heads, the one that most have, but for what Otter signs', () => {
    const mixed = '[Priya Nair] 0:03 Why us?\nAda Osei  0:07\nFor the work.\n'
    const zoom = `${mixed}[Priya Nair] 0:09 Well.\n`
    const otter = `${mixed}Priya Nair  0:09\nWell.\n`
    expect([read(zoom).format, read(otter).format]).toEqual(['zoom', 'otter'])
    expect(read(`${zoom}https://otter.ai\n`).format).toBe('otter')
    expect(read(`https://otter.ai\n${zoom}[Ada Osei] 0:12 ${'Oak '.repeat(100)}\n`).format).toBe('zoom')
  })

  test('one head alone makes no transcript, one cue or two lines do', () => {
    expect(readTranscript('[Ada Osei] 0:03 Hello.').ok).toBe(false)
    expect(readTranscript('Ada Osei: Hello.').ok).toBe(false)
    expect(said('Ada Osei: Hello.\nBo Ek: Bye.')).toHaveLength(2)
    expect(said(`WEBVTT\n\n00:03.000 --> 00:05.000\nHello.`)).toEqual([[null, 3, 'Hello.']])
    expect(said('[Ada Osei] 0:03\nHello.\n[Bo Ek] 0:05\n')).toEqual([['Ada Osei', 3, 'Hello.']])
  })

  test('a time counts from the first when that is three hours or more', () => {
    const starts = (first: string, second: string) =>
      said(`[Bo Ek] ${first}\nOne.\n[Al Li] ${second}\nTwo.`).map(([, start]) => start)
    expect(starts('2:59:59', '3:00:01')).toEqual([10_799, 10_801])
    expect(starts('3:00:00', '3:00:01')).toEqual([0, 1])
    expect(starts('0:05', '0:04')).toEqual([5, 4])
    expect(starts('0:05', '0:03')).toEqual([5, null])
    expect(starts('3:00:05', '3:00:04')).toEqual([0, 0])
  })

  test.each([
    ['One.', false],
    ['One!', false],
    ['One?', false],
    ['One…', false],
    ['One.”', false],
    ['(One.)', false],
    ['One', true],
    ['One,', true],
    ['No. One', true],
  ])('a caption without a name ends with its sentence: %s', (first, goesOn) => {
    const cues = [first, 'two.'].map((text, at) => `${at}\n00:00:0${at},000 --> 00:00:09,000\n${text}\n`)
    expect(said(cues.join('\n'))).toHaveLength(goesOn ? 1 : 2)
  })

  test('speakers in their order, and what one says in a row is one turn', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo>One.</v>\n\n00:02.000 --> 00:03.000\n<v Bo>Two.</v>\n' +
      '\n00:03.000 --> 00:04.000\n<v Al>Three.</v>\n\n00:04.000 --> 00:05.000\nFour.\n'
    expect(read(text)).toMatchObject({
      speakers: ['Bo', 'Al'],
      turns: [
        { speaker: 'Bo', start: 1, text: 'One. Two.' },
        { speaker: 'Al', start: 3, text: 'Three. Four.' },
      ],
    })
  })

  test('captions without names stay apart, but sentences go on', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\n- What brought you\nhere?\n\n2\n00:00:02,000 --> 00:00:03,000\n' +
      'I came by\n\n3\n00:00:03,000 --> 00:00:04,000\nbus.\n'
    expect(said(text).map(([speaker, , words]) => [speaker, words])).toEqual([
      [null, '- What brought you here?'],
      [null, 'I came by bus.'],
    ])
  })

  test('what is not said is left out', () => {
    const text =
      'WEBVTT - title\n\nNOTE\nnot said\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:x\n\nintro\n' +
      '00:01.000 --> 00:02.000\n<v Ada><00:01.500><c.red>Tom &amp; Jerry &lt;3</c> &#39;x&#39;&nbsp;{\\an8}y</v>\n'
    expect(said(text)).toEqual([['Ada', 1, "Tom & Jerry <3 'x' y"]])
  })

  test('rolling captions are said once', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nHello there.\n\n2\n00:00:02,000 --> 00:00:03,000\nHello ' +
      'there.\n\n3\n00:00:03,000 --> 00:00:04,000\nBye.\n'
    expect(said(text)).toEqual([
      [null, 1, 'Hello there.'],
      [null, 3, 'Bye.'],
    ])
  })

  test('times that make no sense are left out, their words are not', () => {
    const text =
      'WEBVTT\n\n00:05.000 --> 00:02.000\n<v Bo>One.</v>\n\n00:99:31.000 --> 00:00:00.000\n<v ' +
      'Al>Two.</v>\n\n00:01.000 --> 00:03.000\n<v Bo>Three.</v>\n\n00:09.000 -->\n<v Al>Four.</v>\n'
    expect(said(text)).toEqual([
      ['Bo', 5, 'One.'],
      ['Al', null, 'Two.'],
      ['Bo', null, 'Three.'],
      ['Al', 9, 'Four.'],
    ])
  })

  test('the time of day counts from the first', () => {
    expect(said('[Bo Ek] 10:02:03\nOne.\n[Al Li] 10:03:03\nTwo.').map(([, start]) => start)).toEqual([0, 60])
  })

  test.each([
    '',
    '   \n',
    'WEBVTT\n\nNOTE nothing\n',
    'A CV of somebody.\nProfile: engineer\nSkills: Go',
    'just one line',
  ])('nobody speaks in %j', (text) => {
    expect(readTranscript(text)).toMatchObject({ ok: false, code: 'nobody-spoke' })
  })

  const pieces = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '00:00:01.000 --> 00:00:02.000',
    '0:03',
    '<v Ada>',
    '</v>',
    'Ada: ',
    '[Ada Osei] 10:02:03',
    'Priya Nair  0:03',
    'NOTE',
    '&amp;',
    '&#1114112;',
    '-->',
    'Why us?',
    '{\\an8}',
    ' ',
    '\t',
    '\u0000',
    'Transcribed by https://otter.ai',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(texts, fc.string(), (text, fileName) => {
        const result = readTranscript(text, fileName)
        if (!result.ok) return
        for (const turn of result.value.turns) {
          expect(turn.text.trim()).not.toBe('')
          expect(turn.start === null || turn.start >= 0).toBe(true)
          if (turn.speaker !== null) expect(result.value.speakers).toContain(turn.speaker)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a megabyte of anything is read', () => {
    for (const part of [
      'a',
      ' ',
      '\n',
      '[',
      '<v ',
      'a:',
      '00:00 --> ',
      '&amp',
      '<v A>b',
      'Ab ',
      'Ada: hello there.\n',
    ]) {
      const text = part.repeat(Math.ceil(1e6 / part.length))
      expect([true, false]).toContain(readTranscript(text).ok)
      expect([true, false]).toContain(readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`).ok)
    }
  })
})
