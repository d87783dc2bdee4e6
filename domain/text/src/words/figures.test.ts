import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

describe('figures in a text', () => {
  test.each([
    [
      'Cut the release cycle from 6 weeks to 9 days, saving £1.2 million a year',
      ['6 weeks', '9 days', '£1.2 million a year'],
    ],
    ['Led a team of 8 nurses on a 28-bed ward; falls down 23 % in 2021', ['team of 8 nurses', '28-bed ward', '23 %']],
    ['Grew sales 35% to €400k in Q3 2019', ['35%', '€400k']],
    ['Responsible for 1,200 customers and a budget of $3.5m', ['1,200 customers', '$3.5m']],
    ['Reduced cost by 1.200.000 EUR', ['1.200.000 EUR']],
    ['Twice the throughput (2x) at 99.95% uptime', ['2x', '99.95%']],
    ['Taught classes of 30', ['classes of 30']],
    ['12,000 units were shipped on time', ['12,000 units']],
    ['Shipped 12,000 units each month with 40 staff who rotated', ['12,000 units each month', '40 staff']],
    ['Handled 60 calls daily; 15 juniors mentored', ['60 calls daily', '15 juniors']],
    ['Hired 12 systems engineers and 5 sales reps', ['12 systems engineers', '5 sales reps']],
    ['Ran a 24-bed unit within 3 weeks of joining', ['24-bed unit', '3 weeks']],
    ['Migrated 400 mailboxes being moved', ['400 mailboxes']],
    ['Coached 9 graduates starting out', ['9 graduates']],
    ['Trained 4 new graduate nurses and 3 million people', ['4 new graduate nurses', '3 million people']],
    ['Of 30 applicants, 5 were hired', ['30 applicants']],
  ])('“%s”', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  test.each([
    'Python 3 and ES2020, ISO 9001 audits',
    'From 2015 to 2019, with Level 3 and Key Stage 3',
    'Call 020 7946 0000',
    'No figures at all',
    'On call 24/7 support, from 9 am daily',
    'Ran the move to Microsoft 365 tenants and to Django 4 apps',
  ])('years, versions and grades are none: “%s”', (text) => {
    expect(figuresIn(text)).toEqual([])
  })

  test('a figure is always in the text’s own words', () => {
    const piece = fc.constantFrom('£', '5', '12', ' ', '.', ',', '%', 'k', ' days', ' of ', '2019', 'team', '-')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        for (const figure of figuresIn(text)) expect(text.replace(/\s+/gu, ' ')).toContain(figure)
      }),
    )
  })
})
