import { tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HeadPart } from './head-parts.ts'
import { linksIn, phonesIn, placeOf, readBasics } from './read-basics.ts'
import { cvLinesOf, type ResumeReading, said } from './resume-lines.ts'

const phones = (text: string) => phonesIn(tokensOf(text)).map((run) => text.slice(run[0]?.start, run.at(-1)?.end))

describe('telephone numbers', () => {
  test.each([
    ['07700 900412 | a@b.org', ['07700 900412']],
    ['Pleasantville, CA 94588 (555) 123-4567', ['(555) 123-4567']],
    ['+44 7700 900217', ['+44 7700 900217']],
    ['Tel: +49 (0)341 555-0110 / Fax', ['+49 (0)341 555-0110']],
    ['212.555.0163', ['212.555.0163']],
    ['2019 - 2021', []],
    ['2019 2021', []],
    ['Raised £400', []],
    ['2019 555', ['2019 555']],
    ['1850 2021', ['1850 2021']],
    ['+44 7700 900217 +49 341 5550110', ['+44 7700 900217', '+49 341 5550110']],
    ['9458 (555) 123-4567', ['9458 (555) 123-4567']],
    ['10:30 07700 900412 10:45', ['07700 900412']],
    ['1,200 07700 900412', ['07700 900412']],
    ['- / 0511 555 0188 –', ['0511 555 0188']],
    ['(0511) 555 0188)', ['(0511) 555 0188']],
    ['0511 555 0188, 0511 555 0199', ['0511 555 0188', '0511 555 0199']],
  ])('%s', (text, found) => {
    expect(phones(text)).toEqual(found)
  })

  test('have seven to fifteen digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom('', ' ', '-', '/', ' – '), (count, sign) => {
        const digits = '3217654890123456789012'.slice(0, count)
        const text = `${digits.slice(0, -1)}${count > 1 ? sign : ''}${digits.slice(-1)}`
        expect(phones(text)).toEqual(count >= 7 && count <= 15 ? [text] : [])
      }),
    )
  })

  test('a bracket around one is none of it', () => {
    expect(phones('(0511 555 0188)')).toEqual(['0511 555 0188'])
  })

  test('a word before or after changes none', () => {
    const number = fc.constantFrom('07700 900412', '(415) 555-0173', '+91 98450 55512', '0511 555 0188')
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('Phone: ', 'M ', 'Leeds | ', ''),
        fc.constantFrom('', ' | Leeds', ', a@b.org'),
        (own, before, after) => {
          expect(phones(`${before}${own}${after}`)).toEqual([own])
        },
      ),
    )
  })
})

test.each([
  ['linkedin.com/in/ada | ada.example', ['linkedin.com/in/ada', 'ada.example']],
  ['ada@example.org, https://x.io/a.', ['https://x.io/a']],
  ['Node.js and B.Sc. in e.g. maths', []],
  ['WWW.ADA.ZZ HTTP://ADA.ZZ ADA.EXAMPLE', ['WWW.ADA.ZZ', 'HTTP://ADA.ZZ', 'ADA.EXAMPLE']],
  ['ada.example/cv.pdf?a=1', ['ada.example/cv.pdf?a=1']],
  ['com ada_b.com ada.com.zz a/ada.com', []],
  [
    '(a.example)<b.example>;c.example,d.example·e.example•f.example|g.example',
    [...'abcdefg'].map((name) => `${name}.example`),
  ],
  ['ada.example: —b.example–', ['ada.example', 'b.example']],
])('addresses on the web: %s', (text, found) => {
  expect(linksIn(text)).toEqual(found)
})

test('a word of three hundred letters or more is no address', () => {
  const long = (length: number) => `https://${'x'.repeat(length - 8)}`
  expect([linksIn(long(299)).length, linksIn(long(300)).length]).toEqual([1, 0])
})

describe('places', () => {
  test('have the postcode of any country before or behind the city', () => {
    const code = fc.constantFrom(
      ...['SW1A 1AA', 'M1 1AE', 'EC1A1BB', 'K1A 0B1', 'K1A0B1', '1012 AB', '1012AB', '12345-678', '94588-1234'],
      ...['1000-205', '30-001', '8001', '35000', '110001'],
    )
    const forms: ((city: string, postcode: string) => string)[] = [
      (city, postcode) => `${postcode} ${city}`,
      (city, postcode) => `${city} ${postcode}`,
      (city, postcode) => `${city}, ${postcode}`,
      (city, postcode) => `${postcode} | ${city}`,
    ]
    fc.assert(
      fc.property(code, fc.constantFrom('Leeds', 'Rio Claro'), fc.constantFrom(...forms), (postalCode, city, write) => {
        expect(placeOf(write(city, postalCode))).toEqual({ postalCode, city })
      }),
    )
  })

  test('name their country, however it is written', () => {
    const country = fc.constantFrom(
      ...([
        ['U.S.A.', 'US'],
        ['U.K.', 'GB'],
        ['ESPAÑA', 'ES'],
        ['Österreich', 'AT'],
        ['the Netherlands', 'NL'],
      ] as const),
    )
    fc.assert(
      fc.property(country, fc.constantFrom(', ', ' · ', ' | ', '; ', '\t', ' ('), ([name, countryCode], sign) => {
        expect(placeOf(`Rio Claro${sign}${name}`)).toEqual({ city: 'Rio Claro', countryCode })
      }),
    )
  })

  // Every piece that is the country’s name is taken for it.
  test.fails('a city may be called as its country is', () => {
    expect(placeOf('Luxembourg, Luxembourg')).toEqual({ city: 'Luxembourg', countryCode: 'LU' })
  })

  test.each([
    ['Truro, Cornwall TR1 2XN', { postalCode: 'TR1 2XN', city: 'Truro', region: 'Cornwall' }],
    ['Austin, TX 78704', { postalCode: '78704', city: 'Austin', region: 'TX' }],
    ['Bengaluru, India', { city: 'Bengaluru', countryCode: 'IN' }],
    ['25813 Husum', { postalCode: '25813', city: 'Husum' }],
    ['Geelong VIC', { city: 'Geelong', region: 'VIC' }],
    ['Salt Lake City UT, USA', { city: 'Salt Lake City', region: 'UT', countryCode: 'US' }],
    ['Leeds XYZ', { city: 'Leeds XYZ' }],
    ['Dubai, United Arab Emirates', { city: 'Dubai', countryCode: 'AE' }],
    ['Truro, Cornwall, The West, England', { city: 'Truro', region: 'Cornwall, The West', countryCode: 'GB' }],
    ['Flat 3, 12 High Street, Leeds', { address: 'Flat 3, 12 High Street', city: 'Leeds' }],
    ['Portugal', { countryCode: 'PT' }],
    ['1234567 Leeds', { address: '1234567 Leeds' }],
    [', ,', {}],
    ['12 rue des Tanneurs, 35000 Rennes', { address: '12 rue des Tanneurs', postalCode: '35000', city: 'Rennes' }],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toEqual(place)
  })

  test('any words give a place without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => typeof placeOf(text) === 'object'))
  })
})

const linesOf = (texts: readonly string[]) =>
  cvLinesOf(
    texts.map((text) => ({ text, heading: false })),
    2026,
  )
type Part = [kind: string, text: string, probability?: number]

interface Given {
  parts?: Part[]
  /** The line that the name stands in, when no part is it. */
  name?: string
  about?: string[]
}

/** What is read of the lines about a person, with the words that were left. */
function read(texts: string[], { parts = [], name, about = [] }: Given = {}) {
  const head = linesOf(texts)
  const known = parts.flatMap(([kind, text, probability = 0.95]): HeadPart[] =>
    head
      .filter(({ line }) => line.text.includes(text))
      .slice(0, 1)
      .map((line) => ({ ...said(line, text), kind, line, probability, chance: () => 0 })),
  )
  const reading: ResumeReading = { resume: {}, origins: {}, notes: [] }
  const [nameLine] = name === undefined ? [] : linesOf([name])
  readBasics(head, known, nameLine, linesOf(about), reading)
  const left = reading.notes.map(({ message }) => /“(.*)”/.exec(message)?.[1])
  return { basics: reading.resume.basics, origins: reading.origins, left }
}

describe('the name', () => {
  const nameOf = (...parts: Part[]) =>
    read(
      parts.map(([, text]) => text),
      { parts },
    ).basics?.name

  test('is the first that is likely, and only when none is, the likeliest', () => {
    expect(nameOf(['name', 'Ann Castell', 0.5], ['name', 'Obinna Eze', 0.9])).toBe('Ann Castell')
    expect(nameOf(['name', 'Ann Castell', 0.49], ['name', 'Obinna Eze', 0.5])).toBe('Obinna Eze')
    expect(nameOf(['name', 'Ann Castell', 0.3], ['name', 'Obinna Eze', 0.4])).toBe('Obinna Eze')
    expect(nameOf(['title', 'Nurse', 0.9])).toBeUndefined()
  })

  test.each([
    ['Dr. Ann Castell', 'Ann Castell'],
    ['Prof. Dr. Ann Castell', 'Ann Castell'],
    ['Ann Castell, MBA, RN', 'Ann Castell'],
    ['Ann Castell (she/her)', 'Ann Castell'],
    ['Ann Castell(she/her)', 'Ann Castell'],
    ['Ann Castell MBA', 'Ann Castell'],
    ['Ann RN', 'Ann'],
    ['Ann Castell MSc', 'Ann Castell'],
    ['ANN CASTELL B.Tech', 'ANN CASTELL'],
    ['Ann Castell Ma', 'Ann Castell Ma'],
    ['Ann Castell M.B.A.', 'Ann Castell'],
    ['ANN CASTELL', 'ANN CASTELL'],
    ['ANN DE SOUZA', 'ANN DE SOUZA'],
    ['JP Castell', 'JP Castell'],
    ['Ann J. Castell', 'Ann J. Castell'],
    ['Ann (Annie) Castell', 'Ann (Annie) Castell'],
  ])('%s: without titles before it and letters behind it', (written, name) => {
    expect(nameOf(['name', written])).toBe(name)
  })

  test.each([
    ['Ann Castell | Nurse', 'Ann Castell'],
    ['Ann Castell – Nurse', 'Ann Castell'],
    ['Ann Castell, nurse', 'Ann Castell'],
    ['Ann Castell\tLeeds', 'Ann Castell'],
    ['Ann Maria de la Cruz', 'Ann Maria de la Cruz'],
    ['Ann Maria de la Cruz Vega', undefined],
    ['Ann 2nd', undefined],
    ['A B', undefined],
    ['Jo Li', 'Jo Li'],
  ])('else the first piece of its line: %s', (line, name) => {
    const { basics, origins } = read([], { name: line })
    expect(basics?.name).toBe(name)
    if (name) expect(origins['basics.name']?.certainty).toBe('doubtful')
  })
})

describe('how somebody is reached', () => {
  test('by the first mail address, telephone number and page', () => {
    const { basics, origins, left } = read([
      'ann@example.org | 0511 555 0188 | ann.example',
      'castell@example.org, 0511 555 0199, https://castell.example',
    ])
    expect(basics).toEqual({ email: 'ann@example.org', phone: '0511 555 0188', url: 'https://ann.example' })
    expect(origins['basics.phone']).toMatchObject({ quote: '0511 555 0188', certainty: 'sure' })
    expect(left).toEqual([])
  })

  test.each([
    ['linkedin.com/in/ann', { network: 'LinkedIn', username: 'ann', url: 'https://linkedin.com/in/ann' }],
    ['https://de.linkedin.com/in/ann/', { network: 'LinkedIn', username: 'ann' }],
    ['HTTPS://GitHub.com/ann', { network: 'GitHub', url: 'HTTPS://GitHub.com/ann' }],
    ['http://xing.com/profile/ann', { network: 'Xing', url: 'http://xing.com/profile/ann' }],
    ['www.gitlab.com/ann', { network: 'GitLab', username: 'ann' }],
  ])('by a network: %s', (link, profile) => {
    const { basics, origins } = read([`Leeds | ${link}`])
    expect(basics?.profiles).toMatchObject([profile])
    expect(basics?.url).toBeUndefined()
    expect(origins['basics.profiles.0']?.quote).toBe(link)
  })

  test('by several networks, each once; one without a user is a page', () => {
    const { basics, origins } = read(['github.com/ann linkedin.com/in/ann github.com/other xing.com'])
    expect(basics?.profiles?.map(({ network, username }) => [network, username])).toEqual([
      ['GitHub', 'ann'],
      ['LinkedIn', 'ann'],
    ])
    expect(basics?.url).toBe('https://xing.com')
    expect(Object.keys(origins)).toEqual(['basics.profiles.0', 'basics.profiles.1', 'basics.url'])
  })

  test('in whatever order they stand and whatever sets them apart', () => {
    const pieces = ['ann@example.org', '0511 555 0188', 'ann.example', 'Tel', 'E-Mail:']
    const sign = fc.constantFrom(' | ', ' · ', ' • ', '\t', ' – ', ' / ')
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 5 }), sign, (own, between) => {
        const { basics, left } = read([own.join(between)])
        expect([basics?.email, basics?.phone, basics?.url, left]).toEqual([
          ...pieces.slice(0, 2),
          'https://ann.example',
          [],
        ])
      }),
    )
  })
})

describe('where somebody lives', () => {
  const parts: Part[] = [['place', 'Leeds, LS1 4DY']]

  test('with a street that stands by itself', () => {
    const { basics, left } = read(['12 High Street', 'Leeds, LS1 4DY'], { parts })
    expect(basics?.location).toEqual({ city: 'Leeds', postalCode: 'LS1 4DY', address: '12 High Street' })
    expect(left).toEqual([])
  })

  test('a second street is left, as is one without a place', () => {
    expect(read(['12 High Street', '3 Mill Lane', 'Leeds, LS1 4DY'], { parts }).left).toEqual(['3 Mill Lane'])
    expect(read(['12 High Street'])).toMatchObject({ basics: undefined, left: ['12 High Street'] })
    expect(read(['Room 12 B', 'Nr 7', 'Leeds, LS1 4DY'], { parts }).left).toEqual(['Nr 7'])
  })
})

describe('the rest', () => {
  test('a title and what somebody says of themselves', () => {
    const { basics, origins } = read(['Ward Sister'], {
      parts: [['title', 'Ward Sister']],
      about: ['Calm on nights.', '- Ran a clinic'],
    })
    expect(basics).toEqual({ label: 'Ward Sister', summary: 'Calm on nights.\n- Ran a clinic' })
    expect(origins['basics.summary']?.quote).toBe('Calm on nights.')
  })

  test('nothing is read of nothing', () => {
    expect(read([])).toEqual({ basics: undefined, origins: {}, left: [] })
  })

  test.each([
    ['Full UK driving licence', ['Full UK driving licence']],
    ['Mobile: 0511 555 0188', []],
    ['Phone 0511 555 0188, E-Mail ann@example.org', []],
    ['Hobbies: chess', ['Hobbies: chess']],
    ['Email: ann@example.org | Married', ['Married']],
    ['Address: by the sea', ['by the sea']],
    ['M: by the sea', ['by the sea']],
    ['Married – two children', ['Married', 'two children']],
    ['Married|Retired', ['Married', 'Retired']],
  ])('what is left of a line is named, labels are not: %s', (text, left) => {
    expect(read([text]).left).toEqual(left)
  })

  test('what was read is not left', () => {
    const parts: Part[] = [
      ['name', 'Ann Castell'],
      ['title', 'Nurse'],
      ['place', 'Leeds'],
    ]
    expect(read(['Ann Castell | Nurse', 'Leeds | Married'], { parts }).left).toEqual(['Married'])
  })
})
