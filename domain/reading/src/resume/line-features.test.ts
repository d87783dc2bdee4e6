import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineFeatures } from './line-features.ts'
import { cvLinesOf } from './resume-lines.ts'

/** The features of lines that stand so in a CV. */
const featuresOf = (...texts: string[]): string[][] =>
  lineFeatures(
    cvLinesOf(
      texts.map((text) => ({ text, heading: text.startsWith('HEADING ') })),
      2026,
    ),
  )
/** Of a line by itself. */
const of = (text: string): string[] => featuresOf(text)[0] ?? []
/** The first feature of a kind, without its first word. */
const told = (kind: string, features: readonly string[]): string | undefined =>
  features.find((feature) => feature.startsWith(`${kind} `))?.slice(kind.length + 1)

describe('what a line is like', () => {
  test.each([
    [1, '1'],
    [4, '4'],
    [5, 'short'],
    [8, 'short'],
    [9, 'middle'],
    [14, 'middle'],
    [15, 'long'],
    [24, 'long'],
    [25, 'page'],
  ])('%d words are of the length “%s”', (words, length) => {
    expect(told('length', of('Oak '.repeat(words)))).toBe(length)
  })

  test('the words of its period are not among the rest, whatever dash joins it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('-', '–', '—', 'to', 'bis', '→'),
        fc.constantFrom('May 2019', '2019', '05/2019'),
        (dash, start) => {
          const features = of(`Nurse, Loch View ${start} ${dash} June 2021`)
          expect([told('rest', features), told('period', features)]).toEqual(['3', 'span last'])
        },
      ),
    )
  })

  test.each([
    ['Ran a clinic', 'none'],
    ['2019 – 2021', 'span alone'],
    ['(2019 – 2021)', 'span alone'],
    ['2019 – 2021 Ward nurse', 'span first'],
    ['(2019 – 2021) Nurse', 'span first'],
    ['Ward nurse 2019 – 2021', 'span last'],
    ['Nurse (2019 – 2021)', 'span last'],
    ['Ward nurse 2019 – 2021 Loch View', 'span within'],
    ['BSc Nursing 2014', 'date last'],
    ['2014', 'date alone'],
  ])('where its period stands: %s', (text, place) => {
    expect(told('period', of(text))).toBe(place)
  })

  test.each([
    ['Nurse', '0'],
    ['Go, Rust', '1'],
    ['Go, Rust, Perl, Lua, C', '3'],
  ])('its commas up to three: %s', (text, commas) => {
    expect(told('commas', of(text))).toBe(commas)
  })

  const signs: [string, string, string][] = [
    ['bullet', '- Ran a clinic', 'Ran a clinic'],
    ['indent', ' Nurse', 'Nurse'],
    ['capitals', 'WORK HISTORY', 'Work HISTORY'],
    ['capitals', 'ÄRZTE', '2019'],
    ['capitals', 'IT', 'I'],
    ['stop', 'Ran a clinic.', 'Ran a clinic'],
    ['colon', 'Tools:', 'Tools: Git'],
    ['ends number', 'Page 12', 'Page 123'],
    ['ends number', 'Page 1', 'Room A1'],
    ['mail', 'ada@example.org', 'ada at example.org'],
    ['link', 'https://ada.example', 'ada, example'],
    ['digits', 'Phone 555 0110', 'Phone 555 011'],
    ['digits', 'Call 0511 555 0188', 'March 2019 – April 2021'],
    ['languages', 'English and French', 'English and maths'],
    ['sign |', 'Nurse | Leeds', 'Nurse, Leeds'],
    ['sign &', 'Pell & Sons', 'Pell and Sons'],
    ['cells 2', 'Nurse\tLeeds', 'Nurse Leeds'],
    ['cells 4', 'A\tB\tC\tD\tE', 'A\tB\tC'],
    ['heading', 'HEADING one', 'Heading one'],
  ]
  test.each(signs)('“%s” is told of %j, not of %j', (feature, text, other) => {
    expect([of(text).includes(feature), of(other).includes(feature)]).toEqual([true, false])
  })

  test('an empty line before it is a gap', () => {
    const [, near = [], far = []] = featuresOf('Ann Castell', 'Leeds', '', 'Nurse')
    expect([near.includes('gap'), far.includes('gap')]).toEqual([false, true])
  })

  test('the share of its words with a capital, in thirds, numbers left out', () => {
    const word = fc.tuple(fc.constantFrom('oak', 'elm', 'ash'), fc.boolean())
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.map(([name, isCapital]) => (isCapital ? name.toUpperCase() : name)).join(' ')
        const share = words.filter(([, isCapital]) => isCapital).length / words.length
        expect(told('named', of(`2 ${text}`))).toBe(String(Math.round(share * 3)))
      }),
    )
    expect(told('named', of('2019 – 2021'))).toBeUndefined()
  })
})

describe('what its words are known as', () => {
  const place = (features: readonly string[]) =>
    ['has', 'first', 'last', 'early'].filter((at) => features.includes(`${at} position`))

  test('with where they stand', () => {
    expect(place(of('Nurse'))).toEqual(['has', 'first', 'last', 'early'])
    expect(place(of('Ward nurse'))).toEqual(['has', 'last', 'early'])
    expect(place(of('Nurse on the ward'))).toEqual(['has', 'first', 'early'])
    expect(place(of('We are all of us the very nurse here'))).toEqual(['has', 'early'])
    expect(place(of('We are all of us here the very nurse here'))).toEqual(['has'])
    expect(place(of('We are here'))).toEqual([])
  })

  test('is told of lines of up to sixty pieces', () => {
    expect(place(of(`Nurse ${'of '.repeat(59)}`))).toEqual(['has', 'first', 'early'])
    expect(place(of(`Nurse ${'of '.repeat(60)}`))).toEqual([])
  })

  test('long lines are told by their first five words, shorter ones by fourteen', () => {
    const words = 'the of and to in a is that for it with as was on by'.split(' ')
    const known = (count: number) => {
      const features = of(words.slice(0, count).join(' '))
      return words.filter((word) => features.includes(`word ${word}`)).length
    }
    expect([known(13), known(14), known(15)]).toEqual([13, 14, 5])
  })

  test('an unknown word is told by its ending, a known one by its cluster', () => {
    const unknown = of('Qxzvbwt')
    expect(unknown).toEqual(expect.arrayContaining(['word qxzvbwt', 'unknown', 'ends bwt', 'first qxzvbwt']))
    const known = of('The')
    expect([known.includes('unknown'), told('fine', known) !== undefined]).toEqual([false, true])
  })
})

describe('what a line stands under', () => {
  const cv = ['Ann Castell', 'Experience', '- Skills', 'Nurse, 2019', 'Profile of the house', 'Skills']

  test('is the last heading known from CVs that is no item of a list', () => {
    const under = featuresOf(...cv, '- Kafka.').map((features) => told('under', features))
    expect(under).toEqual(['head', 'work', 'work', 'work', 'work', 'skills', 'skills'])
  })

  test('is told with what the line is like', () => {
    const [, , , dated = [], , , item = []] = featuresOf(...cv, '', '- Kafka.')
    expect(dated).toContain('under work period date last')
    expect(dated).not.toContain('under work commas 1')
    expect(item).toEqual(
      expect.arrayContaining(['bullet', 'gap', 'rest 1', 'stop'].map((name) => `under skills ${name}`)),
    )
  })

  test('a heading is told as the name of a section, or as a hint of one', () => {
    expect(of('Experience')).toContain('names work')
    expect(of('Experience at sea')).toContain('hints work')
    expect(of('- Experience')).toEqual(expect.arrayContaining(['names work', 'bulleted name']))
    expect(of('Experience')).not.toContain('bulleted name')
    const [set = []] = lineFeatures(cvLinesOf([{ text: 'Experience', heading: true }], 2026))
    expect(set).toContain('heading names work')
    expect(of('Skills: Kafka')).toContain('inline skills')
  })

  test('several names of sections behind signs are headings, one is an item of a list', () => {
    const underEach = (...lines: string[]) =>
      featuresOf(...lines).map((features) => features.find((name) => /^under \w+$/.test(name)))
    expect(underEach('- Skills', 'Python', '- Certificates', 'First aid')).toEqual([
      ...['under skills', 'under skills', 'under certificates', 'under certificates'],
    ])
    expect(underEach('Skills', '- Python', '- Languages', '- First aid')).toEqual(Array(4).fill('under skills'))
  })

  test('its place is a number among the first six, then the top, then later', () => {
    const lines = Array.from({ length: 17 }, (_, at) => `${'X'.repeat(at + 1)} Oak`)
    const places = featuresOf(...lines).map((features) => told('place', features))
    expect(places).toEqual([...'012345', ...Array(9).fill('top'), 'later', 'later'])
  })
})

describe('what lines tell of each other', () => {
  test('a name is like the mail address and like its own second mention', () => {
    const [name = [], second = [], third = [], other = []] = featuresOf(
      'Ann Castell',
      'ann.castell@example.org',
      'Ann Castell, nurse',
      'Anna of Hull',
    )
    const like = (features: readonly string[]) => features.filter((feature) => feature.startsWith('like'))
    expect([name, second, third, other].map(like)).toEqual([['like mail'], [], ['like mail', 'like name'], []])
  })

  test('two letters alone are like no mail address, three are', () => {
    expect(featuresOf('Eva Li', 'eva@example.org')[0]).toContain('like mail')
    expect(featuresOf('Jo Li', 'joli@example.org')[0]).not.toContain('like mail')
  })

  test('lines that come again but for their numbers are repeated', () => {
    const found = featuresOf('Ann Castell – Page 1', 'Nurse', 'Ann Castell – Page 12')
    expect(found.map((features) => features.includes('repeated'))).toEqual([true, false, true])
  })

  test('each is told of the line before, the one after and the one behind that', () => {
    const [first = [], second = [], third = []] = featuresOf('Experience', 'Nurse | Leeds', '', '- 2019')
    expect(first).toContain('before none')
    expect(first).toEqual(
      expect.arrayContaining(['after has position', 'after length 2', 'next period date alone', 'next gap']),
    )
    expect(first.filter((feature) => /^(?:after (?:sign|commas)|next length)/.test(feature))).toEqual([])
    expect(second).toEqual(expect.arrayContaining(['before names work', 'before length 1', 'after period date alone']))
    expect(third).toEqual(expect.arrayContaining(['always', 'after none', 'before has position']))
    expect(third).not.toContain('before names work')
  })

  test('what is known of neighbouring words is told once', () => {
    const [first = []] = featuresOf('Ann Castell', 'Nurse and cook')
    expect(first.filter((feature) => feature === 'after has position')).toHaveLength(1)
  })
})
