import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HeadPart, likeliest, surest } from './head-parts.ts'
import { type LineLabel, lineLabels } from './line-features.ts'
import models from './models.json' with { type: 'json' }
import {
  type EntryKind,
  educationIn,
  entriesOf,
  type Named,
  personHeads,
  projectsIn,
  volunteeringIn,
  withoutPeriods,
  workIn,
} from './read-entries.ts'
import { addItems, type CvLine, cvLinesOf, type Item, type ResumeReading, said } from './resume-lines.ts'

/** Lines named by their places: L0, L1 and so on. */
const linesFor = (count: number) =>
  cvLinesOf(
    Array.from({ length: count }, (_, at) => ({ text: `L${at}` })),
    2026,
  )
/** The entries of lines with these labels: their kind, the lines that name them and those that tell of them. */
const entries = (...labels: LineLabel[]) =>
  entriesOf(linesFor(labels.length), labels).map(({ kind, head, body }) => [
    kind,
    ...[head, body].map((lines) => lines.map(({ line }) => line.text).join(' ')),
  ])

test.each([
  ['Diploma of Nursing, City College, 2020', 'Year 12, Chermside, 2018', 2],
  ['Diploma of Nursing, City College', 'Chermside, 2018', 1],
  ['2018 -', '2020', 1],
])('"%s" above "%s" are so many courses of study', (above, below, count) => {
  const lines = cvLinesOf([{ text: above }, { text: below }], 2026)
  expect(entriesOf(lines, ['study', 'study head'])).toHaveLength(count)
})

describe('entries', () => {
  test.each<[LineLabel[], string[][]]>([
    [['job', 'job head', 'job text'], [['work', 'L0 L1', 'L2']]],
    [
      ['job', 'job'],
      [
        ['work', 'L0', ''],
        ['work', 'L1', ''],
      ],
    ],
    [
      ['job', 'job text', 'role', 'job text'],
      [
        ['work', 'L0', 'L1'],
        ['work', 'L2', 'L3'],
      ],
    ],
    [['job', 'job text', 'job head'], [['work', 'L0', 'L1 L2']]],
    [['job text', 'job head', 'job text'], [['work', 'L1', 'L0 L2']]],
    [
      ['study', 'job text'],
      [
        ['study', 'L0', ''],
        ['work', '', 'L1'],
      ],
    ],
    [
      ['study', 'study head', 'project', 'project text', 'post', 'post head'],
      [
        ['study', 'L0 L1', ''],
        ['project', 'L2', 'L3'],
        ['post', 'L4 L5', ''],
      ],
    ],
    [['job', 'furniture', 'job text'], [['work', 'L0', 'L2']]],
    [
      ['job', 'heading work', 'job text'],
      [
        ['work', 'L0', ''],
        ['work', '', 'L2'],
      ],
    ],
    [
      ['job', 'other', 'furniture', 'job text'],
      [
        ['work', 'L0', ''],
        ['work', '', 'L3'],
      ],
    ],
    [['furniture', 'job text'], [['work', '', 'L1']]],
    [['name', 'skills', 'heading work'], []],
  ])('%j', (labels, found) => {
    expect(entries(...labels)).toEqual(found)
  })

  test('a further position is marked as such', () => {
    const labels: LineLabel[] = ['job', 'role', 'study']
    expect(entriesOf(linesFor(3), labels).map(({ isRole }) => isRole)).toEqual([false, true, false])
  })

  test('hold each line of theirs once, in order, and no other', () => {
    const label = fc.constantFrom<LineLabel>('job', 'job head', 'job text', 'role', 'study', 'furniture', 'other')
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const lines = linesFor(labels.length)
        const own = lines.filter((_, at) => !['furniture', 'other'].includes(labels[at] ?? ''))
        const held = entriesOf(lines, labels).flatMap(({ head, body }) => [...head, ...body])
        expect(held.toSorted((one, other) => one.line.index - other.line.index)).toEqual(own)
        for (const { head, body } of entriesOf(lines, labels)) expect(head.length + body.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a line without a label belongs to none', () => {
    expect(entriesOf(linesFor(2), ['job']).flatMap(({ head, body }) => [...head, ...body])).toHaveLength(1)
  })
})

test('the lines about the person are in runs of neighbours', () => {
  const labels: LineLabel[] = ['name', 'title', 'summary', 'contact', 'personal', 'other', 'contact', 'name']
  expect(personHeads(linesFor(9), labels).map((run) => run.map(({ line }) => line.text).join(' '))).toEqual([
    'L0 L1',
    'L3',
    'L6 L7',
  ])
})

test('whatever the model of lines tells is a label that is known, and the other way round', () => {
  expect(models.lines.labels.toSorted()).toEqual(lineLabels.toSorted())
})

const linesOf = (texts: readonly string[]) =>
  cvLinesOf(
    texts.map((text) => ({ text, heading: false })),
    2026,
  )
const empty = (): ResumeReading => ({ resume: {}, origins: {}, notes: [] })
function kept(part: string, items: readonly Item[], reading = empty()): ResumeReading {
  addItems(reading, part, items)
  return reading
}

/** A part by its kind and words, how likely it is, and of what kind it may be instead. */
type Part = [kind: string, text: string, probability?: number, chances?: Record<string, number>]
const partsOf = (head: readonly CvLine[], parts: readonly Part[]): HeadPart[] =>
  parts.flatMap(([kind, text, probability = 0.95, chances = {}]) =>
    head
      .filter(({ line }) => line.text.includes(text))
      .slice(0, 1)
      .map((line) => ({ ...said(line, text), kind, line, probability, chance: (of) => chances[of] ?? 0 })),
  )
const entryOf =
  (kind: EntryKind, isRole = false) =>
  (texts: string[], parts: Part[], body: string[] = []): Named => {
    const head = linesOf(texts)
    return { kind, head, body: linesOf(body), isRole, parts: partsOf(head, parts) }
  }
const [job, role, study, post] = [entryOf('work'), entryOf('work', true), entryOf('study'), entryOf('post')]
const project = (texts: string[], body: string[] = []) => entryOf('project')(texts, [], body)

const worked = (...entries: Named[]): ResumeReading => {
  const reading = empty()
  return kept('work', workIn(entries, reading), reading)
}
const jobs = (...entries: Named[]) => worked(...entries).resume.work
const studied = (...entries: Named[]) => kept('education', educationIn(entries)).resume.education

const nurse: Part[] = [
  ['position', 'Nurse'],
  ['employer', 'Loch View'],
]

describe('a job', () => {
  test('has what its head names and what is told below', () => {
    const body = ['On nights.', '- Ran a clinic', 'Also on days.', '- Wrote the rota']
    const head = ['Nurse, Loch View, Leeds, full time', 'March 2019 – May 2020']
    const parts: Part[] = [...nurse, ['place', 'Leeds'], ['text', 'full time']]
    const { resume, origins } = worked(job(head, parts, body))
    expect(resume.work).toEqual([
      {
        ...{ name: 'Loch View', position: 'Nurse', location: 'Leeds', description: 'full time' },
        ...{ startDate: '2019-03', endDate: '2020-05', summary: 'On nights.\nAlso on days.' },
        highlights: ['Ran a clinic', 'Wrote the rota'],
      },
    ])
    expect(origins['work.0.startDate']?.quote).toBe('March 2019 – May 2020')
    expect(origins['work.0.highlights.1']?.quote).toBe('Wrote the rota')
    const within = worked(job(['Nurse, Loch View, May 2019 – 2020, Leeds'], nurse))
    expect(within.origins['work.0.endDate']?.quote).toBe('May 2019 – 2020')
  })

  test.each([
    ['Nurse, Loch View, 2018, 2019 – 2020', '2019', '2020'],
    ['Nurse, Loch View, since 2019', '2019', undefined],
    ['Nurse, Loch View, 2018 and in 2019 again', '2018', '2018'],
    ['Nurse, Loch View', undefined, undefined],
  ])('has the time of its first span, else its first date: %s', (head, startDate, endDate) => {
    const [{ startDate: start, endDate: end } = {}] = jobs(job([head], nurse)) ?? []
    expect([start, end]).toEqual([startDate, endDate])
  })

  test('has the surest of two employers, the first of those as sure', () => {
    const named = (chance: number) =>
      jobs(job(['Nurse, Loch View, Kelvin'], [...nurse, ['employer', 'Kelvin', chance]]))?.[0]
    expect(named(0.99)).toMatchObject({ name: 'Kelvin', description: 'Loch View' })
    expect(named(0.95)).toMatchObject({ name: 'Loch View', description: 'Kelvin' })
  })

  test('has the likeliest words for what was not found, but none that are unlikely', () => {
    const found = (...chances: number[]) =>
      jobs(
        job(
          ['Nurse, Moor, Dale 2019 – 2020'],
          [
            ['position', 'Nurse'],
            ...['Moor', 'Dale'].map((text, at): Part => ['text', text, 0.5, { employer: chances[at] ?? 0 }]),
          ],
        ),
      )?.map(({ name }) => name)
    expect([found(0.2, 0.1), found(0.3, 0.4), found(0.4, 0.3)]).toEqual([['Moor'], ['Dale'], ['Moor']])
    expect(found(0.19, 0.1)).toEqual([undefined])
  })

  test('does not take the same words for its employer and its position', () => {
    const parts: Part[] = [['text', 'Moor', 0.5, { employer: 0.5, position: 0.4 }]]
    expect(jobs(job(['Moor 2019 – 2020'], parts))).toEqual([{ name: 'Moor', startDate: '2019', endDate: '2020' }])
  })

  test('describes nothing by words that only say what follows, or that say nothing', () => {
    const head = ['Employer: Loch View', 'Nurse (part time) im', 'The name of the house: old', 'Kind of house: old']
    const texts = ['Employer', 'part time', 'im', 'The name of the house', 'Kind of house']
    const parts: Part[] = [...nurse, ...texts.map((text): Part => ['text', text])]
    expect(jobs(job(head, parts))?.[0]?.['description']).toBe('part time; The name of the house')
  })

  test('is named by two of its employer, its position and its time; with less it tells of the one before', () => {
    const whole = job(['Nurse, Loch View'], nurse, ['On nights.'])
    const less = job(['Kelvin ward'], [['employer', 'Kelvin']], ['By day.', '- Ran a clinic'])
    expect(jobs(whole, less)).toEqual([
      {
        ...{ name: 'Loch View', position: 'Nurse' },
        summary: 'On nights.\nKelvin ward\nBy day.\nRan a clinic',
      },
    ])
    const { resume, notes } = worked(less, whole)
    expect(resume.work).toHaveLength(1)
    expect(notes.map(({ message }) => /“(.*)”/.exec(message)?.[1])).toEqual(['Kelvin ward', 'By day.', 'Ran a clinic'])
  })
})

describe('positions below one employer', () => {
  const above = job(
    ['Loch View, Leeds, a clinic'],
    [
      ['employer', 'Loch View'],
      ['place', 'Leeds'],
      ['text', 'a clinic'],
    ],
  )
  const sister = role(['Ward Sister 2019 – 2020'], [['position', 'Ward Sister']])
  const porter = role(
    ['Porter, Hull 2017 – 2018'],
    [
      ['position', 'Porter'],
      ['place', 'Hull'],
    ],
  )

  test('are its own, which is doubtful; what else it says goes to the first', () => {
    const { resume, origins } = worked(above, sister, porter)
    expect(resume.work).toEqual([
      {
        ...{ name: 'Loch View', position: 'Ward Sister', location: 'Leeds', description: 'a clinic' },
        ...{ startDate: '2019', endDate: '2020' },
      },
      { name: 'Loch View', position: 'Porter', location: 'Hull', startDate: '2017', endDate: '2018' },
    ])
    expect(origins['work.1.name']).toMatchObject({ certainty: 'doubtful', quote: 'Loch View' })
  })

  test('follow a job that names its own position as well', () => {
    expect(jobs(job(['Nurse, Loch View'], nurse), porter)?.map(({ name }) => name)).toEqual(['Loch View', 'Loch View'])
  })

  test('end where a job names another employer', () => {
    const moor = job(
      ['Cook, Moor Inn'],
      [
        ['position', 'Cook'],
        ['employer', 'Moor Inn'],
      ],
    )
    expect(jobs(above, sister, moor, porter)?.map(({ name }) => name)).toEqual(['Loch View', 'Moor Inn', 'Moor Inn'])
  })

  test('a job that is no such position has no employer of another', () => {
    const cook = job(['Cook 2015 – 2016'], [['position', 'Cook']])
    expect(jobs(above, sister, cook)?.map(({ name }) => name)).toEqual(['Loch View', undefined])
  })
})

describe('a course of study', () => {
  test('has what its head names; a single date is its end', () => {
    const head = ['BSc Nursing, University of Stirling, Stirling, 2:1, with honours', 'June 2014']
    const parts: Part[] = [
      ['degree', 'BSc'],
      ['area', 'Nursing'],
      ['employer', 'University of Stirling'],
      ['place', 'Stirling'],
      ['score', '2:1'],
      ['text', 'with honours'],
    ]
    expect(studied(study(head, parts, ['- Anatomy', 'Ethics']))).toEqual([
      {
        ...{ institution: 'University of Stirling', studyType: 'BSc', area: 'Nursing', score: '2:1' },
        ...{ location: 'Stirling', endDate: '2014-06', courses: ['with honours', 'Anatomy', 'Ethics'] },
      },
    ])
  })

  test('that names neither school nor degree tells of the one before', () => {
    const first = study(['BSc 2010 – 2014'], [['degree', 'BSc']], ['Anatomy'])
    const told = study(['Nursing modules'], [['area', 'Nursing']], ['Ethics'])
    const school = study(['Leeds High'], [['employer', 'Leeds High']])
    expect(studied(first, told)).toHaveLength(1)
    expect(studied(told, first, told, school)).toEqual([
      { area: 'Nursing', courses: ['Ethics'] },
      {
        studyType: 'BSc',
        startDate: '2010',
        endDate: '2014',
        courses: ['Anatomy', 'Nursing modules', 'Ethics'],
      },
      { institution: 'Leeds High' },
    ])
  })
})

test('a voluntary post tells what else its head says, then what stands below', () => {
  const head = ['Driver, Food Bank, weekends 2019 – 2020']
  const parts: Part[] = [
    ['position', 'Driver'],
    ['employer', 'Food Bank'],
    ['text', 'weekends'],
  ]
  const read = kept('volunteer', volunteeringIn([post(head, parts, ['In all weathers.', '- Led six'])]))
  expect(read.resume.volunteer).toEqual([
    {
      ...{ organization: 'Food Bank', position: 'Driver', startDate: '2019', endDate: '2020' },
      ...{ summary: 'weekends\nIn all weathers.', highlights: ['Led six'] },
    },
  ])
})

describe('a project', () => {
  const made = (texts: string[], body?: string[]) =>
    kept('projects', projectsIn([project(texts, body)])).resume.projects?.[0]

  test.each([
    ['Seed Library', { name: 'Seed Library' }],
    ['Seed Library: loans by post', { name: 'Seed Library', description: 'loans by post' }],
    ['Seed Library – loans by post', { name: 'Seed Library', description: 'loans by post' }],
    ['Seed Library | Django', { name: 'Seed Library', description: 'Django' }],
    ['Seed Library, a loan desk', { name: 'Seed Library', description: 'a loan desk' }],
    ['Seed, Soil and Sun', { name: 'Seed, Soil and Sun' }],
    ['Seed-Library', { name: 'Seed-Library' }],
    ['Seed Library (2019 – 2020)', { name: 'Seed Library', startDate: '2019', endDate: '2020' }],
    ['Seed Library – seeds.example', { name: 'Seed Library', description: 'seeds.example', url: 'seeds.example' }],
  ])('is named before what sets its description apart: %s', (head, found) => {
    expect(made([head])).toEqual(found)
  })

  test('is described by the rest of its head and by what stands below', () => {
    expect(made(['Seed Library: loans', 'In Leeds'], ['For schools.', '- Lent 400 packets'])).toEqual({
      ...{ name: 'Seed Library', description: 'loans\nIn Leeds\nFor schools.' },
      highlights: ['Lent 400 packets'],
    })
    expect(made([])).toEqual({})
  })
})

test('a line without its periods keeps its other words, whatever the periods and brackets', () => {
  const period = fc.constantFrom('2019 – 2020', 'March 2019', '(2018 – 2019)', '05/2017 - 06/2018')
  const word = fc.constantFrom('Nurse', 'Loch View', 'nights')
  fc.assert(
    fc.property(fc.array(fc.oneof(period, word), { minLength: 1, maxLength: 6 }), (pieces) => {
      const [line] = linesOf(['Ann', pieces.join(' | ')]).slice(1)
      fc.pre(line !== undefined)
      const left = line ? withoutPeriods(line).split(/\s*[|\t]\s*/) : []
      expect(left.filter((piece) => piece !== '')).toEqual(pieces.filter((piece) => !/\d/.test(piece)))
    }),
  )
})

test('the surest is the first of a kind, the likeliest is sought among words that fit nothing', () => {
  const head = linesOf(['Ash, Elm, Oak'])
  const parts = partsOf(head, [
    ['text', 'Ash', 0.9, { employer: 0.3 }],
    ['employer', 'Elm', 0.4, { employer: 0.9 }],
    ['text', 'Oak', 0.5, { employer: 0.5 }],
  ])
  expect(surest(parts, 'employer')?.text).toBe('Elm')
  expect(likeliest(parts, 'employer')?.text).toBe('Oak')
  expect([surest(parts, 'place'), likeliest(parts, 'place')]).toEqual([undefined, undefined])
})
