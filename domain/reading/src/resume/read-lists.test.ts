import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areLanguages,
  honoursOn,
  interestsOn,
  isLevel,
  languageItems,
  languageOf,
  languagesOn,
  listItems,
  namesLanguage,
  publicationsOn,
  referencesOn,
  skillOf,
  skillsOn,
} from './read-lists.ts'
import { addItems, cvLinesOf, type Item, type ResumeReading } from './resume-lines.ts'

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

const linesOf = (...texts: string[]) =>
  cvLinesOf(
    texts.map((text) => ({ text, heading: false })),
    2026,
  )
/** Items as a CV has them, and how sure each of their values is. */
function kept(items: readonly Item[]): { read: unknown; sure: Record<string, string> } {
  const reading: ResumeReading = { resume: {}, origins: {}, notes: [] }
  addItems(reading, 'list', items)
  const sure = Object.entries(reading.origins).map(([path, { certainty }]) => [path, certainty])
  return { read: reading.resume['list'] ?? [], sure: Object.fromEntries(sure) }
}
const skills = (...texts: string[]) => kept(skillsOn(linesOf(...texts), [])).read
const languages = (...texts: string[]) => kept(languagesOn(linesOf(...texts), [])).read
const named = (...names: string[]) => names.map((name) => ({ name }))

describe('skills', () => {
  const stores = { name: 'Databases', keywords: ['Oracle', 'Redis'] }

  test.each([
    ['Git, Jenkins', named('Git', 'Jenkins')],
    ['Skills: Git, Jenkins', named('Git', 'Jenkins')],
    ['Databases: Oracle, Redis', [stores]],
    ['Databases : Oracle, Redis', [stores]],
    ['Databases:Redis', named('Databases:Redis')],
    ['Photoshop: advanced', [{ name: 'Photoshop', level: 'advanced' }]],
    ['Levels: advanced, basic', [{ name: 'Levels', keywords: ['advanced', 'basic'] }]],
    ['Excel (advanced), Word', [{ name: 'Excel', level: 'advanced' }, { name: 'Word' }]],
    ['C: Make', named('C: Make')],
    ['QA: Cypress', [{ name: 'QA', keywords: ['Cypress'] }]],
    [`${'X'.repeat(50)}: Git`, [{ name: 'X'.repeat(50), keywords: ['Git'] }]],
    [`${'X'.repeat(51)}: Git`, named(`${'X'.repeat(51)}: Git`)],
  ])('%s', (text, found) => {
    expect(skills(text)).toEqual(found)
  })

  test('none is named twice, but groups are kept', () => {
    expect(skills('Git, Kafka, Git', 'Kafka, Jira')).toEqual(named('Git', 'Kafka', 'Jira'))
    expect(skills('Databases: Oracle, Redis', 'Databases: Oracle, Redis')).toEqual([stores, stores])
  })

  test('languages among them are put to the languages', () => {
    const spoken: Item[] = []
    const found = skillsOn(linesOf('Git', 'Fluent: English (C1), Polish'), spoken)
    expect(kept(found).read).toEqual(named('Git'))
    expect(kept(spoken).read).toEqual([
      { language: 'English', fluency: 'C1' },
      { language: 'Polish', fluency: 'Fluent' },
    ])
  })

  test('a label of languages that tells no level gives them none', () => {
    const spoken: Item[] = []
    skillsOn(linesOf('Languages: Polish, Welsh'), spoken)
    expect(kept(spoken).read).toEqual([{ language: 'Polish' }, { language: 'Welsh' }])
  })

  // “Tools” is a name of the whole section too, which wins over what the comment on groups says.
  test.fails('tools are a group by their name', () => {
    expect(skills('Tools: Git, Jenkins')).toEqual([{ name: 'Tools', keywords: ['Git', 'Jenkins'] }])
  })

  test('are quoted by their names, groups by their lines', () => {
    const [skill, group] = skillsOn(linesOf('Git, Kafka', 'Boards: Jira'), []).filter((_, at) => at !== 1)
    expect(skill?.['whole']).toMatchObject({ origin: { quote: 'Git', certainty: 'sure' } })
    expect(group?.['whole']).toMatchObject({ origin: { quote: 'Boards: Jira' } })
  })
})

describe('languages', () => {
  test.each([
    [['English (C1), Polish'], [{ language: 'English', fluency: 'C1' }, { language: 'Polish' }]],
    [['Languages: Welsh'], [{ language: 'Welsh' }]],
    [['Fluent: Welsh, Irish'], ['Welsh', 'Irish'].map((language) => ({ language, fluency: 'Fluent' }))],
    [['English: C1'], [{ language: 'English', fluency: 'C1' }]],
    [
      ['English', 'C1', 'Polish', 'native'],
      [
        { language: 'English', fluency: 'C1' },
        { language: 'Polish', fluency: 'native' },
      ],
    ],
    [
      ['English (C1)', 'native'],
      [{ language: 'English', fluency: 'C1' }, { language: 'native' }],
    ],
    [['native'], [{ language: 'native' }]],
    [['At home: Welsh, Irish'], [{ language: 'Welsh' }, { language: 'Irish' }]],
  ])('%j', (texts, found) => {
    expect(languages(...texts)).toEqual(found)
  })

  test('what no list of languages knows is doubtful', () => {
    const { sure } = kept(languagesOn(linesOf('Welsh, Klingon'), []))
    expect(sure).toEqual({ 'list.0.language': 'sure', 'list.1.language': 'doubtful' })
  })

  test('go behind those found before', () => {
    const before: Item[] = [{ language: 'Irish' }]
    expect(kept(languagesOn(linesOf('Welsh'), before)).read).toEqual([{ language: 'Irish' }, { language: 'Welsh' }])
  })
})

describe('certificates and awards', () => {
  const honours = (...groups: string[][]) =>
    kept(
      honoursOn(
        groups.map((texts) => linesOf(...texts)),
        'certificates',
        'name',
        'issuer',
      ),
    ).read

  test.each([
    [['Life support, Red Cross, May 2021'], [{ name: 'Life support', issuer: 'Red Cross', date: '2021-05' }]],
    [['Life support – Red Cross'], [{ name: 'Life support', issuer: 'Red Cross' }]],
    [['Life support | Red Cross | Leeds'], named('Life support', 'Red Cross', 'Leeds')],
    [['Life support | Red Cross | Leeds | 2021'], [{ name: 'Life support', issuer: 'Red Cross, Leeds', date: '2021' }]],
    [['Life support|Red Cross'], [{ name: 'Life support', issuer: 'Red Cross' }]],
    [['Life support\tRed Cross'], [{ name: 'Life support', issuer: 'Red Cross' }]],
    [['Life support, issued by Red Cross'], [{ name: 'Life support', issuer: 'Red Cross' }]],
    [['Life support', 'Red Cross', 'Leeds'], [{ name: 'Life support', issuer: 'Red Cross, Leeds' }]],
    [['Life support 2019 – 2021'], [{ name: 'Life support', date: '2021' }]],
    [['Life support, since 2019'], [{ name: 'Life support', date: '2019' }]],
    [['Certificates: Scrum, Kanban, Lean'], named('Scrum', 'Kanban', 'Lean')],
    [['2021'], []],
    [[], []],
  ])('%j', (texts, found) => {
    expect(honours(texts)).toEqual(found)
  })

  test('on one line are a list when there are three or more, each of up to thirty letters', () => {
    const name = fc.integer({ min: 25, max: 35 }).map((length) => 'X'.repeat(length))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const isList = names.length > 2 && names.every((one) => one.length <= 30)
        const [first = '', ...rest] = names
        const whole = rest.length > 0 ? { name: first, issuer: rest.join(', ') } : { name: first }
        expect(honours([names.join(', ')])).toEqual(isList ? named(...names) : [whole])
      }),
    )
  })

  test('stand for themselves, each group of lines one', () => {
    expect(honours(['Life support'], ['Scrum', 'Lean Ltd'])).toEqual([
      { name: 'Life support' },
      { name: 'Scrum', issuer: 'Lean Ltd' },
    ])
  })
})

describe('publications, interests and references', () => {
  test('a citation is kept whole, with its year and address', () => {
    const text = 'Castell A. (2019). Night work. https://ada.example/night'
    expect(kept(publicationsOn(linesOf(text))).read).toEqual([
      { name: text, releaseDate: '2019', url: 'https://ada.example/night' },
    ])
    expect(kept(publicationsOn(linesOf('Night work'))).read).toEqual(named('Night work'))
  })

  test('each interest by itself, without the name of the section', () => {
    expect(kept(interestsOn(linesOf('Interests: chess, fell running', 'Choir'))).read).toEqual(
      named('chess', 'fell running', 'Choir'),
    )
    expect(kept(interestsOn(linesOf('Skills: chess'))).read).toEqual(named('Skills: chess'))
  })

  test.each([
    [['Mary Ekwueme, Head of Nursing'], [{ name: 'Mary Ekwueme', reference: 'Head of Nursing' }]],
    [['Mary Ekwueme – Loch View'], [{ name: 'Mary Ekwueme', reference: 'Loch View' }]],
    [['Mary Ekwueme\tLoch View'], [{ name: 'Mary Ekwueme', reference: 'Loch View' }]],
    [
      ['Mary Ekwueme', 'Head of Nursing', '', 'Tom Adebayo'],
      [{ name: 'Mary Ekwueme', reference: 'Head of Nursing' }, { name: 'Tom Adebayo' }],
    ],
    [['- Mary Ekwueme', '- Tom Adebayo'], named('Mary Ekwueme', 'Tom Adebayo')],
    [['Available on request.'], [{ reference: 'Available on request.' }]],
    [['Auf Anfrage'], [{ reference: 'Auf Anfrage' }]],
  ])('%j', (texts, found) => {
    expect(kept(referencesOn(linesOf(...texts))).read).toEqual(found)
  })
})
