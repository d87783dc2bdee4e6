import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkup } from './markup.ts'

const keys = fc.constantFrom(
  ...'title name hiringOrganization jobLocation address baseSalary value minValue maxValue unitText currency skills'.split(
    ' ',
  ),
)

describe('the JobPosting object of a page', () => {
  test('of any shape is read without failing', () => {
    fc.assert(
      fc.property(fc.object({ key: keys }), (markup) => {
        const { pay } = readMarkup(markup, '')
        expect(pay === null || pay.min <= pay.max).toBe(true)
      }),
    )
  })

  test('that states nothing marks nothing', () => {
    expect(readMarkup({}, 'text')).toEqual({
      ...{ title: null, company: null, place: null, isRemote: false, pay: null, lists: '' },
    })
  })

  test.each([
    [{ currency: 'eur', value: { minValue: 50_000, maxValue: '60,000', unitText: 'YEAR' } }, 50_000, 60_000, 'year'],
    [{ currency: 'EUR', value: '65000' }, 65_000, 65_000, 'year'],
    [{ currency: 'EUR', value: { value: 21.5, unitText: 'HOUR' } }, 21.5, 21.5, 'hour'],
  ])('states the pay in %j', (baseSalary, min, max, period) => {
    expect(readMarkup({ baseSalary }, '').pay).toEqual({ min, max, currency: 'EUR', period })
  })

  test.each([
    [{ currency: 'EUR', value: '21.5' }],
    [{ value: '65000' }],
    [{ currency: 'euros', value: '65000' }],
    [{ currency: 'EUR', value: { minValue: 9, maxValue: 5, unitText: 'HOUR' } }],
  ])('whose pay cannot be told says none: %j', (baseSalary) => {
    expect(readMarkup({ baseSalary }, '').pay).toBeNull()
  })

  test('names place and employer however deep they stand', () => {
    const markup = {
      hiringOrganization: [{ name: ' Brightpath  Ltd ' }],
      jobLocation: { address: { addressLocality: 'Graz', addressCountry: { name: 'Austria' } } },
      jobLocationType: 'TELECOMMUTE',
    }
    expect(readMarkup(markup, '')).toMatchObject({
      company: 'Brightpath Ltd',
      place: 'Graz, Austria',
      isRemote: true,
    })
  })

  test('adds lists that the text has not, one entry a line', () => {
    const markup = {
      skills: '<ul><li>TIG welding</li><li>Reading drawings</li></ul>',
      qualifications: 'City & Guilds',
    }
    const { lists } = readMarkup(markup, 'We ask for City & Guilds.')
    expect(lists.split('\n').filter((line) => line.startsWith('- '))).toEqual(['- TIG welding', '- Reading drawings'])
  })
})
