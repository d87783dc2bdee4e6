import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../document/token.ts'
import { datePartsAt, dayAt } from './date-parts.ts'
import { Row } from './row.ts'

/** The row of a text and the place that a bar marks in it. */
function marked(text: string): [row: Row, place: number] {
  const [before = '', behind = ''] = text.split('|')
  return [new Row(tokensOf(before + behind)), tokensOf(before).length]
}
/** The parts from the bar on, and what stands behind them. */
function read(text: string, fits = true): [parts: object | null, behind: string] {
  const [row, place] = marked(text)
  const found = datePartsAt(row, place, () => fits)
  if (!found) return [null, '']
  const behind = row.tokens.slice(found.end).map((token) => token.text)
  return [found.parts, behind.join(' ')]
}

describe('a day’s number', () => {
  test.each([
    ['|3', 3, false],
    ['|31st', 31, true],
    ['|32nd', 0, false],
    ['|0', 0, false],
    ['|03', 3, false],
    ['|3 rd', 3, false],
    ['|1er', 1, true],
    ['|3º', 3, true],
    ['|third', 3, true],
    ['|twenty-first', 21, true],
    ['|twenty first', 21, true],
    ['|thirtieth', 30, true],
    ['|twenty twelfth', 0, false],
    ['|twenty', 0, false],
    ['|bread', 0, false],
  ])('of “%s” is %i, an ordinal: %s', (text, day, isOrdinal) => {
    const found = dayAt(...marked(text))
    expect([found?.day ?? 0, found?.isOrdinal ?? false]).toEqual([day, isOrdinal])
  })
})

describe('parts of a date in figures', () => {
  test.each<[string, object | null, string]>([
    ['|2026-11-10', { year: 2026, month: 11, days: [10] }, ''],
    ['|2026-13-10', null, ''],
    ['|2026/11/10 on', { year: 2026, month: 11, days: [10] }, 'on'],
    ['|10.11.2026', { days: [10], month: 11, year: 2026 }, ''],
    ['|10.11.26.', { days: [10], month: 11, year: 2026 }, '.'],
    ['|10/11/26', { numbers: [10, 11], year: 2026 }, ''],
    ['|10-11-2026', { numbers: [10, 11], year: 2026 }, ''],
    ['|10/11-2026', null, ''],
    ['|10.13.2026', null, ''],
    ['|32/1/2026', null, ''],
    ['|13/14/2026', null, ''],
    ['|0/1/2026', null, ''],
    ['|10/11', null, ''],
    ['by |10/11', { numbers: [10, 11] }, ''],
    ['|10/11 latest', { numbers: [10, 11] }, 'latest'],
    ['|10/11 at 5', { numbers: [10, 11] }, 'at 5'],
    ['|10/11 at best', null, ''],
    ['by |10-11', null, ''],
    ['am |10.11.', { days: [10], month: 11 }, ''],
    ['by |10.11', null, ''],
    ['am |10.11', null, ''],
    ['vom |10.11', { days: [10], month: 11 }, ''],
  ])('“%s” are %j', (text, parts, behind) => {
    expect(read(text)).toEqual([parts, behind])
  })
})

describe('parts of a date in words', () => {
  test.each<[string, object | null, string]>([
    ['|3 March', { days: [3], month: 3, isRange: false }, ''],
    ['|3rd of March', { days: [3], month: 3, isRange: false }, ''],
    ['|3. März', { days: [3], month: 3, isRange: false }, ''],
    ['|3-March', { days: [3], month: 3, isRange: false }, ''],
    ['|3 march', null, ''],
    ['|3rd march', { days: [3], month: 3, isRange: false }, ''],
    ['on |3 march', { days: [3], month: 3, isRange: false }, ''],
    ['Friday |3 bread', null, ''],
    ['|3 - 5 March', { days: [3, 5], month: 3, isRange: true }, ''],
    ['|3, 4 or 5 March', { days: [3, 4, 5], month: 3, isRange: false }, ''],
    ['between |3 and 5 March', { days: [3, 5], month: 3, isRange: true }, ''],
    ['|3. bis 5. März', { days: [3, 5], month: 3, isRange: true }, ''],
    ['|1, 2, 3, 4, 5, 6, 7, 8 May', { days: [1, 2, 3, 4, 5, 6, 7, 8], month: 5, isRange: false }, ''],
    ['|March 3', { month: 3, days: [3], isRange: false }, ''],
    ['|March the 3rd', { month: 3, days: [3], isRange: false }, ''],
    ['|March 3 pm', { month: 3 }, '3 pm'],
    ['|March 3 - 5 pm', { month: 3 }, '3 - 5 pm'],
    ['|March 3, 5 pm', { month: 3, days: [3] }, ', 5 pm'],
    ['|March 3: bread', { month: 3, days: [3], isRange: false }, ': bread'],
    ['|March 2027', { month: 3, year: 2027 }, ''],
    ['|march 2027', null, ''],
    ['|3 Dec ’26', { days: [3], month: 12, isRange: false, year: 2026 }, ''],
    ['|3 Dec 1850', { days: [3], month: 12, isRange: false }, '1850'],
    ['|Christmas', { month: 12, days: [25] }, ''],
    ['|Friday, 3 March', { weekday: 5, days: [3], month: 3, isRange: false }, ''],
    ['|3 March (Friday)', { days: [3], month: 3, isRange: false, weekday: 5 }, ')'],
    ['|Friday 3rd bread', { weekday: 5, days: [3] }, 'bread'],
    ['|sexta 6 de março', { weekday: 5, isWeakWeekday: true, days: [6], month: 3, isRange: false }, ''],
    ['até |sexta', { weekday: 5, isWeakWeekday: false }, ''],
    ['|sexta', null, ''],
    ['|sexta-feira', { weekday: 5 }, ''],
    ['|Friday. Monday', { weekday: 5 }, '. Monday'],
    ['|Fri. 3 March', { weekday: 5, days: [3], month: 3, isRange: false }, ''],
    ['the |Friday after', { weekday: 5, isAfter: true }, ''],
    ['the |Friday after lunch', { weekday: 5 }, 'after lunch'],
    ['|bread', null, ''],
  ])('“%s” are %j', (text, parts, behind) => {
    expect(read(text)).toEqual([parts, behind])
  })

  test.each<[string, object | null]>([
    ['by |the 26th', null],
    ['by the |26th', { days: [26] }],
    ['by |26th', { days: [26] }],
    ['by the |26', { days: [26] }],
    ['by |26', null],
    ['the |26th', { days: [26] }],
    ['the |26th floor', null],
    ['the |26th bread', null],
    ['the |26th is fine', { days: [26] }],
    ['the |26', null],
    ['le |14', { days: [14] }],
    ['le |14 h', null],
    ['am |14.', { days: [14] }],
    ['we |14.', null],
    ['by the |first', { days: [1] }],
    ['the |first', null],
    ['by |first', null],
    ['on the |18 pm', null],
    ['by the |18: bread', { days: [18] }],
  ])('a lone day “%s” is %j', (text, parts) => {
    expect(read(text)[0]).toEqual(parts)
  })

  test('a day’s number beside a weekday counts where they go together, or where it is no hour', () => {
    expect(read('|Friday 3', true)[0]).toEqual({ weekday: 5, days: [3] })
    expect(read('|Friday 3', false)[0]).toEqual({ weekday: 5 })
    expect(read('|Friday 3rd', false)[0]).toEqual({ weekday: 5, days: [3] })
    expect(read('|Friday 13', false)[0]).toEqual({ weekday: 5, days: [13] })
    expect(read('|Friday 13 loaves', false)[0]).toEqual({ weekday: 5 })
    expect(read('|Friday 3 pm', true)[0]).toEqual({ weekday: 5 })
  })
})

describe('parts of what is counted', () => {
  test.each<[string, object | null]>([
    ['|tomorrow', { offset: 1 }],
    ['|today', { offset: 0 }],
    ['|yesterday', { offset: -1 }],
    ['|2morrow', null],
    ['2|morrow', { offset: 1 }],
    ['|morrow', null],
    ['the day after |tomorrow', { offset: 2 }],
    ['pasado |mañana', { offset: 2 }],
    ['la |mañana', null],
    ['guten |Morgen', null],
    ['|Morgen', { offset: 1 }],
    ['am |morgen', null],
    ['|this evening', { offset: 0 }],
    ['|this time next week', { offset: 0, which: 'next', unit: 'week' }],
    ['|this day fortnight', { offset: 0, unit: 'fortnight' }],
    ['|next week', { which: 'next', unit: 'week' }],
    ['|next bread', null],
    ['|the end of next week', null],
    ['|end of next week', { part: 'end', which: 'next', unit: 'week' }],
    ['|early March', { part: 'start', month: 3 }],
    ['|end of bread', null],
    ['|Monatsende', { part: 'end', unit: 'month' }],
    ['|month end', { unit: 'month', part: 'end' }],
    ['|week 41', { unit: 'week', weekOfYear: 41 }],
    ['|week 54', { unit: 'week' }],
    ['|week 9', { unit: 'week' }],
    ['|KW 9', { unit: 'week', weekOfYear: 9 }],
    ['|w/c 14th', { unit: 'week', days: [14] }],
    ['|w/b 14', { unit: 'week' }],
    ['|weekend', { unit: 'weekend' }],
    ['|week-end', { unit: 'weekend' }],
    ['|fim de semana', { unit: 'weekend' }],
    ['|Tuesday of next week', { weekday: 2, which: 'next', unit: 'week' }],
    ['|mardi prochain', { weekday: 2, which: 'next' }],
    ['|week after next', { unit: 'week', which: 'afterNext' }],
    ['|next weeks', { which: 'next' }],
    ['|hour', null],
  ])('“%s” are %j', (text, parts) => {
    expect(read(text)[0]).toEqual(parts)
  })
})

test('are no more than those of so many words', () => {
  fc.assert(
    fc.property(fc.constantFrom(',', '(', '-', 'of'), fc.integer({ min: 1, max: 5 }), (joint, count) => {
      const [parts, behind] = read(`|Friday ${`${joint} `.repeat(count)}3 March`)
      const isJoined = count <= 3
      expect(parts).toEqual(isJoined ? { weekday: 5, days: [3], month: 3, isRange: false } : { weekday: 5 })
      expect(behind === '').toBe(isJoined)
    }),
  )
})
