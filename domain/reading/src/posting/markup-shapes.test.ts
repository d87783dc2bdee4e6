import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkup } from './markup.ts'

const read = (markup: Record<string, unknown>, text = '') => readMarkup(markup, text)

describe('the title on a page', () => {
  test.each([
    [{ title: 'Baker' }, 'Baker'],
    [{ name: 'Baker' }, 'Baker'],
    [{ title: 'Baker', name: 'Job 7' }, 'Baker'],
    [{ title: '', name: 'Baker' }, 'Baker'],
    [{ title: ' Night \n Baker ' }, 'Night Baker'],
    [{ title: 'Baker &amp; Cook' }, 'Baker & Cook'],
    [{ title: 7 }, '7'],
    [{ title: true }, null],
    [{ title: ['Baker'] }, null],
    [{ title: 'x'.repeat(600) }, 'x'.repeat(500)],
  ])('of %j is %j', (markup, title) => {
    expect(read(markup).title).toBe(title)
  })
})

describe('the employer on a page', () => {
  test.each([
    ['Crumb', 'Crumb'],
    [{ name: 'Crumb' }, 'Crumb'],
    [{ legalName: 'Crumb Ltd' }, 'Crumb Ltd'],
    [{ name: 'Crumb', legalName: 'Crumb Ltd' }, 'Crumb'],
    [['Crumb', 'Crust'], 'Crumb'],
    [[{ name: 'Crumb' }, { name: 'Crust' }], 'Crumb'],
    [{}, null],
    [null, null],
    [[], null],
  ])('of %j is %j', (hiringOrganization, company) => {
    expect(read({ hiringOrganization }).company).toBe(company)
  })
})

describe('the place on a page', () => {
  const address = { addressLocality: 'Graz', addressRegion: 'Styria', addressCountry: 'Austria' }

  test.each([
    [{ address }, 'Graz, Styria, Austria'],
    [[{ address }, { address: 'Linz' }], 'Graz, Styria, Austria'],
    [{ address: [address] }, 'Graz, Styria, Austria'],
    [{ address: { ...address, addressRegion: 'Graz' } }, 'Graz, Austria'],
    [{ address: { addressCountry: { name: 'Austria' } } }, 'Austria'],
    [{ address: { streetAddress: '3 Mill Lane' } }, '3 Mill Lane'],
    [{ address: { ...address, streetAddress: '3 Mill Lane' } }, 'Graz, Styria, Austria'],
    [{ address: '3 Mill Lane' }, '3 Mill Lane'],
    [{ name: 'Graz depot' }, 'Graz depot'],
    ['Graz', 'Graz'],
    [{}, null],
    [undefined, null],
  ])('of %j is %j', (jobLocation, place) => {
    expect(read({ jobLocation }).place).toBe(place)
  })

  test.each([
    ['TELECOMMUTE', true],
    ['telecommute', true],
    [['ONSITE', 'TELECOMMUTE'], true],
    ['ONSITE', false],
    [[], false],
    [{ name: 'TELECOMMUTE' }, false],
    [undefined, false],
  ])('with the type %j is anywhere: %s', (jobLocationType, isRemote) => {
    expect(read({ jobLocationType }).isRemote).toBe(isRemote)
  })
})

describe('the pay on a page', () => {
  const euros = (value: unknown) => ({ baseSalary: { currency: 'EUR', value } })
  const aYear = (min: number, max: number) => ({ min, max, currency: 'EUR', period: 'year' })

  test.each([
    ['one number', euros(30_000), aYear(30_000, 30_000)],
    ['a value', euros({ value: 30_000 }), aYear(30_000, 30_000)],
    ['a value with commas and spaces', euros({ value: '30, 000' }), aYear(30_000, 30_000)],
    ['the first of several', euros([{ value: 30_000 }, { value: 40_000 }]), aYear(30_000, 30_000)],
    ['both ends', euros({ minValue: 30_000, maxValue: 40_000 }), aYear(30_000, 40_000)],
    ['equal ends', euros({ minValue: 30_000, maxValue: 30_000 }), aYear(30_000, 30_000)],
    ['the least', euros({ minValue: 30_000 }), aYear(30_000, 30_000)],
    ['the most', euros({ maxValue: 40_000 }), aYear(40_000, 40_000)],
    ['the least and a value', euros({ minValue: 30_000, value: 35_000 }), aYear(30_000, 35_000)],
    [
      'ends outside of the value',
      { baseSalary: { currency: 'EUR', minValue: 30_000, maxValue: 40_000 } },
      aYear(30_000, 40_000),
    ],
    ['an estimate', { estimatedSalary: { currency: 'EUR', value: 30_000 } }, aYear(30_000, 30_000)],
    [
      'a base before an estimate',
      { ...euros(30_000), estimatedSalary: { currency: 'EUR', value: 50_000 } },
      aYear(30_000, 30_000),
    ],
    ['the currency by another name', { baseSalary: { salaryCurrency: 'eur', value: 30_000 } }, aYear(30_000, 30_000)],
    ['the currency of the page', { salaryCurrency: 'EUR', baseSalary: { value: 30_000 } }, aYear(30_000, 30_000)],
  ])('is read from %s', (_, markup, pay) => {
    expect(read(markup).pay).toEqual(pay)
  })

  test.each([
    ['nothing', {}],
    ['zero', euros(0)],
    ['less than nothing', euros(-30_000)],
    ['words', euros('a lot')],
    ['no currency', { baseSalary: { value: 30_000 } }],
    ['a long currency', { baseSalary: { currency: 'EURO', value: 30_000 } }],
    ['a short currency', { baseSalary: { currency: 'EU', value: 30_000 } }],
    ['ends the wrong way round', euros({ minValue: 40_000, maxValue: 30_000 })],
    ['no period, and small', euros(14_999)],
  ])('is none from %s', (_, markup) => {
    expect(read(markup).pay).toBeNull()
  })

  test.each([
    ['HOUR', 'hour'],
    ['HUR', 'hour'],
    ['hourly', 'hour'],
    ['DAY', 'day'],
    ['daily', 'day'],
    ['WEEK', 'week'],
    ['WEE', 'week'],
    ['MONTH', 'month'],
    ['MON', 'month'],
    ['YEAR', 'year'],
    ['annually', 'year'],
  ])('by the %s is of that time, whatever the size', (unit, period) => {
    const sizes = fc.integer({ min: 1, max: 90_000 })
    fc.assert(
      fc.property(sizes, fc.constantFrom('unitText', 'unitCode'), fc.boolean(), (value, name, isInside) => {
        const inside = isInside ? { value: { value, [name]: unit } } : { value, [name]: unit }
        expect(read({ baseSalary: { currency: 'EUR', ...inside } }).pay).toMatchObject({ min: value, period })
      }),
    )
  })

  test('of an unknown time is a year’s where it is large enough', () => {
    expect(read(euros({ value: 15_000, unitText: 'fortnight' })).pay?.period).toBe('year')
    expect(read(euros({ value: 14_000, unitText: 'fortnight' })).pay).toBeNull()
  })
})

describe('the lists of a page', () => {
  test('stand under headings of their own, each only where it has something', () => {
    const markup = {
      responsibilities: 'Bake bread',
      qualifications: 'Gelatiere diploma',
      educationRequirements: 'Bachelor',
      experienceRequirements: 'Two winters',
      skills: ['Ovens', 'Tills'],
    }
    expect(read(markup).lists.split('\n\n')).toEqual([
      'JobPosting',
      'Responsibilities:\n- Bake bread',
      'Qualifications:\n- Gelatiere diploma',
      'Requirements:\n- Bachelor',
      'Requirements:\n- Two winters',
      'Skills required:\n- Ovens\n- Tills',
    ])
    expect(read({ skills: 'Ovens' }).lists).toBe('JobPosting\n\nSkills required:\n- Ovens')
  })

  test.each([
    ['Ovens\nTills'],
    ['Ovens; Tills'],
    ['• Ovens • Tills'],
    ['<li>Ovens</li><li>Tills</li>'],
    ['<UL class="a">\n<LI>Ovens<LI>Tills</UL>'],
    ['<p style="b">Ovens</p><p>Tills</p>'],
    ['Ovens<br/>Tills'],
    ['<li><b>Ovens</b></li><li><a href="x">Tills</a></li>'],
    ['Ovens; at; Tills'],
    [['Ovens', 7, null, { name: 'x' }, 'Tills']],
  ])('of %j have one entry a line', (skills) => {
    expect(read({ skills }).lists.split('\n').slice(3)).toEqual(['- Ovens', '- Tills'])
  })

  test('leave out what the text has, whatever its white space', () => {
    expect(read({ skills: 'Deck ovens; Tills' }, 'You know deck, or Deck\n  ovens').lists).toContain('- Tills')
    expect(read({ skills: 'Deck ovens; Tills' }, 'You know Deck\n  ovens').lists).not.toContain('Deck ovens')
    expect(read({ skills: 'Deck  ovens' }, 'Deck ovens').lists).toBe('')
  })

  test('keep a comma, a short word of three letters and the signs of a comparison', () => {
    expect(read({ skills: 'Rye, spelt and oat; SQL; 3 < 4' }).lists.split('\n').slice(3)).toEqual([
      '- Rye, spelt and oat',
      '- SQL',
      '- 3 < 4',
    ])
  })

  test('are of the beginning of what is very long', () => {
    const { lists } = read({ skills: `${'x'.repeat(19_990)}; Ovens; Tills` })
    expect(lists.split('\n').slice(4)).toEqual(['- Ovens'])
  })
})
