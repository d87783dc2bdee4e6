import { type AskOccasion, askOccasions, guidedFormats } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { asks, formatGuides } from './index.ts'
import { bagOf, fieldsOf, kebab, pairsAlike, runsOf, twice, whole } from './wording.ts'

const sentencesIn = (text: string): number => text.split(/[.?!](?: |$)/u).length - 1
const befores = formatGuides.flatMap(({ askBefore }) => askBefore)
const items = formatGuides.flatMap(({ checklist }) => checklist)

describe('every guide to a format', () => {
  test('is there once, in the order of the formats', () => {
    expect(formatGuides.map(({ format }) => format)).toEqual([...guidedFormats])
  })

  test('has the fields of its type and nothing else', () => {
    for (const guide of formatGuides) {
      expect(fieldsOf(guide), guide.format).toEqual([
        'askBefore',
        'checklist',
        'format',
        'implies',
        'mistakes',
        'title',
      ])
      for (const ask of guide.askBefore) expect(fieldsOf(ask)).toEqual(['id', 'text', 'when'])
      for (const item of guide.checklist) expect(fieldsOf(item)).toEqual(['id', 'text', 'why'])
    }
  })

  test('says in two to four sentences what the format implies', () => {
    for (const { format, title, implies } of formatGuides) {
      expect(whole(title) && whole(implies), format).toBe(true)
      expect(sentencesIn(implies), format).toBeGreaterThanOrEqual(2)
      expect(sentencesIn(implies), format).toBeLessThanOrEqual(4)
    }
  })

  test('has a polite question for who will be there and one for any case', () => {
    const occasionsOf = (format: string): AskOccasion[] =>
      formatGuides.find((guide) => guide.format === format)?.askBefore.map(({ when }) => when) ?? []
    for (const { format } of formatGuides) {
      expect(occasionsOf(format), format).toContain('people-unknown')
      expect(occasionsOf(format), format).toContain('length-unknown')
      expect(occasionsOf(format), format).toContain('always')
    }
    expect(new Set(occasionsOf('unknown'))).toEqual(new Set(askOccasions))
    for (const { id, when, text } of befores) {
      expect(id).toMatch(kebab)
      expect(askOccasions, id).toContain(when)
      expect(whole(text), id).toBe(true)
      expect(text, id).toMatch(/^[^.?!]+\?$/u)
    }
  })

  test('has six to ten things to see to, each with its reason, and three mistakes', () => {
    for (const { format, checklist, mistakes } of formatGuides) {
      expect(checklist.length, format).toBeGreaterThanOrEqual(6)
      expect(checklist.length, format).toBeLessThanOrEqual(10)
      expect(mistakes.length, format).toBe(3)
      for (const { id, text, why } of checklist) {
        expect(id).toMatch(kebab)
        expect(id.startsWith(`${format.replaceAll(' ', '-')}-`), id).toBe(true)
        expect([text, why].filter((each) => !whole(each) || !/[.?]$/u.test(each), id)).toEqual([])
      }
      expect(
        mistakes.filter((each) => !whole(each) || !/\.$/u.test(each)),
        format,
      ).toEqual([])
    }
  })
})

test('no id is used twice: a round keeps what was ticked by its id alone', () => {
  expect(twice([...befores, ...items].map(({ id }) => id))).toEqual([])
})

test('no question is one of those to ask on the day, and no item another in other words', () => {
  const questions = [...befores, ...asks].map(({ text }) => text)
  expect(twice(questions.map((text) => text.toLowerCase()))).toEqual([])
  expect(
    pairsAlike(
      items.map(({ text }) => text),
      bagOf,
      0.5,
    ),
  ).toEqual([])
  expect(
    pairsAlike(
      items.flatMap(({ text, why }) => [text, why]),
      (text) => runsOf(text, 2),
      0.6,
    ),
  ).toEqual([])
})
