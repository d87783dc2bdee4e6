import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recorderTurns } from './read-transcript.ts'

const turns = (value: unknown) => recorderTurns(JSON.stringify(value))
const hello = (speaker: string | null, start: number | null) => ({ speaker, start, text: 'Hello.' })

describe('a turn of a recorder', () => {
  test.each('text transcript content sentence body raw_text value word'.split(' '))(
    'has its words under “%s”',
    (key) => {
      expect(turns([{ speaker: 'Ada', [key]: '<i>Hello.</i>' }])).toEqual([hello('Ada', null)])
    },
  )

  test.each('words monologue elements sentences'.split(' '))('has its words one by one under “%s”', (key) => {
    const words = ['Hello', ',', 'you', '.', 'Why', '?', 'Go', '!', ''].map((text) => ({ text }))
    expect(turns([{ speaker: 'Ada', [key]: words }])?.[0]?.text).toBe('Hello, you. Why? Go!')
    expect(turns([{ speaker: 'Ada', [key]: { text: 'Hello.' } }])).toEqual([hello('Ada', null)])
  })

  test.each([
    [{ speaker_name: ' Ada ' }, 'Ada'],
    [{ speakerName: 'Ada' }, 'Ada'],
    [{ participant: { name: 'Ada' } }, 'Ada'],
    [{ user: { participant: { speaker: 0 } } }, 'Speaker 1'],
    [{ author: 'Ada', channel: 2 }, 'Ada'],
    [{ channel: 2 }, 'Speaker 3'],
    [{ speaker: null, name: 'Ada' }, 'Ada'],
    [{ speaker: '  ' }, null],
    [{ speaker: true }, null],
    [{}, null],
  ])('has a speaker: %j', (item, speaker) => {
    expect(turns([{ ...item, text: 'Hello.' }])).toEqual([hello(speaker, null)])
  })

  test.each([
    [{ start: 3 }, 3],
    [{ start_time: 3.5 }, 3.5],
    [{ startTime: '0:03' }, 3],
    [{ start_timestamp: { offset: 3 } }, 3],
    [{ timestamp: '00:01:03.5' }, 63.5],
    [{ begin: 86_400 }, 86_400],
    [{ begin: 86_401 }, 86.401],
    [{ time: 'soon' }, null],
    [{ time: true }, null],
  ])('has a time: %j', (item, start) => {
    expect(turns([{ ...item, text: 'Hello.' }])).toEqual([hello(null, start)])
  })
})

describe('the list of turns', () => {
  test('is found within what else is told, up to six levels deep', () => {
    const within = (levels: number) => {
      let value: unknown = [{ speaker: 'Ada', text: 'Hello.' }]
      for (let level = 0; level < levels; level += 1) value = { data: value }
      return turns(value)
    }
    fc.assert(
      fc.property(fc.nat(10), (levels) => {
        expect(within(levels)).toEqual(levels <= 6 ? [hello('Ada', null)] : null)
      }),
    )
  })

  test('is the longest that names somebody, else the longest', () => {
    const words = ['a', 'b', 'c'].map((text) => ({ text }))
    expect(turns({ words, segments: [{ speaker: 'Ada', text: 'Hello.' }] })).toEqual([hello('Ada', null)])
    const segments = [{ speaker: 'Ada', text: 'Hello.' }, { text: 'Bye.' }]
    expect(turns({ words, segments })?.map(({ speaker }) => speaker)).toEqual(['Ada', null])
    const one = [{ text: 'Hello.' }]
    expect(turns({ one, words })).toHaveLength(3)
    expect(turns({ words, one })).toHaveLength(3)
  })

  test('is sought in the first fifty items of another', () => {
    const at = (place: number) => [...Array(place).fill(1), [{ speaker: 'Ada', text: 'Hello.' }]]
    expect([turns(at(49)), turns(at(50))]).toEqual([[hello('Ada', null)], null])
  })

  test('holds only what says something', () => {
    expect(turns([{ speaker: 'Ada' }, 'text', null, { speaker: 'Ada', text: ' ' }, { text: 'Hello.' }])).toEqual([
      hello(null, null),
    ])
  })

  test.each(['', '{', '3', 'null', '{}', '[]', '[{"speaker": "Ada"}]'])('%j holds none', (text) => {
    expect(recorderTurns(text)).toBeNull()
  })
})
