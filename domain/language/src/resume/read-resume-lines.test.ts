import { readFileSync } from 'node:fs'
import type { Instant } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResumeJson } from './read-resume-json.ts'
import { readResumeLines } from './read-resume-lines.ts'
import type { ResumeLine, ResumeReading } from './resume-line.ts'
import { sectionKindOf } from './sections.ts'

const now = '2026-11-22T09:00:00.000Z' as Instant

interface Expected {
  name: string
  email: string
  employers: string[]
  positions: string[]
  starts: string[]
  degrees: string[]
  schools: string[]
  skills: string[]
  languages?: string[]
}

interface Case {
  id: string
  text: string
  expected: Expected
}

const cases = readFileSync(new URL('../../../../bench/sets/resume.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Case => JSON.parse(line))

/** Lines as documents give them: `# ` stands for what a PDF or Word file sets apart. */
const linesOf = (text: string): ResumeLine[] =>
  text.split('\n').map((line) => ({ text: line.replace(/^# /, ''), page: 1, heading: line.startsWith('# ') }))

const fields = [
  'name',
  'email',
  'employers',
  'positions',
  'starts',
  'degrees',
  'schools',
  'skills',
  'languages',
] as const
type Field = (typeof fields)[number]

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Wanted values found, each at most once; a value counts when it is the same or begins the same. */
const hits = (wanted: string[], found: string[], exact: boolean): string[] => {
  const left = found.map(plain)
  const matches = (one: string, value: string): boolean => (exact ? one === value : one.startsWith(value))
  return wanted.filter((value) => {
    const at = left.findIndex((one) => matches(one, plain(value)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

const foundIn = ({ resume }: ResumeReading): Record<Field, string[]> => {
  const list = (values: (string | undefined)[] | undefined): string[] =>
    (values ?? []).map((value) => value ?? '')
  return {
    name: list([resume.basics?.name?.replace(/^Dr\.? /, '')]),
    email: list([resume.basics?.email]),
    employers: list(resume.work?.map(({ name }) => name)),
    positions: list(resume.work?.map(({ position }) => position)),
    starts: list(resume.work?.map(({ startDate }) => startDate)),
    degrees: list(resume.education?.map(({ studyType }) => studyType)),
    schools: list(resume.education?.map(({ institution }) => institution)),
    skills: list(resume.skills?.flatMap(({ name, keywords }) => [name, ...(keywords ?? [])])),
    languages: list(resume.languages?.map(({ language }) => language)),
  }
}

const score = (which: Case[]): { shares: Record<string, number>; misses: string[] } => {
  const counts: Record<string, { found: number; wanted: number }> = {}
  const misses: string[] = []
  for (const { id, text, expected } of which) {
    const found = foundIn(readResumeLines(linesOf(text), { now }))
    for (const field of fields) {
      const wanted = [expected[field] ?? []].flat()
      const right = hits(
        wanted,
        found[field],
        field === 'name' ||
          field === 'email' ||
          field === 'starts' ||
          field === 'employers' ||
          field === 'schools',
      )
      const count = counts[field] ?? { found: 0, wanted: 0 }
      // Jobs that are not there count against the employers.
      const surplus = field === 'employers' ? Math.max(0, found.starts.length - expected.starts.length) : 0
      counts[field] = { found: count.found + right.length, wanted: count.wanted + wanted.length + surplus }
      if (right.length < wanted.length + surplus)
        misses.push(`${id} ${field}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found[field])}`)
    }
  }
  return {
    shares: Object.fromEntries(
      Object.entries(counts).map(([field, { found, wanted }]) => [field, found / wanted]),
    ),
    misses,
  }
}

describe('jobs under no heading of work', () => {
  const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line, page: 1, heading: false }))
  const jobsIn = (text: string) =>
    (readResumeLines(linesOf(text), { now }).resume.work ?? []).map(
      ({ position, name }) => `${position} / ${name}`,
    )

  test.each([
    [
      'Jo Lindqvist\nNorthampton. Own car.\nTeam leader - Parcelhub, Northampton - Feb 2022 to now\nLook after 12 pickers on lates.\nForklift driver - Brackmills DC - 2018 to 2022\nCounterbalance and reach.',
      ['Team leader / Parcelhub', 'Forklift driver / Brackmills DC'],
    ],
    [
      'Marcus Bell\nOmaha, NE — marcus@example.com\n\nInside Sales Rep, Plains Fastener Supply (Omaha) 2021–present\n- 118% of quota in 2025\n\nStore Associate, Home Depot 2018–2021\n- Tool rental desk',
      ['Inside Sales Rep / Plains Fastener Supply (Omaha)', 'Store Associate / Home Depot'],
    ],
    [
      'Tom Ashworth\nExeter | t@example.org\n\nTeaching\nClass teacher, St Petroc’s Primary, Exeter, September 2021 to date\nLed science across the school from 2023; greater-depth outcomes rose from 12% to 21%\n\nQualifications\nPGCE Primary with QTS, University of Exeter, 2019',
      ['Class teacher / St Petroc’s Primary'],
    ],
  ])('%s', (text, jobs) => {
    expect(jobsIn(text)).toEqual(jobs)
  })
})

describe('the development set', () => {
  const { shares, misses } = score(cases)

  test('has at least 25 CVs', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25)
  })

  // On the eight CVs written last, the first look gave names, addresses, schools and skills 1.00, employers 0.95,
  // positions and starts 0.90, degrees 0.90, languages 0.75.
  test.each(fields)('%s stay above their floor', (field) => {
    const told = misses.filter((miss) => miss.includes(` ${field}: `)).join('\n')
    expect(shares[field], told).toBeGreaterThanOrEqual(0.97)
  })
})

const allQuotes = ({ origins }: ResumeReading): string[] => Object.values(origins).map(({ quote }) => quote)

const flat = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

describe('whatever is read', () => {
  test.each(cases.map(({ id, text }) => [id, text]))('%s: quotes are the words of the CV', (_, text) => {
    for (const quote of allQuotes(readResumeLines(linesOf(text), { now }))) expect(text).toContain(quote)
  })

  test.each(cases.map(({ id, text }) => [id, text]))('%s: no word is lost', (_, text) => {
    const reading = readResumeLines(linesOf(text), { now })
    const kept = flat(
      `${JSON.stringify(reading.resume)} ${allQuotes(reading).join(' ')} ${reading.notes.map(({ message }) => message).join(' ')}`.replace(
        /\\n/g,
        ' ',
      ),
    )
    const lines = linesOf(text).filter(
      (line) => !line.heading && sectionKindOf(line.text.trim(), true) === undefined,
    )
    const words = lines.flatMap((line) => flat(line.text).split(' ')).filter((word) => word.length > 3)
    const lost = words.filter(
      (word) =>
        !kept.includes(word) &&
        !/^(?:curriculum|vitae|lebenslauf|other|cgpa|average|email|e-mail|phone|mobile|telefon|telefoon|name|naam|company|designation|duration|location|adres|anschrift|mail)$/i.test(
          word,
        ),
    )
    expect(lost).toEqual([])
  })

  test('dates have the shape JSON Resume asks for, and are no more precise than stated', () => {
    for (const { text } of cases) {
      const { resume } = readResumeLines(linesOf(text), { now })
      for (const { startDate, endDate } of [...(resume.work ?? []), ...(resume.education ?? [])])
        for (const date of [startDate, endDate])
          if (date !== undefined) expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/)
    }
  })

  test('what is read is JSON Resume of which every field has the right type', () => {
    for (const { text } of cases) {
      const again = readResumeJson(readResumeLines(linesOf(text), { now }).resume)
      expect(again.ok && again.value.notes).toEqual([])
    }
  })

  test('nothing throws, and quotes stay quotes, on any lines', () => {
    const word = fc.constantFrom(
      ...'Experience Education Skills: Engineer, Ltd 2019 – Present Jan 2020-06 (2015 • - | \t @ a@b.io +44 7700 900111 https://x.io/a Languages English B2 BSc University of Leeds'.split(
        ' ',
      ),
    )
    const line = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
      ),
      page: fc.constant(1),
      heading: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const reading = readResumeLines(lines, { now })
        const text = lines.map((one) => one.text).join('\n')
        return allQuotes(reading).every((quote) => text.includes(quote))
      }),
      { numRuns: 400, seed: 20261122 },
    )
  })

  test('long hostile lines are read in a moment', () => {
    const hostile = [
      'a '.repeat(20_000),
      '@'.repeat(40_000),
      '('.repeat(40_000),
      '2019-'.repeat(8_000),
      'Jan '.repeat(10_000),
      '- '.repeat(20_000),
      ', '.repeat(20_000),
      'A.'.repeat(20_000),
    ]
    const lines = [
      ...hostile,
      'Experience',
      ...hostile,
      'Education',
      ...hostile,
      'Languages',
      ...hostile,
    ].map((text) => ({ text, page: 1, heading: false }))
    expect(readResumeLines(lines, { now }).resume).toBeDefined()
  })

  test('many lines are read in a moment', () => {
    const job = ['Engineer, Acme Ltd', 'Jan 2019 – Feb 2020', '- Did things', '']
    const lines = ['Ann Other', 'Experience', ...Array.from({ length: 1_400 }, () => job).flat()].map(
      (text) => ({ text, page: 1, heading: false }),
    )
    expect(readResumeLines(lines, { now }).resume.work?.length).toBe(1_400)
  })
})

describe('a reading says what it does not know', () => {
  test('an empty CV has neither a name nor work, and says so', () => {
    const { resume, notes } = readResumeLines([], { now })
    expect(resume).toEqual({})
    expect(notes.map(({ code }) => code)).toEqual(['no-name', 'no-work'])
  })

  test('parts of unknown meaning are kept in the notes', () => {
    const text = 'Ann Other\n\nAdditional information\nThe moon was full.\n'
    expect(
      readResumeLines(linesOf(text), { now }).notes.some(({ message }) =>
        message.includes('The moon was full.'),
      ),
    ).toBe(true)
  })
})
