import { clusterOf, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingText, type Unit } from './units.ts'
import type { WholePosting } from './whole.ts'
import { modeFeatures, workplaceFeatures, workplaceQuote, workplaces } from './workplace.ts'

const unitsOf = (...lines: string[]): Unit[] => postingText(lines.join('\n\n')).units
const posting = (lines: readonly string[], more: Partial<WholePosting> = {}): WholePosting => ({
  ...{ units: unitsOf(...lines), title: [], requirements: [], duties: [], pay: null, saidPlaces: [] },
  ...more,
})
const modeOf = (line: string, more: Partial<WholePosting> = {}) => modeFeatures(posting([line], more))
const named = (features: readonly string[]) => features.filter((feature) => feature.startsWith('names '))

describe('what tells whether a sentence says where the work is done', () => {
  const featuresOf = (line: string) => unitsOf(line).flatMap(workplaceFeatures)

  test('are its words, alone, in pairs and in groups, each once', () => {
    const features = featuresOf('Days: home on tuesday or home on qqxqzz')
    expect(features.filter((feature) => /^(?:root|pair) /.test(feature))).toEqual([
      ...['root day', 'pair day :', 'root :', 'pair : home', 'root home', 'pair home on', 'root on'],
      ...['pair on tuesday', 'root tuesday', 'pair tuesday or', 'root or', 'pair or home'],
      ...['pair on qqxqzz', 'root qqxqzz', 'pair qqxqzz undefined'],
    ])
    expect(features).toEqual(
      expect.arrayContaining([`fine ${clusterOf('tuesday', 'fine')}`, 'fine null', 'first days', 'last qqxqzz']),
    )
    expect(features).toContain('lead day')
    expect(new Set(features).size).toBe(features.length)
  })

  test('is its length up to nine words', () => {
    const sizeOf = (count: number) => featuresOf(`We ${'are '.repeat(count - 1)}`)
    for (const count of [1, 5, 9]) expect(sizeOf(count)).toContain(`size ${count}`)
    expect(sizeOf(12)).toContain('size 9')
  })
})

describe('that something is said of where the work is done', () => {
  test.each([
    'This post is remote',
    'We work from home',
    'Home for part of the week',
    'Three days in the office',
    'A hybrid post',
    'Onsite only',
    'Un poste en télétravail, teletravail',
    'Home a b c d days',
  ])('is seen in “%s”', (line) => {
    expect(modeOf(line)[0]).toBe('said')
  })

  test.each(['We bake bread', 'A home for cats', 'An office of ten', 'Home a b c d e days', 'Work hard', ''])(
    'is not seen in “%s”',
    (line) => {
      expect(modeOf(line)[0]).toBe('unsaid')
    },
  )

  test('lets the trade tell only where it is not', () => {
    const trade = {
      title: tokensOf('Night Baker'),
      duties: [tokensOf('Shape doughs')],
      requirements: [{ kind: 'licence', level: 'must', tokens: [] }],
    }
    const told = [
      ...['title night', `title fine ${clusterOf('night', 'fine')}`, `title coarse ${clusterOf('night', 'coarse')}`],
      ...['title baker', `title fine ${clusterOf('baker', 'fine')}`, `title coarse ${clusterOf('baker', 'coarse')}`],
      ...['duty first shape', 'wants licence'],
    ]
    expect(modeOf('We bake bread', trade).slice(-8)).toEqual(told)
    const said = modeOf('This post is remote', trade)
    for (const feature of told) expect(said).not.toContain(feature)
  })
})

describe('the cues of where the work is done', () => {
  test('have one name for each workplace in all languages', () => {
    for (const word of ['hybrid', 'hybride', 'hybrides', 'hybrido', 'hibrido'])
      expect(named(modeOf(`We are ${word} here`))).toEqual(['names hybrid', 'names hybrid'])
    const afar = `remote remotely homeoffice telecommute telework teleworking telecommuting wfh teletrabajo
      teletrabalho teletravail thuiswerken fernarbeit`
    for (const word of afar.split(/\s+/))
      expect(named(modeOf(`We are ${word} here`))).toEqual(['names remote', 'names remote'])
    for (const word of ['onsite', 'presentiel'])
      expect(named(modeOf(`We are ${word} here`))).toEqual([`names ${word}`, `names ${word}`])
  })

  test('are named together in one order, each once', () => {
    expect(named(modeOf('Remote or onsite or hybrid or remote'))).toEqual([
      'names hybrid onsite remote',
      'names hybrid',
      'names onsite',
      'names remote',
    ])
  })

  test.each(['home', 'office', 'offices', 'site', 'anywhere', 'distributed', 'commute', 'desk'])(
    'may be “%s”, which is not named',
    (word) => {
      const features = modeOf(`Remote: our ${word} is fine`)
      expect(named(features)).toEqual(['names remote', 'names remote'])
      expect(features).toEqual(expect.arrayContaining([`cue ${word}`, `${word} after our`, `${word} before is`]))
    },
  )

  test('are told with what stands around them, five words on either side', () => {
    const features = modeOf('Place: a b c d e f g remote h i j k l m')
    const near = (of: string) => features.filter((feature) => feature.startsWith(of))
    expect(near('near ').join(' ')).toBe('near c near d near e near f near g near h near i near j near k near l')
    expect(near('remote near ')).toHaveLength(10)
    expect(features).toEqual(
      expect.arrayContaining([
        ...['cue remote', 'remote after g', 'remote before h', 'remote within g h'],
        ...['remote size middle', 'remote lead place'],
      ]),
    )
    const first = modeOf('Remote from a')
    expect(first).toEqual(expect.arrayContaining(['remote after BEGIN', 'remote before from', 'near a']))
    expect(first).not.toContain('near remote')
    expect(modeOf('Fully remote')).toEqual(expect.arrayContaining(['near fully', 'remote before END']))
  })
})

describe('how likely sentences say where the work is done', () => {
  const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })

  test('is told by the most certain one of each workplace, with all steps below', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (saidPlaces) => {
        const features = modeOf('We bake bread', { saidPlaces })
        const reached = workplaces.map((name, at) => {
          const most = Math.max(...saidPlaces.map((chances) => chances[at] ?? 0))
          const step = Math.min(7, Math.floor(most * 8))
          expect(features.filter((feature) => feature.startsWith(`says ${name} `))).toEqual(
            Array.from({ length: step + 1 }, (_, each) => `says ${name} ${each}`),
          )
          return Math.floor(step / 3)
        })
        expect(features).toContain(`says ${reached.join(' ')}`)
      }),
    )
  })

  test('is not at all where there is no sentence', () => {
    expect(modeOf('We bake bread').filter((feature) => feature.startsWith('says '))).toEqual([
      'says hybrid 0',
      'says onsite 0',
      'says remote 0',
      'says 0 0 0',
    ])
  })
})

describe('the words quoted for where the work is done', () => {
  const lines = ['We bake bread', 'Two days at home', 'Or all of them']

  test('are the line that says most clearly that it is done there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...workplaces), fc.integer({ min: 0, max: 2 }), (workplace, at) => {
        const saidPlaces = lines.map((_, line) =>
          workplaces.map((name) => (name !== workplace ? 0.9 : line === at ? 0.6 : 0.4)),
        )
        expect(workplaceQuote(posting(lines, { saidPlaces }), workplace)).toBe(lines[at])
      }),
    )
  })

  test('are none where no line says so likely enough', () => {
    const said = (chance: number) =>
      workplaceQuote(posting(lines, { saidPlaces: [[], [chance, chance, chance]] }), 'hybrid')
    expect([said(0.29), said(0.3), said(0.31)]).toEqual(['', lines[1], lines[1]])
    expect(workplaceQuote(posting([]), 'hybrid')).toBe('')
    expect(workplaceQuote(posting(lines, { saidPlaces: [[1, 1, 1]] }), 'unknown')).toBe('')
  })
})
