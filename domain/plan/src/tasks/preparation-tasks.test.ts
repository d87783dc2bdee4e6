import {
  type Fit,
  instant,
  interviewFormats,
  type Match,
  minutes,
  type PreparationTask,
  type Requirement,
  type Strength,
  zoneNamed,
} from '@roundtwo/model'
import { textKey } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvitationFacts, PreparationFacts } from './facts.ts'
import { preparationTasks } from './preparation-tasks.ts'

const zoned = (name: string) => {
  const zone = zoneNamed(name)
  if (zone === undefined) throw new Error(name)
  return zone
}

const invitation: InvitationFacts = {
  formats: ['panel'],
  round: 2,
  final: null,
  start: instant('2026-12-03T10:30:00Z'),
  zone: zoned('Europe/London'),
  people: [],
  bring: [],
  prepare: [],
  link: null,
  platform: null,
  place: '1 Harbour Street, Leeds',
  options: [],
  replyAsks: [],
  replyBy: null,
  contact: null,
}

const facts = (more: Partial<InvitationFacts> = {}, others: Partial<PreparationFacts> = {}) => ({
  posting: null,
  fit: null,
  ownZone: zoned('Europe/London'),
  company: 'Brightwater Housing',
  ...others,
  invitation: { ...invitation, ...more },
})

const keys = (given: PreparationFacts) => preparationTasks(given).map(({ key }) => key)
const withPrefix = (given: PreparationFacts, prefix: string) =>
  preparationTasks(given).filter(({ key }) => key.startsWith(prefix))

const matched = (
  text: string,
  strength: Strength,
  level: Requirement['level'] = 'must',
  kind: Requirement['kind'] = 'skill',
): Match => ({ requirement: { text, kind, level }, strength, evidence: [], reason: 'Because.', missing: [] })

const fitOf = (matches: Match[]): Fit => ({
  matches,
  gaps: matches.flatMap((match, at) => (match.strength === 'strong' ? [] : [at])),
})

describe('keys', () => {
  test('PL1 the same facts give the same tasks, no key twice', () => {
    const given = facts({ bring: ['Photo ID', 'photo id.'], prepare: ['A short talk'] })
    expect(preparationTasks(given)).toEqual(preparationTasks(given))
    expect(new Set(keys(given)).size).toBe(keys(given).length)
    expect(withPrefix(given, 'materials:bring')).toHaveLength(1)
  })

  test('PL1 case, spacing and punctuation do not change a key', () => {
    expect(textKey('3+ years of  Python, ideally Django.')).toBe(textKey('3 years of python — ideally django'))
    expect(textKey('看護師免許')).not.toBe(textKey('運転免許'))
  })

  test('PL1 texts with the same beginning have keys of their own', () => {
    const long = 'Experience of leading a team of engineers in'
    expect(textKey(`${long} Leeds`)).not.toBe(textKey(`${long} York`))
  })

  test('PL1 a moved interview asks for the time check again', () => {
    const own = { ownZone: zoned('Europe/Berlin') }
    const moved = facts({ start: instant('2026-12-04T10:30:00Z') }, own)
    const [before] = withPrefix(facts({}, own), 'logistics:time-zone')
    const [after] = withPrefix(moved, 'logistics:time-zone')
    expect(before?.key).not.toBe(after?.key)
    expect(before?.detail).toContain('10:30 on Thursday 3 December in Europe/London is 11:30 for you')
  })
})

describe('stories', () => {
  test('PL2 every gap and half-match in what is required has a task, strong matches none', () => {
    const fit = fitOf([
      matched('Kubernetes', 'gap'),
      matched('Python', 'strong'),
      matched('Terraform', 'partial'),
      matched('Go', 'gap', 'nice'),
      matched('Rust', 'gap', 'nice'),
      matched('Zig', 'gap', 'nice'),
    ])
    const titles = withPrefix(facts({}, { fit }), 'story:').map(({ title }) => title)
    expect(titles).toEqual([
      'Get your two strongest stories ready',
      'Decide how to speak to “Kubernetes”',
      'Write a fuller story for “Terraform”',
      'Decide how to speak to “Go”',
      'Decide how to speak to “Rust”',
      'Get three more stories ready',
    ])
  })

  test('PL2 a licence gets a straight answer', () => {
    const fit = fitOf([matched('Full UK driving licence', 'gap', 'must', 'licence')])
    const [, answer] = withPrefix(facts({}, { fit }), 'story:')
    expect(answer?.title).toBe('Have a straight answer on “Full UK driving licence”')
    expect(answer?.effort).toBe(15)
  })

  test('PL2 a requirement as long as a page makes a title one can read', () => {
    const fit = fitOf([matched('very long words '.repeat(200), 'gap')])
    const [, story] = withPrefix(facts({}, { fit }), 'story:')
    expect(story?.title.length).toBeLessThan(200)
  })
})

describe('what the invitation asks for', () => {
  test('PL3 each thing is a task with minutes from its words', () => {
    const given = facts({
      bring: ['passport', 'your nursing registration'],
      prepare: ['a ten-minute presentation on safeguarding', 'read our annual report'],
    })
    expect(withPrefix(given, 'materials:').map(({ title, effort }) => [title, effort])).toEqual([
      ['Prepare: A ten-minute presentation on safeguarding', 120],
      ['Prepare: Read our annual report', 45],
      ['Get ready to bring: Passport', 10],
      ['Get ready to bring: Your nursing registration', 25],
    ])
    expect(keys(given)).toContain('format:presentation')
  })

  test('PL4 every format brings work of its own', () => {
    for (const format of interviewFormats) {
      const work = withPrefix(facts({ formats: [format] }), 'format:')
      expect(work.length).toBeGreaterThan(0)
    }
    expect(keys(facts({ formats: [] }))).toContain('format:ask')
    expect(keys(facts({ formats: ['presentation'] }))).toContain('format:presentation-brief')
    expect(keys(facts({ formats: ['presentation'], prepare: ['five slides on growth'] }))).not.toContain(
      'format:presentation-brief',
    )
  })

  test('PL4 a day of several formats brings the work of each, once', () => {
    fc.assert(
      fc.property(fc.subarray([...interviewFormats], { minLength: 1 }), (formats) => {
        const alone = formats.flatMap((format) => withPrefix(facts({ formats: [format] }), 'format:'))
        const together = withPrefix(facts({ formats }), 'format:').map(({ key }) => key)
        expect(new Set(together)).toEqual(new Set(alone.map(({ key }) => key)))
        expect(new Set(together).size).toBe(together.length)
      }),
    )
  })

  test('PL4 a presentation is rehearsed to its time limit', () => {
    const titleOf = (prepare: string[]) =>
      withPrefix(facts({ formats: ['presentation'], prepare }), 'format:presentation').at(-1)?.title
    expect(titleOf(['your first 90 days, a ten-minute presentation'])).toMatch(/timed to 10 min/)
    expect(titleOf(['a talk on safeguarding'])).toMatch(/timed$/)
  })

  test('PL6 what it leaves out is asked for', () => {
    const given = facts({ start: null, place: null, formats: [] })
    const asked = ['research:ask-who', 'logistics:ask-when', 'logistics:ask-where', 'format:ask']
    expect(keys(given)).toEqual(expect.arrayContaining(asked))
  })

  test('PL7 a first round has no first-round notes', () => {
    expect(keys(facts({ round: 1 }))).not.toContain('research:first-round')
    expect(keys(facts({ round: null }))).toContain('research:first-round')
  })
})

describe('time zones', () => {
  test('PL5 zones of the same time need no check', () => {
    const paris = { zone: zoned('Europe/Paris') }
    expect(withPrefix(facts(paris, { ownZone: zoned('Europe/Berlin') }), 'logistics:time-zone')).toEqual([])
    expect(withPrefix(facts(paris), 'logistics:time-zone')).toHaveLength(1)
  })

  test('PL5 another day is said as well', () => {
    const [check] = withPrefix(
      facts({ start: instant('2026-12-03T20:00:00Z') }, { ownZone: zoned('Pacific/Auckland') }),
      'logistics:time-zone',
    )
    expect(check?.detail).toContain('20:00 on Thursday 3 December in Europe/London is 09:00 on Friday 4 December')
  })
})

describe('any facts', () => {
  test('PL1 efforts and values are in range and titles fit on a line, whatever is written', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem())
    const given = fc.record({
      bring: fc.array(text),
      prepare: fc.array(text),
      place: text,
      formats: fc.subarray([...interviewFormats]),
    })
    fc.assert(
      fc.property(given, fc.array(text), (more, requirements) => {
        const fit = fitOf(requirements.map((each) => matched(each, 'gap')))
        const tasks = preparationTasks(facts(more, { fit }))
        for (const { effort, value, title, key } of tasks) {
          expect(effort >= 5 && effort <= 480 && effort % 5 === 0).toBe(true)
          expect(value >= 1 && value <= 100).toBe(true)
          expect(title.length > 0 && title.length <= 1000 && key.length <= 1000).toBe(true)
        }
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what the ledger asks for', () => {
  const adviceTasks: PreparationTask[] = [
    {
      key: 'advice:promise:mine:send-slides',
      kind: 'materials',
      title: 'Do what you promised: “send slides”',
      detail: 'You promised it in round 1 without a date.',
      effort: minutes(20),
      value: 92,
      done: false,
      earliestDaysBefore: null,
      dueBy: null,
    },
  ]

  test('PL7 once there is a ledger, it is gone through instead of notes', () => {
    expect(keys(facts())).toContain('research:first-round')
    expect(keys(facts({}, { adviceTasks: [], ledgerEntries: 0 }))).toContain('research:first-round')
    for (const more of [{ adviceTasks }, { adviceTasks: [], ledgerEntries: 3 }]) {
      expect(keys(facts({}, more))).not.toContain('research:first-round')
      expect(keys(facts({}, more))).toContain('research:ledger')
    }
  })

  test('PL7 what the advice asks for is among the tasks, each key once', () => {
    const given = facts({}, { adviceTasks: [...adviceTasks, ...adviceTasks] })
    expect(preparationTasks(given)).toEqual(expect.arrayContaining(adviceTasks))
    expect(new Set(keys(given)).size).toBe(keys(given).length)
  })
})
