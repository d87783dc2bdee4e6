import { requirementKinds, requirementLevels, seniorities, workModes } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSpaces } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { amountsOf, numberOf } from './amounts.ts'
import { layOut } from './layout.ts'
import { readPosting } from './read-posting.ts'
import { kindOf } from './requirement-kind.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitVerbPhrases } from './verb-phrases.ts'

const bakery = `Night Baker
Crumb & Sons Ltd, Whitby

We have baked for the harbour since 1962.

What you'll do
- Mix and shape the sourdoughs
- Load the deck ovens
- Train the Saturday apprentice

What you'll need
- At least two years in a production bakery
- Level 2 food hygiene certificate
- Full driving licence
- Cheerful at four in the morning

Nice to have
- Conversational Polish
- Experience with laminated doughs

£13.80 an hour. You must have the right to work in the UK.
We believe in good flour, fair hours and plain talk.
Come for a paid trial shift.`

const texts = (reading: { requirements: { text: string }[] }): string[] =>
  reading.requirements.map(({ text }) => text)

describe('readPosting', () => {
  it('PO1 takes a posting apart into duties, requirements with kind and level, pay, place and values', () => {
    const reading = readPosting({ text: bakery })
    expect(reading.title).toBe('Night Baker')
    expect(reading.company).toBe('Crumb & Sons Ltd')
    expect(reading.duties).toEqual([
      'Mix and shape the sourdoughs',
      'Load the deck ovens',
      'Train the Saturday apprentice',
    ])
    expect(reading.requirements).toEqual([
      { text: 'At least two years in a production bakery', kind: 'experience', level: 'must' },
      { text: 'Level 2 food hygiene certificate', kind: 'education', level: 'must' },
      { text: 'Full driving licence', kind: 'licence', level: 'must' },
      { text: 'Cheerful at four in the morning', kind: 'trait', level: 'must' },
      { text: 'Conversational Polish', kind: 'language', level: 'nice' },
      { text: 'Experience with laminated doughs', kind: 'experience', level: 'nice' },
      expect.objectContaining({
        text: expect.stringContaining('right to work in the UK'),
        kind: 'logistics',
        level: 'must',
      }),
    ])
    expect(reading.pay).toEqual({ min: 13.8, max: 13.8, currency: 'GBP', period: 'hour' })
    expect(reading.mode).toBe('onsite')
    expect(reading.values).toEqual(['good flour', 'fair hours', 'plain talk'])
    expect(reading.formatHints).toEqual(['paid trial shift'])
  })

  it('PO2 says for every found field where it came from and how sure it is', () => {
    const reading = readPosting({ text: bakery, company: 'Crumb' })
    expect(reading.origins['company']).toEqual({ certainty: 'stated', quote: 'Crumb', where: 'company' })
    expect(reading.origins['mode']?.certainty).toBe('inferred')
    for (const [index, { text }] of reading.requirements.entries()) {
      expect(reading.origins[`requirements.${index}`]?.quote).toContain(text)
    }
    for (const path of ['title', 'pay', 'seniority', 'duties.0', 'values.2'])
      expect(reading.origins[path]).toBeDefined()
  })

  it('PO3 leaves unknown what the text does not say', () => {
    const reading = readPosting({ text: 'We are hiring.' })
    expect(reading).toMatchObject({
      company: null,
      place: null,
      mode: 'unknown',
      seniority: 'unknown',
      pay: null,
      requirements: [],
      duties: [],
    })
    expect(reading.notes.map(({ code }) => code)).toContain('no-requirements')
  })

  it('PO4 lets the markup of the page win over its text', () => {
    const markup = {
      '@type': 'JobPosting',
      title: 'Baker (nights)',
      hiringOrganization: { '@type': 'Organization', name: 'Crumb and Sons' },
      jobLocation: { '@type': 'Place', address: { addressLocality: 'Whitby', addressCountry: 'GB' } },
      jobLocationType: 'TELECOMMUTE',
      baseSalary: {
        currency: 'gbp',
        value: { '@type': 'QuantitativeValue', minValue: '27000', maxValue: 29000, unitText: 'YEAR' },
      },
    }
    const reading = readPosting({ text: bakery, markup })
    expect(reading).toMatchObject({
      title: 'Baker (nights)',
      company: 'Crumb and Sons',
      place: 'Whitby, GB',
      mode: 'remote',
    })
    expect(reading.pay).toEqual({ min: 27000, max: 29000, currency: 'GBP', period: 'year' })
    expect(reading.origins['pay']).toMatchObject({ certainty: 'stated', where: 'JSON-LD baseSalary' })
    const lists = readPosting({
      text: 'Baker',
      markup: { skills: ['Lamination'], responsibilities: 'Mix doughs; Load ovens' },
    })
    expect(lists.requirements).toEqual([{ text: 'Lamination', kind: 'skill', level: 'must' }])
    expect(lists.duties).toEqual(['Mix doughs', 'Load ovens'])
    expect(lists.origins['duties.0']).toMatchObject({ certainty: 'stated', where: 'JSON-LD' })
  })

  it('PO5 reads the same from text however its lines are ended, marked or wrapped', () => {
    const reading = readPosting({ text: bakery })
    const other = [
      bakery.replaceAll('\n', '\r\n'),
      bakery.replaceAll('\n- ', '\n• '),
      bakery.replaceAll('\n- ', '\n   *  '),
      bakery.replaceAll('\n- ', '\n'),
      bakery.replaceAll('\n- ', '\n\n- '),
      bakery.replace(/\n(What you'll \w+|Nice to have)\n/g, '\n## $1\n'),
      bakery.replace(/\n(What you'll \w+|Nice to have)\n/g, (line) => line.toUpperCase()),
      bakery.replace(/\n- /g, ' • '),
    ]
    for (const text of other) {
      const again = readPosting({ text })
      expect({ ...again, text: '', origins: {} }).toEqual({ ...reading, text: '', origins: {} })
    }
  })

  it('PO6 tells essential from desirable in a table', () => {
    const text = `Nurse\n\nCriteria | Essential | Desirable\nQualifications | Current NMC registration; nursing degree | Mentorship course\nExperience | Six months on an acute ward | `
    expect(readPosting({ text }).requirements).toEqual([
      { text: 'Current NMC registration', kind: 'licence', level: 'must' },
      { text: 'nursing degree', kind: 'education', level: 'must' },
      { text: 'Mentorship course', kind: 'education', level: 'nice' },
      { text: 'Six months on an acute ward', kind: 'experience', level: 'must' },
    ])
  })

  it('PO7 finds in running prose what is wanted, however it is put', () => {
    const wanted = (sentence: string): [string, string][] =>
      readPosting({ text: `Keeper\n\n${sentence}`, title: 'Keeper', company: 'Acorn' }).requirements.map(
        ({ text, level }) => [text, level],
      )
    expect(wanted('You must hold a forestry diploma and speak Welsh fluently.')).toEqual([
      ['a forestry diploma', 'must'],
      ['speak Welsh fluently', 'must'],
    ])
    expect(wanted('Nobody can do this job without a valid chainsaw ticket.')).toEqual([
      ['a valid chainsaw ticket', 'must'],
    ])
    expect(wanted('Knowledge of bats would be useful, and experience of fencing is preferred.')).toEqual([
      ['Knowledge of bats', 'nice'],
      ['experience of fencing', 'nice'],
    ])
    expect(wanted('If you speak some Irish, so much the better.')).toEqual([['speak some Irish', 'nice']])
    expect(
      wanted('Minimum of ten years in estates, including 5 years as head keeper.').length,
    ).toBeLessThanOrEqual(2)
  })

  it('PO8 finds duties told as sentences, each on its own', () => {
    const told = (sentence: string): string[] =>
      readPosting({ text: `Keeper\n\n${sentence}`, title: 'Keeper' }).duties
    expect(
      told('In your first year you will map the paths, repair three bridges and train volunteers.'),
    ).toEqual(['map the paths', 'repair three bridges', 'train volunteers'])
    expect(told('You would plan and lead guided walks and answer letters.')).toEqual([
      'plan and lead guided walks',
      'answer letters',
    ])
    expect(told('You will be given a bicycle and thirty days of leave.')).toEqual([])
  })

  it('PO9 takes bonuses, turnover and allowances for what they are and not for pay', () => {
    const pay = (line: string) => readPosting({ text: `Clerk\nAcorn Ltd, Leeds\n\n${line}` }).pay
    expect(pay('Last year our income was £5.1 million.')).toBeNull()
    expect(pay('There is a £500 referral bonus and a book allowance of £200 a year.')).toBeNull()
    expect(pay('The salary is £31,000 a year plus a bonus of up to £3,000.')).toEqual({
      min: 31000,
      max: 31000,
      currency: 'GBP',
      period: 'year',
    })
    expect(pay('Salary: £40-45k pro rata')).toEqual({
      min: 40000,
      max: 45000,
      currency: 'GBP',
      period: 'year',
    })
  })

  it('PO10 reads pay in many currencies and notations', () => {
    const pay = (line: string, place = '') =>
      readPosting({ text: `Clerk\nAcorn Ltd, ${place}\n\nSalary: ${line}` }).pay
    expect(pay('2.350,00 € bis 2.600,00 € brutto im Monat')).toEqual({
      min: 2350,
      max: 2600,
      currency: 'EUR',
      period: 'month',
    })
    expect(pay('₹8-12 LPA')).toEqual({ min: 800000, max: 1200000, currency: 'INR', period: 'year' })
    expect(pay('NOK 720 000-810 000 per year')).toEqual({
      min: 720000,
      max: 810000,
      currency: 'NOK',
      period: 'year',
    })
    expect(pay("CHF 5'100 per month")).toEqual({ min: 5100, max: 5100, currency: 'CHF', period: 'month' })
    expect(pay('$58.50 to $64.00 an hour', 'Perth')).toEqual({
      min: 58.5,
      max: 64,
      currency: 'AUD',
      period: 'hour',
    })
    expect(pay('A$90,000 p.a.')).toEqual({ min: 90000, max: 90000, currency: 'AUD', period: 'year' })
    expect(pay('R34,000 to R39,000 a month')).toEqual({
      min: 34000,
      max: 39000,
      currency: 'ZAR',
      period: 'month',
    })
  })

  it('PO11 notes that a language is not read well and still reads its common headings', () => {
    const text = `Pflegefachkraft (m/w/d)\n\nIhre Aufgaben\n- Pflege der Bewohner und die Dokumentation\n- Anleitung von Auszubildenden\n\nIhr Profil\n- Abgeschlossene Ausbildung als Pflegefachkraft\n- Bereitschaft zum Dienst an den Wochenenden\n\nWir freuen uns auf Sie und Ihre Bewerbung für die Stelle im Haus.`
    const reading = readPosting({ text })
    expect(reading.notes.map(({ code }) => code)).toContain('language-not-read-well')
    expect(reading.duties).toHaveLength(2)
    expect(texts(reading)).toContain('Abgeschlossene Ausbildung als Pflegefachkraft')
  })
})

const fragments = fc.constantFrom(
  ...bakery.split('\n'),
  'you will ',
  'You must have ',
  'is required, ',
  'and so is ',
  ' and ',
  ', ',
  '; ',
  ': ',
  '\n',
  '\n\n',
  '\t',
  '| ',
  '• ',
  '- ',
  '1. ',
  '(a) ',
  '# ',
  '**',
  '£30k',
  '$',
  '€ 3.000,-',
  '10-12',
  'days a week in the office',
  'ideally',
  'a plus',
  '?',
  '.',
  '…',
  '\u00a0',
  '\u200b',
  '🚀 ',
  'Ω',
  '\ud800',
  '<li>',
  '&nbsp;',
  'ÄÖÜ',
  '中文',
  'What we need',
  'Essential | Desirable',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('readPosting on anything', () => {
  it('PO12 never throws and keeps to its vocabulary and to the words of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readPosting({ text })
        const plain = foldSpaces(text.replace(/[*_`]/g, '')).replace(/\s+/g, ' ')
        for (const requirement of reading.requirements) {
          expect(requirementKinds).toContain(requirement.kind)
          expect(requirementLevels).toContain(requirement.level)
          if (!/[<&*_`\t|]/.test(text))
            expect(plain).toContain(foldSpaces(requirement.text.replace(/[*_`]/g, '')))
        }
        expect(workModes).toContain(reading.mode)
        expect(seniorities).toContain(reading.seniority)
        expect(reading.text).toBe(text)
        if (reading.pay !== null) expect(reading.pay.min).toBeLessThanOrEqual(reading.pay.max)
      }),
      { numRuns: 400, seed: 20260311 },
    )
  })

  it('PO13 is the same on the same text and does not change what it is given', () => {
    const markup = Object.freeze({ title: 'Baker' })
    expect(readPosting({ text: bakery, markup })).toEqual(readPosting({ text: bakery, markup }))
  })

  it('PO14 survives markup of any shape', () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom(
            'title',
            'hiringOrganization',
            'jobLocation',
            'baseSalary',
            'value',
            'minValue',
            'unitText',
            'currency',
            'address',
            'name',
          ),
        }),
        (markup) => {
          readPosting({ text: bakery, markup: markup as Record<string, unknown> })
        },
      ),
      { numRuns: 200, seed: 20260312 },
    )
  })

  it('PO15 gets through long repeated patterns without taking the pattern to heart', () => {
    const seeds = [
      'a ',
      'you must ',
      'and ',
      '(',
      '$1 ',
      ', and a ',
      '- x\n',
      '• ',
      '1. ',
      'if you ',
      'experience of ',
      'will be ',
      '. ',
      ': ',
      '| ',
      'A: ',
      '*',
      '**',
      '9,',
      '1 ',
      'zero-',
      '<li ',
      '\n',
      'E.g. ',
      'is required, and so is ',
      'Duties Requirements ',
    ]
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(60_000 / seed.length))
      expect(readPosting({ text }).text).toHaveLength(text.length)
    }
  })
})

describe('the parts of the reader', () => {
  it('PO16 splits sentences without losing a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldSpaces(sentencesOf(text).join(' '))).toBe(foldSpaces(text))
      }),
      { numRuns: 300, seed: 20260313 },
    )
    expect(
      sentencesOf('Start at 9 a.m. sharp. Ask for Dr. Okafor, i.e. the head. Pay is £9.50 an hour.'),
    ).toHaveLength(3)
  })

  it('PO17 reads numbers in the groupings of many countries', () => {
    const cases: [string, number][] = [
      ['34,000', 34000],
      ['3.050,50', 3050.5],
      ['45 000', 45000],
      ['1,50,000', 150000],
      ["12'000", 12000],
      ['24.50', 24.5],
      ['12,60', 12.6],
      ['900.000', 900000],
      ['7', 7],
    ]
    for (const [written, value] of cases) expect(numberOf(written)).toBe(value)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ',')
        expect(amountsOf(`£${grouped} a year`)[0]).toMatchObject({ value, currency: 'GBP' })
      }),
      { numRuns: 200, seed: 20260314 },
    )
  })

  it('PO18 puts lists and their headings into sections', () => {
    const sections = layOut(bakery).map(({ kind, section }) => `${kind} ${section}`)
    expect(sections.filter((name) => name === 'item duties')).toHaveLength(3)
    expect(sections.filter((name) => name === 'item must')).toHaveLength(4)
    expect(sections.filter((name) => name === 'item nice')).toHaveLength(2)
  })

  it('PO19 joins verbs that share an object and parts verbs that have their own', () => {
    expect(splitVerbPhrases('train and appraise front office staff and balance the daily takings')).toEqual([
      'train and appraise front office staff',
      'balance the daily takings',
    ])
    expect(
      splitVerbPhrases('consult provinces, conservation authorities and tribal governments'),
    ).toHaveLength(1)
  })

  it('PO20 hears the level in the words', () => {
    expect(levelOfWords('ideally a second language')).toBe('nice')
    expect(levelOfWords('CPA preferred but not required')).toBe('nice')
    expect(levelOfWords('a valid licence is mandatory')).toBe('must')
    expect(levelOfWords('three years in a bakery, preferably at night')).toBeNull()
  })

  it('PO21 tells kinds that its training has not seen', () => {
    expect(kindOf("Bachelor's degree in oceanography")).toBe('education')
    expect(kindOf('Fluent Finnish')).toBe('language')
    expect(kindOf('Enhanced DBS check')).toBe('logistics')
    expect(kindOf('Eight years as a theatre rigger')).toBe('experience')
    expect(kindOf('Registration with the Teaching Council')).toBe('licence')
    expect(kindOf('Patience with beginners')).toBe('trait')
    expect(kindOf('Good knowledge of PostgreSQL')).toBe('skill')
  })
})
