import { plainDate } from '@roundtwo/model'
import { weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureFacts } from './figure-facts.ts'
import { figuresOn } from './figures.ts'
import { noteLines } from './note-lines.ts'
import { type FigureModels, type FigureRole, type FoundFigure, figureMeasures, figureRoles } from './notes.ts'

const roles = (weights: Partial<Record<FigureRole, number>>) => figureRoles.map((role) => weights[role] ?? 0)

/** Models that give each role its chance, and a weight more for each feature that is named. */
function modelsFor(
  chances: Partial<Record<FigureRole, number>>,
  speaks: Record<string, Partial<Record<FigureRole, number>>> = {},
  figureTake = 0.4,
): FigureModels {
  const figure = {
    labels: [...figureRoles],
    bias: figureRoles.map((role) => Math.log(chances[role] ?? 1e-9)),
    weights: weightTable(Object.entries(speaks).map(([feature, weights]) => [feature, roles(weights)])),
  }
  const figureMeasure = {
    labels: [...figureMeasures],
    bias: figureMeasures.map(() => 0),
    weights: weightTable([]),
  }
  const figureBy = {
    labels: ['me', 'them'],
    bias: [1, 0],
    weights: weightTable([['role pay offered', [0, 4]]]),
  }
  return { figure, figureMeasure, figureBy, figureTake }
}

function found(text: string, models: FigureModels, people = [{ id: 'p1', name: 'Maura Keane', role: null }]) {
  const day = plainDate('2026-05-20')
  const input = { today: day, interviewedOn: day, people, stories: [], cv: [], posting: [], lines: [text] }
  const lines = noteLines(input)
  return figuresOn(lines, 0, [], figureFacts(input, lines), models)
}
const rolesOn = (text: string, models: FigureModels) => found(text, models).map(({ role }) => role)

describe('the role of a number', () => {
  test('none only where that is likely enough', () => {
    expect(rolesOn('said 40', modelsFor({ none: 0.61, notice: 0.39 }))).toEqual([])
    expect(rolesOn('said 40', modelsFor({ none: 0.59, notice: 0.41 }))).toEqual(['notice'])
    expect(rolesOn('said 40', modelsFor({ none: 0.75, notice: 0.25 }, {}, 0.2))).toEqual(['notice'])
  })

  test('roles of pay count together against others, and the likeliest of them is the one', () => {
    const chances = { 'pay expected': 0.25, 'pay offered': 0.2, notice: 0.3, other: 0.25 }
    expect(found('said 40', modelsFor(chances))).toMatchObject([{ role: 'pay expected' }])
    expect(found('said 40', modelsFor(chances))[0]?.probability).toBeCloseTo(0.25, 5)
    expect(rolesOn('said 40', modelsFor({ ...chances, 'pay offered': 0.26 }))).toEqual(['pay offered'])
    expect(rolesOn('said 40', modelsFor({ 'pay present': 0.4, notice: 0.6 }))).toEqual(['notice'])
  })

  test('is the likeliest of those that are not pay, with its chance', () => {
    const role = fc.constantFrom<FigureRole>('fact', 'other', 'notice', 'start date')
    fc.assert(
      fc.property(role, fc.double({ min: 0.55, max: 0.99, noNaN: true }), (wanted, chance) => {
        const rest = 1 - chance
        const judged = found('said 40', modelsFor({ none: rest / 2, 'pay offered': rest / 2, [wanted]: chance }))
        expect(judged.map((figure) => figure.role)).toEqual([wanted])
        expect(judged[0]?.probability).toBeCloseTo(chance, 5)
      }),
    )
  })

  test("is each number's own, and tells whose words they are", () => {
    const models = modelsFor({ 'pay expected': 1 }, { 'number 1 of 2': { 'pay offered': 8 } })
    // The weight of a table is exact only so far; it need only be more than the other.
    const offered = { ...models, figure: { ...models.figure, bias: roles({ 'pay expected': 4 }) } }
    expect(found('asked 40, got 45', offered).map(({ role, by }) => [role, by])).toEqual([
      ['pay expected', 'me'],
      ['pay offered', 'them'],
    ])
  })

  test('no number, no figure; no line, none either', () => {
    expect(found('said so', modelsFor({ other: 1 }))).toEqual([])
    expect(figuresOn([], 0, [], figureFactsOfNothing(), modelsFor({ other: 1 }))).toEqual([])
  })

  const figureFactsOfNothing = () => {
    const day = plainDate('2026-05-20')
    const nothing = { people: [], stories: [], cv: [], posting: [], lines: [] }
    return figureFacts({ today: day, interviewedOn: day, ...nothing }, [])
  }
})

describe('what a number is of', () => {
  const subject = (text: string, role: FigureRole = 'other') => found(text, modelsFor({ [role]: 1 }))[0]?.figure.subject

  test.each(figureRoles.filter((role) => !['none', 'fact', 'other', 'better'].includes(role)))(
    'of %s its role says it',
    (role) => {
      expect(subject('we had 31 pupils', role)).toBe(role)
    },
  )

  test.each([
    ['what is counted', 'the caseload is 31 pupils', 'other: pupils'],
    ['the nearest word before', 'turnover, caseload: 45', 'other: caseload'],
    ['no unit of time', 'a caseload of 6 weeks', 'other: caseload'],
    ['a word after where none is before', '45 is the caseload', 'other: caseload'],
    ['no short word', 'the caseload was 45', 'other: caseload'],
    ['no word that names nothing', 'caseload: told them about 45', 'other: caseload'],
    ['no person', 'caseload, said Maura Keane, 45', 'other: caseload'],
    ['no sign and no number', 'caseload — 12:1 45', 'other: caseload'],
    ['a word of four letters', 'the beds: 45', 'other: beds'],
    ['nothing', 'was it 45', 'other: '],
    ['a date', 'lease ends 4 September', 'other: ends'],
  ])('of others it is told by %s', (_, text, wanted) => {
    expect(subject(text)).toBe(wanted)
    expect(subject(text, 'fact')).toBe(wanted)
  })
})

describe('true values', () => {
  const order = (...given: FigureRole[]) => {
    const speaks = given.map((role, at) => [`number ${at} of ${given.length}`, { [role]: 8 }])
    const models = modelsFor({}, Object.fromEntries(speaks))
    return { ...models, figure: { ...models.figure, bias: figureRoles.map(() => 0) } }
  }
  const told = (...given: FigureRole[]) =>
    found('told 20, 30, 40'.split(', ').slice(0, given.length).join(', '), order(...given)).map(
      ({ role, figure, better }: FoundFigure) => [role, figure.amount, better],
    )

  test.each<[string, FigureRole[], unknown[]]>([
    ['go with the number before', ['other', 'better'], [['other', 20, 30]]],
    ['go with the number after', ['better', 'other'], [['other', 30, 20]]],
    [
      'go with the last of several',
      ['notice', 'other', 'better'],
      [
        ['notice', 20, undefined],
        ['other', 30, 40],
      ],
    ],
    [
      'go with what was said rather than with a fact',
      ['other', 'fact', 'better'],
      [
        ['other', 20, 40],
        ['fact', 30, undefined],
      ],
    ],
    [
      'go with the first fact where nothing else was said',
      ['fact', 'fact', 'better'],
      [
        ['fact', 20, 40],
        ['fact', 30, undefined],
      ],
    ],
    ['are the figure where nothing was said wrong', ['better'], [['other', 20, undefined]]],
    ['of two the first counts', ['better', 'better'], [['other', 20, undefined]]],
  ])('%s', (_, given, wanted) => {
    expect(told(...given)).toEqual(wanted)
  })
})
