import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manyValued } from './choices.ts'
import { markedScene } from './testing/marked-scene.ts'
import { finalistCandidates, formatCandidates, triggered } from './triggered.ts'

type Name = Parameters<typeof triggered>[1]
const valuesOf = (text: string, name: Name) => triggered(markedScene(text), name).map(({ value }) => value)

describe('values that words speak for', () => {
  test.each<[Name, string, string[]]>([
    ['platform', 'on Zoom or MS Teams', ['Zoom', 'Teams']],
    ['platform', 'on ZOOM', ['Zoom']],
    ['platform', 'zooming out', []],
    ['platform', 'on google meet', ['Google Meet']],
    ['platform', 'on google', []],
    ['change', 'it was postponed', ['cancelled']],
    ['change', 'it was called\noff', ['cancelled']],
    ['round', 'our third talk', ['3']],
    ['final', 'the final talk', ['true', 'false']],
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

test('a mail may have several formats and changes, but one of anything else', () => {
  expect([...manyValued].toSorted()).toEqual(['changes', 'formats'])
})
