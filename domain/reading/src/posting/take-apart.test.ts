import { requirementKinds, requirementLevels, seniorities, workModes } from '@roundtwo/model'
import { type Classifier, type Tagger, weightTable } from '@roundtwo/text'
import { describe, expect, test } from 'vitest'
import { unitClasses, unitTags } from './classes.ts'
import { type PostingModels, sureFields } from './models.ts'
import { nameTags } from './names.ts'
import { type GivenPosting, readPostingWith, takeApart } from './read-posting.ts'
import { spanTags } from './statements.ts'
import { workplaces } from './whole.ts'

/** A feature and the label it speaks for. */
type Telling = readonly [feature: string, label: string]

const rowFor = (labels: readonly string[], label: string, weight = 8) =>
  labels.map((own) => (own === label ? weight : 0))

function classifier(labels: readonly string[], bias: readonly number[], known: readonly Telling[]): Classifier {
  const rows = known.map(([feature, label]) => [feature, rowFor(labels, label)] as const)
  return { labels: [...labels], bias: [...bias], weights: weightTable(rows) }
}

/** Words are outside, unless they are known. */
function tagger(labels: readonly string[], known: readonly Telling[]): Tagger {
  const outside = rowFor(labels, known.length > 0 ? 'O' : '', 5.5)
  return {
    ...{ labels: [...labels], start: outside, transitions: labels.map(() => outside) },
    weights: weightTable(known.map(([word, label]) => [`word 0 ${word}`, rowFor(labels, label)] as const)),
  }
}

const kinds = [...requirementKinds, 'odd']

/** Models that know a few words, each for sure. */
const models: PostingModels = {
  classes: classifier(unitClasses, rowFor(unitClasses, '', 0), []),
  classesInContext: tagger(unitTags, []),
  spans: tagger(spanTags, [
    ...([
      ['bake', 'B duty'],
      ['bread', 'I duty'],
      ['sell', 'B duty'],
      ['pension', 'B value'],
    ] as const),
    ...([
      ['interview', 'B hint'],
      ['licence', 'B requirement'],
      ['french', 'B requirement'],
    ] as const),
    ...([
      ['humour', 'B requirement'],
      ['tills', 'B requirement'],
    ] as const),
  ]),
  level: classifier(
    [...requirementLevels, 'odd'],
    [1, 0, 0],
    [
      ['before ideally', 'nice'],
      ['own humour', 'odd'],
    ],
  ),
  wishKind: classifier(kinds, rowFor(kinds, 'skill', 1), [
    ['own licence', 'licence'],
    ['own french', 'language'],
    ['own humour', 'odd'],
  ]),
  workplaces: classifier(workplaces, [-4, -4, -4], [['root afar', 'remote']]),
  mode: classifier(workModes, [0, 0, 0, 4], [['says remote 7', 'remote']]),
  seniority: classifier(
    seniorities,
    [0, 0, 0, 0, 0, 4],
    [
      ['title chief', 'executive'],
      ['wants skill', 'senior'],
      ['duty first sell', 'mid'],
      ['pay EUR month 35', 'lead'],
    ],
  ),
  names: tagger(nameTags, [
    ...([
      ['baker', 'B title'],
      ['crumb', 'B company'],
      ['leeds', 'B place'],
      ['toronto', 'B place'],
    ] as const),
  ]),
  nameChoice: { labels: ['name'], bias: [5], weights: weightTable([]) },
  pay: classifier(['other', 'pay'], [4, 0], [['near salari', 'pay']]),
  sure: {
    ...{ title: 0.5, company: 0.5, place: 0.5, mode: 0.5, seniority: 0.5, pay: 0.5 },
    ...{ requirements: 0.5, duties: 0.5, values: 0.5, formatHints: 0.5 },
  },
}

const text = `Baker wanted

We are Crumb here, and you can start in Leeds at once

- bake bread
- you need a licence
- ideally french
- a pension
- one interview
- all from afar

The salary is €3,300 a month`

const apart = (source: string, given: { title?: string; company?: string; place?: string } = {}) =>
  takeApart(source, models, { title: null, company: null, place: null, ...given })
const read = (given: Partial<GivenPosting> = {}, sure: Partial<PostingModels['sure']> = {}) =>
  readPostingWith({ ...models, sure: { ...models.sure, ...sure } }, { text, ...given })

describe('a text taken apart', () => {
  test('gives each thing stated in its own words', () => {
    const { names, requirements, duties, values, hints, mode, seniority, pay } = apart(text)
    expect([names.title?.value, names.company?.value, names.place?.value]).toEqual(['Baker', 'Crumb', 'Leeds'])
    expect(duties.map((duty) => duty.text)).toEqual(['bake bread'])
    expect(requirements.map((wish) => [wish.text, wish.kind.value, wish.level.value])).toEqual([
      ['licence', 'licence', 'must'],
      ['french', 'language', 'nice'],
    ])
    expect([values, hints].map((list) => list.map((one) => one.text))).toEqual([['pension'], ['interview']])
    expect([mode.value, seniority.value, pay?.pay.min]).toEqual(['remote', 'lead', 3300])
  })

  test('quotes for each what it rests on', () => {
    const { names, mode } = apart(text)
    expect(names.title?.quote).toBe('Baker wanted')
    expect([names.company?.quote, names.place?.quote]).toEqual(
      Array(2).fill('We are Crumb here, and you can start in Leeds at once'),
    )
    expect(mode.quote).toBe('all from afar')
  })

  test('is told once where it is said twice, whatever the capitals and spaces', () => {
    const twice = '- bake bread\n- Bake  bread\n- licence\n- LICENCE\n- pension\n- Pension'
    const { duties, requirements, values } = apart(twice)
    expect([duties, requirements, values].map((list) => list.map((one) => one.text))).toEqual([
      ['bake bread'],
      ['licence'],
      ['pension'],
    ])
  })

  test('tells of an item one duty, and what a sentence of it asks for at one level as one wish', () => {
    expect(apart('- bake bread and sell it').duties.map((duty) => duty.text)).toEqual(['bake bread and sell'])
    expect(apart('- Bake bread. Sell it.').duties.map((duty) => duty.text)).toEqual(['Bake bread. Sell'])
    expect(apart('- bake\n- sell').duties).toHaveLength(2)
    expect(apart('You bake bread and sell it').duties).toHaveLength(2)
    const wishes = (source: string) => apart(source).requirements.map((wish) => wish.text)
    expect(wishes('- a licence and some tills')).toEqual(['licence and some tills'])
    expect(wishes('- a licence. Some tills.')).toEqual(['licence', 'tills'])
    expect(wishes('- a licence and many other things we wish for then ideally french')).toHaveLength(2)
    expect(wishes('A licence and some tills')).toEqual(['licence', 'tills'])
  })

  test('lets a name be of one kind only', () => {
    const alike = {
      ...models,
      names: tagger(nameTags, [
        ['crumb', 'B company'],
        ['baker', 'B title'],
      ]),
    }
    const both = (by: PostingModels) => takeApart('Crumb bakes', by, { title: null, company: null, place: null }).names
    expect(both(alike)).toMatchObject({ company: { value: 'Crumb' }, title: null })
    const unsure = { ...alike, names: tagger(nameTags, [['crumb', 'B title']]) }
    expect(both(unsure)).toMatchObject({ company: null, title: { value: 'Crumb' } })
  })

  test('knows title and place from the caller before those it reads', () => {
    const dollars = 'Baker in Toronto\n\nThe salary is $31 an hour'
    expect(apart(dollars).pay?.pay.currency).toBe('CAD')
    expect(apart(dollars, { place: 'Perth, Australia' }).pay?.pay.currency).toBe('AUD')
    expect(apart('Baker').seniority.value).toBe('unknown')
    expect(apart('Baker', { title: 'Chief Baker' }).seniority.value).toBe('executive')
    expect(apart('Chief Baker').seniority.value).toBe('unknown')
  })

  test('judges how senior the work is by its wishes, duties and pay, too', () => {
    expect(apart('- some tills').seniority.value).toBe('senior')
    expect(apart('- sell bread').seniority.value).toBe('mid')
    expect(apart('The salary is €3,300 a month').seniority.value).toBe('lead')
  })
})

describe('a posting read', () => {
  test('has in every field what was found', () => {
    expect(read()).toMatchObject({
      ...{ title: 'Baker', company: 'Crumb', place: 'Leeds', mode: 'remote', seniority: 'lead', text },
      pay: { min: 3300, max: 3300, currency: 'EUR', period: 'month' },
      requirements: [
        { text: 'licence', kind: 'licence', level: 'must' },
        { text: 'french', kind: 'language', level: 'nice' },
      ],
      ...{ duties: ['bake bread'], values: ['pension'], formatHints: ['interview'] },
    })
  })

  const paths: Readonly<Record<string, string>> = {
    requirements: 'requirements.1',
    duties: 'duties.0',
    values: 'values.0',
    formatHints: 'formatHints.0',
  }

  test.each(sureFields)('is sure of %s from a chance on, and doubts it below', (field) => {
    const path = paths[field] ?? field
    const origin = read().origins[path]
    expect(origin).toMatchObject({ certainty: 'sure', where: 'text', confirmed: false })
    expect(read({}, { [field]: 1.1 }).origins).toEqual({
      ...read().origins,
      ...Object.fromEntries(
        Object.entries(read().origins)
          .filter(([name]) => name.startsWith(field))
          .map(([name, known]) => [name, { ...known, certainty: 'doubtful' }]),
      ),
    })
  })

  test('is as sure of a wish as of its words, its kind and its level together', () => {
    const [wish] = apart('- some tills').requirements
    const all = (wish?.probability ?? 0) * (wish?.kind.probability ?? 0) * (wish?.level.probability ?? 0)
    expect(all).toBeLessThan(0.5)
    const certainty = (least: number) =>
      read({ text: '- some tills' }, { requirements: least }).origins['requirements.0']?.certainty
    expect([certainty(all * 0.99), certainty(all), certainty(all * 1.01)]).toEqual(['sure', 'sure', 'doubtful'])
  })

  test('quotes what each field rests on, cut where it is very long', () => {
    const { origins } = read()
    expect(origins).toMatchObject({
      title: { quote: 'Baker wanted' },
      mode: { quote: 'all from afar' },
      pay: { quote: 'The salary is €3,300 a month' },
      'requirements.1': { quote: 'french' },
      'duties.0': { quote: 'bake bread' },
    })
    const long = `Our Baker ${'very '.repeat(200)}wanted`
    expect(read({ text: long }).origins['title']?.quote).toBe(long.slice(0, 600))
  })

  test('has no origin for what it does not tell', () => {
    const nothing = read({ text: 'Hello there' })
    expect(nothing).toMatchObject({
      title: null,
      mode: 'unknown',
      seniority: 'unknown',
      pay: null,
      origins: {},
    })
  })

  test('keeps to its vocabulary whatever a model says', () => {
    expect(read({ text: '- humour' }).requirements).toEqual([{ text: 'humour', kind: 'skill', level: 'must' }])
  })

  test('takes what the caller knows, on one line, and nothing that is blank', () => {
    const known = read({ title: ' Night \n Baker ', company: ' Crust' })
    expect([known.title, known.company]).toEqual(['Night Baker', 'Crust'])
    expect(known.origins).toMatchObject({
      title: { certainty: 'sure', quote: 'Night Baker', where: 'title', confirmed: false },
      company: { certainty: 'sure', quote: 'Crust', where: 'company' },
    })
    const blank = read({ title: ' \n', company: '' })
    expect([blank.title, blank.company]).toEqual(['Baker', 'Crumb'])
  })

  test('takes what the page states over all', () => {
    const markup = {
      ...{ title: 'Chief Baker', hiringOrganization: 'Crust', jobLocation: { address: 'Perth' } },
      ...{ jobLocationType: 'TELECOMMUTE', skills: 'french' },
      baseSalary: { currency: 'AUD', value: { minValue: 30, maxValue: 34, unitText: 'HOUR' } },
    }
    const stated = read({ text: '- bake bread\n- salary', title: 'Baker', company: 'Crumb', markup })
    expect(stated).toMatchObject({
      ...{ title: 'Chief Baker', company: 'Crust', place: 'Perth', mode: 'remote', seniority: 'executive' },
      pay: { min: 30, max: 34, currency: 'AUD', period: 'hour' },
      requirements: [{ text: 'french' }],
      text: '- bake bread\n- salary',
    })
    const page = { certainty: 'sure', where: 'JSON-LD', confirmed: false }
    expect(stated.origins).toMatchObject({
      title: { ...page, quote: 'Chief Baker' },
      place: { ...page, quote: 'Perth' },
      mode: { ...page, quote: 'TELECOMMUTE' },
      pay: { ...page, quote: '30–34 AUD hour' },
      'requirements.0': { where: 'text' },
    })
  })
})

describe('notes of a posting', () => {
  const notesOf = (given: Partial<GivenPosting>) =>
    Object.fromEntries(read(given).notes.map(({ code, message }) => [code, message]))

  test('are none where all is well', () => {
    expect(notesOf({})).toEqual({})
  })

  test('tell that nothing is asked for', () => {
    expect(notesOf({ text: 'Baker' })).toEqual({
      'no-requirements': 'No requirements were found in this text; is it the whole posting?',
    })
  })

  test('tell that a text was cut, by its characters or its lines', () => {
    const codes = (source: string) => Object.keys(notesOf({ text: `licence ${source}` }))
    const long = 'x'.repeat(99_992)
    expect([codes(long), codes(`${long}x`)]).toEqual([[], ['text-cut']])
    expect([codes('\n'.repeat(1_999)), codes('\n'.repeat(2_000))]).toEqual([[], ['text-cut']])
  })

  test('tell what of the pay was put together, and that it is doubtful', () => {
    const pay = (line: string, markup = {}) => notesOf({ text: `licence\n\n${line}`, markup })
    expect(pay('The salary is $3,300 a month')).toEqual({
      'pay-assumed': 'The posting does not say the currency of the pay. Please check it.',
    })
    expect(pay('The salary is $3,300')).toEqual({
      'pay-assumed': 'The posting does not say the currency and the period of the pay. Please check it.',
    })
    expect(read({ text: 'The salary is $3,300' }).origins['pay']?.certainty).toBe('doubtful')
    const baseSalary = { currency: 'USD', value: { value: 3300, unitText: 'MONTH' } }
    expect(pay('The salary is $3,300', { baseSalary })).toEqual({})
  })

  test('tell how many salaries there are a year', () => {
    expect(notesOf({ text: 'licence\n\nThe salary is €2,900 per month, 14 salaries' })).toEqual({
      'salaries-per-year': 'The pay is paid 14 times a year.',
    })
  })
})
