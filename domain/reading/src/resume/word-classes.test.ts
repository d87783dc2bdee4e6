import { tokensOf } from '@roundtwo/text'
import { expect, test } from 'vitest'
import { classesOf, countryCodes, isLanguage, isRegion } from './word-classes.ts'

const known = (text: string) => tokensOf(text).map(classesOf)

test.each([
  ['Nurse', ['position']],
  ['nurses', ['position']],
  ['Krankenpfleger', ['position']],
  ['Kellermeister', ['position']],
  ['Pfleger', ['position']],
  ['GmbH', ['employer']],
  ['Polytechnic', ['employer', 'school']],
  ['Grundschule', ['school']],
  ['BSc', ['degree']],
  ['Ireland', ['country']],
  ['Deutsch', ['language']],
  ['fluent', ['level']],
  ['NSW', ['region']],
  ['nsw', []],
  ['qxzvb', []],
  ['qxzvbs', []],
])('%s is known as %j', (word, classes) => {
  expect(known(word)).toEqual([classes])
})

test('a short word that ends like a position is none for that', () => {
  const [of = []] = known('leiter')
  expect(of).toContain('position')
  expect(known('xleiter')[0]).not.toContain('position')
  expect(known('xyleiter')[0]).toContain('position')
})

test('names of people are known as given and as family names', () => {
  const [given, family] = known('Elena Kowalski')
  expect([given?.includes('given'), family?.includes('family')]).toEqual([true, true])
})

test('signs, links and mail addresses are nothing', () => {
  expect(known('| https://ada.example/schule nurse@example.org')).toEqual([[], [], []])
})

test('countries by several names have one code, regions are capitals, languages folded words', () => {
  expect(['uk', 'england', 'great britain'].map((name) => countryCodes.get(name))).toEqual(['GB', 'GB', 'GB'])
  expect([isRegion('TX'), isRegion('tx'), isLanguage('polnisch'), isLanguage('go')]).toEqual([true, false, true, false])
})
