import { plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureFacts } from './figure-facts.ts'
import { figuresOn } from './figures.ts'
import { noteLines } from './note-lines.ts'
import { type FigureRole, figureMeasures, figureRoles, type NotesInput } from './notes.ts'

type Given = Partial<Pick<NotesInput, 'cv' | 'posting'>>

/** A model that gives one label this chance, and the others the rest. */
function leaning(labels: readonly string[], label: string, chance: number): Classifier {
  const rest = (1 - chance) / (labels.length - 1)
  const bias = labels.map((each) => Math.log(each === label ? chance : rest))
  return { labels: [...labels], bias, weights: weightTable([]) }
}

/** The first number of a line as a figure of this role, when a bare number is thought to measure this. */
function figureOf(text: string, role: FigureRole, given: Given = {}, measure = 'count', chance = 0.9) {
  const day = plainDate('2026-05-20')
  const empty = { people: [], stories: [], cv: [], posting: [] }
  const input = { today: day, interviewedOn: day, ...empty, ...given, lines: [text] }
  const lines = noteLines(input)
  const models = {
    figure: leaning(figureRoles, role, 0.99),
    figureMeasure: leaning(figureMeasures, measure, chance),
    figureBy: leaning(['me', 'them'], 'me', 0.9),
    figureTake: 0.4,
  }
  const [found] = figuresOn(lines, 0, [], figureFacts(input, lines), models)
  if (!found) return null
  const { amount, upTo, unit, change } = found.figure
  return [amount, upTo, unit, ...(change ? ['change'] : [])]
}

describe('pay', () => {
  const yearly = { posting: ['£52,000 to £60,000 a year'] }
  const pay = (text: string, given: Given = yearly) => figureOf(text, 'pay offered', given)

  test.each([
    ['short', 'they said 55', [55_000, null, 'GBP/year']],
    ['short with its period', 'they said 55 a year', [55_000, null, 'GBP/year']],
    ['short with its sign', 'they said £55', [55_000, null, 'GBP/year']],
    ['of another period', 'they said £55 an hour', [55, null, 'GBP/hour']],
    ['with its thousands', 'they said 5k', [5_000, null, 'GBP/year']],
    ['in another currency', 'they said €55', [55_000, null, 'EUR/year']],
    ['of two short ends', 'they said 55 to 58', [55_000, 58_000, 'GBP/year']],
    ['of no known size', 'they said 3', [3, null, 'GBP/year']],
  ])('%s', (_, text, wanted) => {
    expect(pay(text)).toEqual(wanted)
  })

  test.each([
    ['a sign takes the currency posted', '$48k', ['AUD 45,000 a year'], [48_000, null, 'AUD/year']],
    ['a sign alone stays a sign', '$48k', [], [48_000, null, '$/year']],
    ['a currency alone stays', '€48k', [], [48_000, null, 'EUR/year']],
    ['a number alone has none', '58', [], [58_000, null, '/year']],
    ['a small number alone is by the hour', '12.60', [], [12.6, null, '/hour']],
    ['the higher end tells the period', '9 to 145,000', [], [9, 145_000, '/year']],
  ])('%s', (_, text, posting, wanted) => {
    expect(pay(text, { posting })).toEqual(wanted)
  })
})

describe('other numbers', () => {
  const other = (text: string, given: Given = {}, measure = 'count', chance = 0.9) =>
    figureOf(text, 'other', given, measure, chance)

  test.each([
    ['a unit of its own', '12 weeks', '%', [12, null, 'weeks']],
    ['a unit of its own by the time', '12 beds a week', '%', [12, null, 'beds/week']],
    ['money by the time', '£12 an hour', '%', [12, null, 'GBP/hour']],
    ['a dollar of no country', '$12', '%', [12, null, '$']],
    ['a measure', '71', '%', [71, null, '%']],
    ['a count', '71', 'count', [71, null, '']],
    ['money without its sign', '71', 'money', [71, null, '']],
    ['a length', '4.2m', 'count', [4.2, null, 'm']],
    ['millions', '9m', 'money', [9_000_000, null, '']],
    ['months', '9m', 'months', [9, null, 'months']],
    ['a range', '6 to 8', '%', [6, 8, '%']],
    ['a range of millions', '6 to 8m', 'money', [6_000_000, 8_000_000, '']],
    ['a change', 'from 8 down to 6', '%', [8, 6, '%', 'change']],
    ['a ratio', '12:1', 'months', [12, null, '']],
  ])('%s', (_, text, measure, wanted) => {
    expect(other(text, {}, measure)).toEqual(wanted)
  })

  test('a measure counts only where it is likely enough', () => {
    expect(other('71', {}, '%', 0.61)).toEqual([71, null, '%'])
    expect(other('71', {}, '%', 0.59)).toEqual([71, null, ''])
  })

  test('money without its sign is in the currency of pay', () => {
    expect(other('71', { posting: ['NGN 250,000'] }, 'money')).toEqual([71, null, 'NGN'])
  })

  test.each([
    ['of itself', ['14% off'], '14', [14, null, '%']],
    ['but not of a bare number', ['14 in all'], '14', [14, null, '']],
    ['nor of a ratio', ['14:1'], '14', [14, null, '']],
    ['nor to a number with a unit', ['14% off'], '14 beds', [14, null, 'beds']],
    ['nor to a small number', ['9% off'], '9', [9, null, '']],
    ['from ten on', ['10% off'], '10', [10, null, '%']],
    ['to a small range', ['6% to 8% off'], '6 to 8', [6, 8, '%']],
    ['of a range to no single number', ['14% to 18% off'], '14', [14, null, '']],
    ['of a single number to no range', ['14% off'], '14 to 18', [14, 18, '']],
    ['of what was written in full', ['£14m in sales'], '14', [14e6, null, 'GBP']],
    ['of the same in full before that', ['£14m in sales', '14 boats'], '14', [14, null, 'boats']],
    ['not twice where it was said in full', ['£14m in sales'], '14k', [14_000, null, 'GBP']],
    ['with its period', ['14 calls a day'], '14', [14, null, 'calls/day']],
    ['its period alone', ['14 calls a day'], '14 calls', [14, null, 'calls/day']],
    ['its period, unless one is said', ['14 calls a day'], '14 calls a week', [14, null, 'calls/week']],
    ['of a dollar of no country', ['Refinanced $14m'], '14', [14e6, null, '$']],
    ['of pay by the hour', ['£14 an hour'], '14', [14, null, 'GBP/hour']],
    ['to millions', ['Refinanced £14m'], '14m', [14e6, null, 'GBP']],
  ])('the same number on paper lends its unit: %s', (_, cv, text, wanted) => {
    const measure = text.endsWith('m') ? 'money' : 'count'
    expect(other(text, { cv }, measure)).toEqual(wanted)
  })

  test('what is on paper outweighs what the number is thought to measure', () => {
    const unit = fc.constantFrom('nurses', 'boats', '%')
    fc.assert(
      fc.property(unit, fc.constantFrom(...figureMeasures), (counted, measure) => {
        expect(other('45', { cv: [`45 ${counted}`] }, measure)).toEqual([45, null, counted])
      }),
    )
  })

  test('a day or a month is a date, whatever the role', () => {
    const role = fc.constantFrom<FigureRole>('other', 'pay offered', 'start date', 'notice')
    fc.assert(
      fc.property(role, (each) => {
        expect(figureOf('from 4 September', each)).toEqual(['2026-09-04', null, 'date'])
        expect(figureOf('in September', each)).toEqual(['2026-09', null, 'date'])
      }),
    )
  })
})
