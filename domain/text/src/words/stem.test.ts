import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './stem.reference.json' with { type: 'json' }
import { porterStem, stem } from './stem.ts'
import words from './stem-words.json' with { type: 'json' }

describe('stem', () => {
  test('agrees with the reference implementation of Porter2 on every reference word', () => {
    const wrong = Object.entries(reference.stems).filter(([word, wanted]) => porterStem(word) !== wanted)
    expect(wrong).toEqual([])
  })

  test.each([
    ['nurses', 'nursing'],
    ['migrations', 'migrated'],
    ['taught', 'teacher'],
    ['led', 'leading'],
    ['supervisory', 'supervised'],
    ['licence', 'licensed'],
    ['analyst', 'analysing'],
  ])('%s and %s share a stem', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  test.each([
    ['accounting', 'account'],
    ['engineer', 'engine'],
    ['organisation', 'organ'],
    ['university', 'universal'],
    ['policy', 'police'],
    ['carer', 'care'],
    ['hospital', 'hospitality'],
    ['training', 'trainee'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  test('no word stands in two families of exceptions', () => {
    const all = Object.values(words.families).flatMap((list) => list.split(' '))
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([])
  })

  test('never throws and never lengthens a word by more than a letter', () => {
    fc.assert(fc.property(fc.string(), (word) => stem(word).length <= word.length + 1))
    fc.assert(fc.property(fc.stringMatching(/^[a-z']{0,20}$/), (word) => porterStem(word).length <= word.length + 1))
  })
})
