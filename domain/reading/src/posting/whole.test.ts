import { clusterOf, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingText, type Unit } from './units.ts'
import {
  modeFeatures,
  seniorityFeatures,
  type WholePosting,
  workplaceFeatures,
  workplaceQuote,
  workplaces,
} from './whole.ts'

const nothing: WholePosting = {
  units: [],
  title: [],
  requirements: [],
  duties: [],
  pay: null,
  saidPlaces: [],
}
const told = (posting: Partial<WholePosting>): string[] => seniorityFeatures({ ...nothing, ...posting })
const wish = (text: string, kind = 'experience', level = 'must') => ({ kind, level, tokens: tokensOf(text) })

describe('the rank in a title', () => {
  const ranks = (title: string) => told({ title: tokensOf(title) }).filter((feature) => feature.startsWith('rank'))

  test.each([
    ['Food Supervisor', ['ranks crew', 'rank crew', 'rank crew last true']],
    ['Chef de cuisine', ['ranks crew', 'rank crew', 'rank crew last false']],
    [
      'Assistant Director',
      ['ranks helper top', 'rank helper', 'rank helper last false', 'rank top', 'rank top last true'],
    ],
    ['Baker (nights)', ['ranks ']],
    ['', ['ranks ']],
  ])('of %s is what its words say of it', (title, wanted) => {
    expect(ranks(title)).toEqual(wanted)
  })

  test('is the same in any letters and behind any sign', () => {
    expect(ranks('- SUPERVISOR,')).toEqual(ranks('supervisor'))
  })
})

describe('the years a posting asks for', () => {
  const figure = (years: number) => told({ requirements: [wish(`${years} years of baking`)] })

  test('are told one by one up to four, and then in three ranges', () => {
    const asked = [0, 1, 4, 5, 6, 7, 9, 10, 40].map((years) =>
      figure(years).find((feature) => feature.startsWith('years ')),
    )
    expect(asked).toEqual(
      'years 0,years 1,years 4,years five,years five,years seven,years seven,years many,years many'.split(','),
    )
  })

  test('may be written as a word, before any form of "year", a few words apart', () => {
    const words = 'zero one two three four five six seven eight nine ten'.split(' ')
    const forms = fc.constantFrom(
      (number: string) => `${number} years of baking`,
      (number: string) => `at least ${number} or more full years`,
      (number: string) => `${number}+ yrs`,
      (number: string) => `${number} year in a bakery of 80`,
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), forms, (number, form) => {
        const features = told({ requirements: [wish(form(words[number] ?? ''))] })
        const plain = told({ requirements: [wish(form(String(number)))] })
        const years = (list: readonly string[]) => list.filter((feature) => feature.startsWith('years '))
        expect(years(features)).toEqual(years(plain))
        expect(years(features)).toHaveLength(2)
        expect(years(features)).not.toContain('years -1')
      }),
    )
  })

  test('are the number right before, and the most that any must asks for', () => {
    expect(told({ requirements: [wish('in 8 of 10 cases 2 years')] })).toContain('years 2')
    const both = [wish('3 years of baking'), wish('six years in a lead role'), wish('one year abroad')]
    expect(told({ requirements: both })).toContain('years five')
  })

  test('are unknown where no must states any', () => {
    for (const text of ['some baking', '3 loaves', '3 ovens and then many long years', 'years of 3 kinds'])
      expect(told({ requirements: [wish(text)] })).toContain('years -1')
    expect(told({ requirements: [wish('3 years of baking', 'experience', 'nice')] })).toContain('years -1')
  })

  test('are told beside how many musts are of experience, up to two and three', () => {
    const asked = (count: number) =>
      told({ requirements: [wish('a licence', 'licence'), ...Array(count).fill(wish('2 years'))] })
    expect(asked(0)).toEqual(expect.arrayContaining(['years -1 experiences 0', 'experiences 0']))
    expect(asked(2)).toEqual(expect.arrayContaining(['years 2 experiences 2', 'experiences 2']))
    expect(asked(5)).toEqual(expect.arrayContaining(['years 2 experiences 2', 'experiences 3']))
  })
})

describe('how senior the work is', () => {
  test('shows in the title, its pairs of words and the trade it names last', () => {
    const features = told({ title: tokensOf('Senior Bakery Manager Nights') })
    expect(features).toEqual(
      expect.arrayContaining([
        'title senior',
        'title pair senior bakeri',
        'title pair night undefined',
        `title job ${tokensOf('manager')[0]?.stem}`,
      ]),
    )
    expect(features.some((feature) => /^title fine \d+$/.test(feature))).toBe(true)
    expect(told({ title: tokensOf('Qqxz') })).toEqual(
      expect.arrayContaining(['title fine null', 'title job undefined']),
    )
  })

  test('shows in the words of musts that are learnt, and in the kinds of all musts', () => {
    const features = told({
      requirements: [
        wish('long ovens', 'experience'),
        wish('Bachelor', 'education'),
        wish('Forklift', 'licence'),
        wish('patience', 'trait'),
        wish('French', 'language', 'nice'),
      ],
    })
    const wishes = features.filter((feature) => feature.startsWith('wish '))
    expect(wishes).toEqual(tokensOf('long ovens Bachelor Forklift').map(({ stem }) => `wish ${stem}`))
    expect(features.filter((feature) => feature.startsWith('wants '))).toEqual([
      'wants experience',
      'wants education',
      'wants licence',
      'wants trait',
    ])
  })

  test.each(['experience', 'training', 'lead', 'manage', 'supervise', 'report', 'mentor', 'team'])(
    'shows in what stands within three words of a form of "%s"',
    (word) => {
      const [token] = tokensOf(word)
      const units = postingText(`far one two three ${word} four five six away`).units
      const near = told({ units }).filter((feature) => feature.includes(' near '))
      expect(near).toEqual(
        tokensOf(`one two three ${word} four five six`).map((other) => `${token?.stem} near ${other.stem}`),
      )
    },
  )

  test('shows in how the duties begin and how many they are', () => {
    const duties = ['Lead the shift', 'Order flour'].map((text) => tokensOf(text))
    expect(told({ duties })).toEqual(expect.arrayContaining(['duty first lead', 'duty first order', 'duties 2']))
    expect(told({})).toContain('duties 0')
  })

  test('shows in the pay: its period, and its size in thirds of a doubling', () => {
    const paid = (min: number) =>
      told({ pay: { min, max: min * 1.1, currency: 'GBP', period: 'year' } }).filter((feature) =>
        feature.startsWith('pay '),
      )
    expect(paid(2 ** 15)).toEqual(['pay year', 'pay GBP year 45'])
    expect(paid(2 ** 16)).toEqual(['pay year', 'pay GBP year 48'])
    expect(paid(0)).toEqual(['pay year', 'pay GBP year 0'])
    expect(told({}).filter((feature) => feature.startsWith('pay '))).toEqual(['pay undefined'])
  })
})

const unitsOf = (...lines: string[]): Unit[] => postingText(lines.join('\n\n')).units
const posting = (lines: readonly string[], more: Partial<WholePosting> = {}): WholePosting => ({
  ...nothing,
  units: unitsOf(...lines),
  ...more,
})
const modeOf = (line: string, more: Partial<WholePosting> = {}) => modeFeatures(posting([line], more))

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

test('the trade tells whether work can be done elsewhere where nothing is said of it', () => {
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
  expect(modeOf('Our office is in Leeds', trade).slice(-8)).toEqual(told)
  expect(modeOf('Our office is in Leeds', trade)[0]).toBe('unsaid')
  const said = modeOf('This post is remote', trade)
  expect(said.slice(0, 3)).toEqual(['said', 'names remote', 'names remote'])
  for (const feature of told) expect(said).not.toContain(feature)
})

test('workplaces are named together in one order, each once', () => {
  const names = modeOf('Remote or onsite or hybrid or remote, with a desk').filter((name) => name.startsWith('names '))
  expect(names).toEqual(['names hybrid onsite remote', 'names hybrid', 'names onsite', 'names remote'])
})

describe('the cues of where the work is done', () => {
  const cues = (line: string) => modeOf(line).filter((feature) => feature.startsWith('cue '))

  test('have one name for each workplace in all languages', () => {
    for (const word of ['hybrid', 'hybride', 'hybrides', 'hybrido', 'hibrido'])
      expect(cues(`We are ${word} here`)).toEqual(['cue hybrid'])
    const afar = `remote remotely homeoffice telecommute telework teleworking telecommuting wfh teletrabajo
      teletrabalho teletravail thuiswerken fernarbeit`
    for (const word of afar.split(/\s+/)) expect(cues(`We are ${word} here`)).toEqual(['cue remote'])
    const own = 'onsite presentiel home office offices site anywhere distributed commute desk'
    for (const word of own.split(' ')) expect(cues(`We are ${word} here`)).toEqual([`cue ${word}`])
  })

  test('are told with the words beside them', () => {
    expect(modeOf('We work remotely from a desk')).toEqual(
      expect.arrayContaining([
        ...['remote after work', 'remote before from', 'remote within work from'],
        ...['desk after a', 'desk before END', 'desk within a END'],
      ]),
    )
    expect(modeOf('Remote from a')).toContain('remote after BEGIN')
    expect(cues('We bake bread, and a homely one')).toEqual([])
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
