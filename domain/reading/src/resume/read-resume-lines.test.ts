import { readFileSync } from 'node:fs'
import { type Instant, instant } from '@roundtwo/model'
import type { SourceLine } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResumeLines } from './read-resume-lines.ts'
import type { ResumeReading } from './resume-lines.ts'

const now: Instant = instant('2026-11-22T09:00:00.000Z')

interface Case {
  id: string
  text: string
  expected: Record<string, string | string[]>
}

const cases = readFileSync(new URL('../../../../bench/sets/resume.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Case => JSON.parse(line))

/** Lines as documents give them: `# ` stands for what a PDF or Word file sets apart. */
const linesOf = (text: string): SourceLine[] =>
  text.split('\n').map((line) => ({ text: line.replace(/^# /, ''), page: 1, heading: line.startsWith('# ') }))

const known = new Map<string, Promise<ResumeReading>>()
function read(text: string): Promise<ResumeReading> {
  const reading = known.get(text) ?? readResumeLines(linesOf(text), { now })
  known.set(text, reading)
  return reading
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Wanted values found, each at most once; a value counts when it is the same or begins the same. */
function hits(wanted: readonly string[], found: readonly (string | undefined)[]): number {
  const left = found.map((value) => plain(value ?? ''))
  return wanted.filter((value) => {
    const at = left.findIndex((one) => one.startsWith(plain(value)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const foundIn = ({ resume }: ResumeReading): Record<string, (string | undefined)[]> => ({
  name: [resume.basics?.name],
  email: [resume.basics?.email],
  employers: resume.work?.map(({ name }) => name) ?? [],
  positions: resume.work?.map(({ position }) => position) ?? [],
  starts: resume.work?.map(({ startDate }) => startDate) ?? [],
  degrees: resume.education?.map(({ studyType }) => studyType) ?? [],
  schools: resume.education?.map(({ institution }) => institution) ?? [],
  skills: resume.skills?.flatMap(({ name, keywords }) => [name, ...(keywords ?? [])]) ?? [],
  languages: resume.languages?.map(({ language }) => language) ?? [],
})

describe('the CVs of other hands', () => {
  const fields = ['name', 'email', 'employers', 'positions', 'starts', 'degrees', 'schools', 'skills', 'languages']
  // None of these were trained on. The first look gave .88 to 1.00 of each.
  test.each(fields)('%s stay above their floor', async (field) => {
    let [right, all] = [0, 0]
    for (const { text, expected } of cases) {
      const wanted = [expected[field] ?? []].flat().map((value) => value.replace(/^Dr\.? /, ''))
      right += hits(wanted, foundIn(await read(text))[field] ?? [])
      all += wanted.length
    }
    expect(right / all).toBeGreaterThanOrEqual(0.88)
  })

  const flat = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

  test.each(cases.map(({ id, text }) => [id, text]))('%s: quotes are the words of the CV', async (_, text) => {
    for (const { quote } of Object.values((await read(text)).origins)) expect(flat(text)).toContain(flat(quote))
  })

  test('no long word is lost: what is not placed stands in the notes', async () => {
    let [kept, all] = [0, 0]
    const lost: string[] = []
    for (const { text } of cases) {
      const { resume, origins, notes } = await read(text)
      const held = flat(JSON.stringify([resume, origins, notes]).replace(/\\n/g, ' '))
      const words = linesOf(text)
        .filter(({ text: line }) => line.split(' ').length > 3)
        .flatMap(({ text: line }) => flat(line).split(' '))
        .filter((word) => word.length > 4)
      all += words.length
      kept += words.filter((word) => held.includes(word)).length
      lost.push(...words.filter((word) => !held.includes(word)))
    }
    expect(kept / all, lost.join(' ')).toBeGreaterThan(0.98)
  })
})

interface Job {
  position: string
  employer: string
  from: number
  told: string[]
}

const job = fc.record({
  position: fc.constantFrom(
    'Staff Nurse',
    'Transport Planner',
    'Training Manager',
    'Software Engineer',
    'Site Foreman',
    'Education Officer',
  ),
  employer: fc.constantFrom(
    'Kelvin Bridge Infirmary',
    'Dunmore Haulage Ltd',
    'Pell & Sons',
    'Globex Corporation',
    'Vela Foods plc',
    'Northwind Robotics',
  ),
  from: fc.integer({ min: 1990, max: 2020 }),
  told: fc.uniqueArray(
    fc.constantFrom(
      'Led a team of nine on nights',
      'Cut waiting times by a third',
      'Wrote the handbook for new starters',
      'Ran the weekly planning meeting with three depots',
      'Answered for a budget of £400,000',
    ),
    { minLength: 2, maxLength: 3 },
  ),
})
const jobs = fc.uniqueArray(job, { minLength: 2, maxLength: 3, selector: ({ position }) => position })
const person = fc.constantFrom('Ann Castell', 'Obinna Eze', 'Łucja Wójcik-Hart', 'Rafael de Souza')

interface Layout {
  sign: string
  heading: string
  setApart: boolean
  blank: boolean
  head: (job: Job) => string[]
}
const plainLayout: Layout = {
  sign: '- ',
  heading: 'Work experience',
  setApart: true,
  blank: true,
  head: ({ position, employer, from }) => [`${position}, ${employer}`, `March ${from} – June ${from + 2}`],
}

function cvOf(name: string, list: readonly Job[], layout: Layout): SourceLine[] {
  const set = (text: string, heading = false): SourceLine => ({
    text,
    heading: heading && layout.setApart,
    page: 1,
  })
  const gap = layout.blank ? [set('')] : []
  return [
    set(name, true),
    set('someone@example.org | 07700 900123 | Leeds'),
    set(''),
    set(layout.heading, true),
    ...list.flatMap((one) => [
      ...gap,
      ...layout.head(one).map((line) => set(line)),
      ...one.told.map((line) => set(`${layout.sign}${line}`)),
    ]),
    set(''),
    set('Education', true),
    set('BSc Geography, University of Leeds, 1988'),
  ]
}

const worked = async (lines: SourceLine[]) =>
  ((await readResumeLines(lines, { now })).resume.work ?? []).map(({ position, name, startDate, endDate }) => [
    position,
    name,
    startDate,
    endDate,
  ])
const expected = (list: readonly Job[]) =>
  list.map(({ position, employer, from }) => [position, employer, `${from}-03`, `${from + 2}-06`])

/** Of what is generated, this many in a hundred must come out whole. */
async function shareRight(layout: (list: readonly Job[], name: string) => SourceLine[]): Promise<number> {
  const samples = fc.sample(fc.tuple(person, jobs), { numRuns: 25, seed: 11 })
  let right = 0
  for (const [name, list] of samples) {
    const found = await worked(layout(list, name))
    if (JSON.stringify(found) === JSON.stringify(expected(list))) right += 1
  }
  return right / samples.length
}

describe('the same jobs', () => {
  const changes: [string, Partial<Layout>][] = [
    ['as they stand', {}],
    ['with other list signs', { sign: '• ' }],
    ['with a star for a sign', { sign: '* ' }],
    ['with the heading in capitals', { heading: 'EMPLOYMENT HISTORY' }],
    ['with nothing set apart', { setApart: false }],
    ['without empty lines', { blank: false }],
    [
      'the employer first',
      { head: ({ position, employer, from }) => [employer, `${position}, March ${from} – June ${from + 2}`] },
    ],
    ['in columns', { head: ({ position, employer, from }) => [`${position}\t03/${from} - 06/${from + 2}`, employer] }],
    [
      'with bars',
      {
        head: ({ position, employer, from }) => [`${position} | ${employer} | Mar ${from} – Jun ${from + 2}`],
      },
    ],
    [
      'joined by “at”',
      {
        head: ({ position, employer, from }) => [`${position} at ${employer} (Mar ${from} - Jun ${from + 2})`],
      },
    ],
    ['the time first', { head: ({ position, employer, from }) => [`03/${from} – 06/${from + 2}`, position, employer] }],
    [
      'the time in its own column',
      {
        head: ({ position, employer, from }) => [`03/${from} – 06/${from + 2}\t${position}`, `\t${employer}`],
      },
    ],
  ]
  test.each(changes)('%s', async (_, change) => {
    expect(await shareRight((list, name) => cvOf(name, list, { ...plainLayout, ...change }))).toBeGreaterThanOrEqual(
      0.8,
    )
  })

  test('with the foot of a page between them', async () => {
    const share = await shareRight((list, name) => {
      const lines = cvOf(name, list, plainLayout)
      const at = lines.findIndex(({ text }) => text === `${list[1]?.position}, ${list[1]?.employer}`)
      return lines.toSpliced(at, 0, { text: `${name} – Page 1`, page: 1, heading: false }, { text: '', page: 1 })
    })
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  test('with a soft hyphen for the dash', async () => {
    const head = ({ position, employer, from }: Job) => [
      `${position}, ${employer}`,
      `Mar ${from} \u00AD Jun ${from + 2}`,
    ]
    expect(await shareRight((list, name) => cvOf(name, list, { ...plainLayout, head }))).toBeGreaterThanOrEqual(0.85)
  })

  test('another name changes the name alone', async () => {
    const [list = []] = fc.sample(jobs, { numRuns: 1, seed: 4 })
    const readings = await Promise.all(
      ['Ann Castell', 'Obinna Eze', 'Rafael de Souza'].map((name) =>
        readResumeLines(cvOf(name, list, plainLayout), { now }),
      ),
    )
    expect(readings.map(({ resume }) => resume.basics?.name)).toEqual(['Ann Castell', 'Obinna Eze', 'Rafael de Souza'])
    expect(new Set(readings.map(({ resume }) => JSON.stringify([resume.work, resume.education]))).size).toBe(1)
  })

  test('other years change the years alone', async () => {
    const [list = []] = fc.sample(jobs, { numRuns: 1, seed: 4 })
    const later = list.map((one) => ({ ...one, from: one.from + 3 }))
    expect(await worked(cvOf('Ann Castell', later, plainLayout))).toEqual(expected(later))
  })
})

describe('several positions at one employer', () => {
  test('named once above them, it is theirs all, which is doubtful', async () => {
    const { resume, origins } = await read(
      'Ann Other\nann@example.org\n\nExperience\nLoch View Clinic\n5 years 2 months\nWard Sister\n' +
        'January 2019 - August 2020 (1 year 8 months)\nStaff Nurse\nJuly 2015 - December 2018 (3 ' +
        'years 6 months)\n\nEducation\nBSc Nursing, University of Stirling, 2014',
    )
    expect(resume.work?.map(({ name, position }) => [name, position])).toEqual([
      ['Loch View Clinic', 'Ward Sister'],
      ['Loch View Clinic', 'Staff Nurse'],
    ])
    expect(origins['work.1.name']?.certainty).toBe('doubtful')
  })
})

describe('a reading says what it does not know', () => {
  test('where the name is missing, nothing else is it for sure', async () => {
    const claimed: string[] = []
    for (const { text, expected } of cases) {
      const name = [expected['name'] ?? []].flat()
      const kept = text.split('\n').filter((line) => !name.some((each) => plain(line).includes(plain(each))))
      const { resume, origins } = await read(kept.join('\n'))
      if (origins['basics.name']?.certainty === 'sure') claimed.push(resume.basics?.name ?? '')
    }
    expect(claimed).toEqual([])
  })

  test('an empty CV has neither a name nor work, and says so', async () => {
    const { resume, notes } = await readResumeLines([], { now })
    expect(resume).toEqual({})
    expect(notes.map(({ code }) => code)).toEqual(['no-name', 'no-work'])
  })

  test('nothing throws, whatever the lines', async () => {
    const word = fc.constantFrom(
      ...('Experience Education Skills: Engineer, Ltd 2019 – Present Jan 2020-06 (2015 • - | \t @ ' +
        'a@b.io +44 7700 900111 https://x.io/a Languages English B2 BSc University of Leeds'.split(' ')),
    )
    const line = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
      ),
      heading: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const { origins, notes } = await readResumeLines(lines, { now })
        for (const { quote, where } of Object.values(origins))
          expect([typeof quote, where.startsWith('page')]).toEqual(['string', true])
        expect(Array.isArray(notes)).toBe(true)
      }),
      { numRuns: 50, seed: 20261122 },
    )
  })

  test.each(['a ', '@', '(', '2019-', 'Jan ', '- ', ', ', 'A.', 'a\n', '1\n', '😀 ', 'שלום ', 'x', '  a', '\\x41'])(
    'a hundred kilobytes of %j take a moment',
    async (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      expect((await read(`Ann Other\nExperience\n${text}`)).resume).toBeDefined()
    },
    6_000,
  )
})
