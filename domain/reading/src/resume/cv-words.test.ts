import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classesOf, countryCodes, inlineSection, isLanguage, isRegion, namedSection, sectionKinds } from './cv-words.ts'
import sectionNames from './section-names.json' with { type: 'json' }

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

const exact = (text: string) => {
  const named = namedSection(text)
  return named?.exact ? named.kind : null
}
const hinted = (text: string) => {
  const named = namedSection(text)
  return named?.exact === false ? named.kind : null
}

describe('names of sections', () => {
  const names = [
    ['Experience', 'work'],
    ['Berufserfahrung', 'work'],
    ['Éducation', 'education'],
    ['Formación', 'education'],
    ['Languages', 'languages'],
    ['Certifications', 'certificates'],
    ['Profil', 'summary'],
    ['Kontakt', 'contact'],
  ] as const

  test.each(names)('%s names the part about %s', (name, kind) => {
    expect(exact(name)).toBe(kind)
  })

  test('are all known as they are listed, and in capitals', () => {
    for (const kind of sectionKinds)
      for (const name of sectionNames[kind]) {
        expect([name, exact(name)]).toEqual([name, kind])
        expect([name, exact(name.toUpperCase())]).toEqual([name, kind])
      }
  })

  test('in capitals, with letters set apart, qualified or between other signs they are the same', () => {
    const ways: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => [...name.toUpperCase()].join(' '),
      (name) => `${name}:`,
      (name) => `– ${name} –`,
      (name) => `Relevant ${name}`,
      (name) => `My other ${name.toLowerCase()}`,
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...ways), ([name, kind], write) => {
        // Words of more than seven letters set apart are more words than a heading has.
        fc.pre(write !== ways[1] || name.length < 8)
        expect(exact(write(name))).toBe(kind)
      }),
    )
  })

  test.each([
    ['Work and Experience', 'Work Experience'],
    ['Certi cations', 'Certifications'],
    ['WORKEXPERIENCE', 'Work Experience'],
    ['Skills & Interests', 'Skills and Interests'],
  ])('%s is named like %s', (text, like) => {
    expect(exact(like)).not.toBeNull()
    expect(exact(text)).toBe(exact(like))
  })

  test.each([
    ['Experience at sea', 'work'],
    ['A short education', 'education'],
    ['Skills of many kinds', 'skills'],
  ])('%s only hints at one', (text, kind) => {
    expect([exact(text), hinted(text)]).toEqual([null, kind])
  })

  test.each([
    'Nurse',
    'Experience.',
    'Experience?',
    'Experience!',
    'Experience 201',
    'experience@example.org',
    'Experience of one two three four five six',
    `Experience ${'x'.repeat(50)}`,
    '',
    '–',
  ])('%j names none', (text) => {
    expect(namedSection(text)).toBeNull()
  })

  test('are as long as headings: sixty letters, seven words', () => {
    expect(hinted(`Experience ${'x'.repeat(49)}`)).toBe('work')
    expect(hinted('Experience of one two three four five')).toBe('work')
    expect(exact('Experience 20')).toBe('work')
  })

  test('each kind is named once', () => {
    expect(new Set(sectionKinds).size).toBe(sectionKinds.length)
    expect(sectionKinds).toEqual(expect.arrayContaining(['work', 'education', 'skills', 'languages']))
  })
})

describe('a section on one line', () => {
  test.each([
    ['Skills: Git', { kind: 'skills', from: 7 }],
    ['Skills : Git', { kind: 'skills', from: 8 }],
    ['Languages: English: C1', { kind: 'languages', from: 10 }],
    ['Skills:', null],
    ['Skills:  ', null],
    ['Skills Git', null],
    ['Kafka: Git', null],
    ['Skills of mine: Git', null],
    [': Git', null],
    [`${' '.repeat(34)}Skills: Git`, { kind: 'skills', from: 41 }],
    [`${' '.repeat(35)}Skills: Git`, null],
  ])('%j', (text, section) => {
    expect(inlineSection(text)).toEqual(section)
  })
})
