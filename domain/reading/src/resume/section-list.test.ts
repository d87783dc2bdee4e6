import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areLanguages, isLevel, languageItems, languageOf, listItems, namesLanguage, skillOf } from './section-list.ts'

describe('items of a list', () => {
  test.each([
    ['Git, Jenkins; Docker · Jira', ['Git', 'Jenkins', 'Docker', 'Jira']],
    ['C, C++ (11, 14) and Go', ['C', 'C++ (11, 14) and Go']],
    ['1,000 volts, 3,5 tonnes', ['1,000 volts', '3,5 tonnes']],
    ['sewing, cutting, and pressing.', ['sewing', 'cutting', 'pressing']],
    ['A / B, AC/DC', ['A', 'B', 'AC/DC']],
    ['A /B, C/ D', ['A /B', 'C/ D']],
    ['Go [1, 2], Perl', ['Go [1, 2]', 'Perl']],
    ['Go (a (b), c), Perl', ['Go (a (b), c)', 'Perl']],
    ['Go), Perl, (Lua, C', ['Go)', 'Perl', '(Lua, C']],
    ['Level 3, Perl', ['Level 3', 'Perl']],
    ['Perl, 3 tonnes', ['Perl', '3 tonnes']],
    ['Perl ● Lua ▪ C', ['Perl', 'Lua', 'C']],
    ['Perl und, Lua; y C', ['Perl und', 'Lua', 'C']],
    ['Perl., Lua', ['Perl', 'Lua']],
    ['ecology, yoga, entry', ['ecology', 'yoga', 'entry']],
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
    ['Python: advanced', { name: 'Python', level: 'advanced' }],
    ['Python:advanced', { name: 'Python:advanced' }],
    ['Python-advanced', { name: 'Python-advanced' }],
    ['Figma ★★', { name: 'Figma ★★' }],
    ['Figma●●●○', { name: 'Figma', level: '●●●○' }],
    ['(advanced)', { name: '(advanced)' }],
    ['Python ()', { name: 'Python ()' }],
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
    ['Klingon', { language: 'Klingon' }],
    ['speak Klingon', { language: 'speak Klingon' }],
    ['Basic knowledge of Dutch', { language: 'Dutch', fluency: 'Basic knowledge' }],
    ['Fluent in Dutch.', { language: 'Dutch.', fluency: 'Fluent' }],
    ['Welsh: Irish', { language: 'Welsh', fluency: 'Irish' }],
    ['Klingon: good', { language: 'Klingon', fluency: 'good' }],
  ])('of a language: %s', (item, language) => {
    expect(languageOf(item)).toEqual(language)
  })
})

describe('languages', () => {
  test.each([
    ['English and French (bilingual)', ['English (bilingual)', 'French (bilingual)']],
    ['English\tNative\tFrench\tB1', ['English: Native', 'French: B1']],
    ['Icelandic: native. English: C2.', ['Icelandic: native', 'English: C2']],
    ['English und French', ['English', 'French']],
    ['English & French C1', ['English C1', 'French C1']],
    ['English and maths', ['English and maths']],
    ['Go and French', ['Go and French']],
    ['English: C1, native', ['English: C1', 'native']],
    ['native, English', ['native', 'English']],
    ['English, good French', ['English', 'good French']],
    ['English, maths', ['English', 'maths']],
  ])('%s', (text, items) => {
    expect(languageItems(text)).toEqual(items)
  })

  test('a level is a sign of one, a grade or a word', () => {
    const said = ['B2', 'A1 (IELTS 4)', '★★★', 'fluent', 'Fluent (IELTS 8)', 'native']
    const other = ['B3', 'B22', 'D2', 'AB2', '★ of Go', 'Go', '', 'not fluent']
    expect([said.filter(isLevel), other.filter(isLevel)]).toEqual([said, []])
  })

  test('are named by one of their words, in whatever case and accents', () => {
    expect(['I speak Welsh', 'FRANÇAIS', 'türkisch (B2)'].every(namesLanguage)).toBe(true)
    expect(['Go', '', '| –', 'Welshman'].some(namesLanguage)).toBe(false)
  })

  test('a list is of languages when each item names one', () => {
    expect(areLanguages(['Go', 'Python'])).toBe(false)
    expect(areLanguages(['English (C1)', 'Türkisch'])).toBe(true)
    expect(areLanguages([])).toBe(false)
    expect(areLanguages(['Welsh', 'Go'])).toBe(false)
    expect(areLanguages(['I speak Welsh, with (my) wife.'])).toBe(true)
    expect(areLanguages(['I speak Welsh with my old wife'])).toBe(false)
  })
})
