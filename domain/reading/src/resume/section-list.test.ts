import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areLanguages, languageItems, languageOf, listItems, skillOf } from './section-list.ts'

describe('items of a list', () => {
  test.each([
    ['Git, Jenkins; Docker · Jira', ['Git', 'Jenkins', 'Docker', 'Jira']],
    ['C, C++ (11, 14) and Go', ['C', 'C++ (11, 14) and Go']],
    ['1,000 volts, 3,5 tonnes', ['1,000 volts', '3,5 tonnes']],
    ['sewing, cutting, and pressing.', ['sewing', 'cutting', 'pressing']],
    ['A / B, AC/DC', ['A', 'B', 'AC/DC']],
    ['', []],
  ])('%s', (text, items) => {
    expect(listItems(text)).toEqual(items)
  })

  test('joined by any sign that parts, they are the same items', () => {
    const word = fc.constantFrom('Kafka', 'Terraform', 'SQL', 'Hand tools', 'AutoCAD 2020', 'R&D')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(', ', '; ', ' • ', ' | ', '\t', ' · '),
        (words, sign) => {
          expect(listItems(words.join(sign))).toEqual(words)
        },
      ),
    )
  })

  test.each(['(', ',', 'a,', ' ', ';('])('a hundred kilobytes of %j take a moment', (part) => {
    expect(Array.isArray(listItems(part.repeat(100_000 / part.length)))).toBe(true)
  })
})

describe('levels', () => {
  test.each([
    ['MS Office (gut)', { name: 'MS Office', level: 'gut' }],
    ['Python – advanced', { name: 'Python', level: 'advanced' }],
    ['Figma ★★★☆', { name: 'Figma', level: '★★★☆' }],
    ['Excel (pivot tables)', { name: 'Excel (pivot tables)' }],
    ['Kubernetes', { name: 'Kubernetes' }],
  ])('of a skill: %s', (item, skill) => {
    expect(skillOf(item)).toEqual(skill)
  })

  test.each([
    ['Polish (native)', { language: 'Polish', fluency: 'native' }],
    ['English: C1', { language: 'English', fluency: 'C1' }],
    ['Deutsch – Muttersprache', { language: 'Deutsch', fluency: 'Muttersprache' }],
    ['inglês avançado', { language: 'inglês', fluency: 'avançado' }],
    ['Conversational Spanish', { language: 'Spanish', fluency: 'Conversational' }],
    ['Mother tongue: Romanian', { language: 'Romanian', fluency: 'Mother tongue' }],
    ['Welsh', { language: 'Welsh' }],
  ])('of a language: %s', (item, language) => {
    expect(languageOf(item)).toEqual(language)
  })
})

describe('languages', () => {
  test.each([
    ['English and French (bilingual)', ['English (bilingual)', 'French (bilingual)']],
    ['English\tNative\tFrench\tB1', ['English: Native', 'French: B1']],
    ['Icelandic: native. English: C2.', ['Icelandic: native', 'English: C2']],
  ])('%s', (text, items) => {
    expect(languageItems(text)).toEqual(items)
  })

  test('a list is of languages when each item names one', () => {
    expect(areLanguages(['Go', 'Python'])).toBe(false)
    expect(areLanguages(['English (C1)', 'Türkisch'])).toBe(true)
    expect(areLanguages([])).toBe(false)
  })
})
