import { instant, later, minutes, type StoryContent, type StoryRecord } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeStory } from './change-story.ts'

const content: StoryContent = {
  title: 'The calibration drift',
  situation: 'Two weeks before the release one bench disagreed.',
  task: 'Say whether we could ship.',
  action: 'I traced it to an aged reference.',
  result: 'Found a drift of 1.8 % before 12,000 units left.',
  reflection: '',
  figures: [{ subject: 'drift', amount: 1.8, upTo: null, unit: '%' }],
  competencies: ['candour'],
  evidence: [],
}

const started = instant('2026-11-20T18:00:00Z')

const story: StoryRecord = {
  id: 'drift',
  content,
  version: 3,
  mergedInto: null,
  example: false,
  createdAt: instant('2026-11-01T00:00:00Z'),
  updatedAt: started,
  deletedAt: null,
}

const changed: StoryContent = { ...content, result: 'Found it in time.' }

const after = (count: number, told = false) => ({
  now: later(started, minutes(count)),
  told,
  newId: () => 'revision-1',
})

describe('changeStory', () => {
  test('ST1 within a sitting a version nobody has heard is amended', () => {
    const { story: amended, revision } = changeStory(story, changed, after(30))
    expect(amended).toEqual({ ...story, content: changed, updatedAt: later(started, minutes(30)) })
    expect(revision).toBeNull()
  })

  test('ST1 after more than thirty minutes a new version begins and the former is handed back', () => {
    const { story: next, revision } = changeStory(story, changed, after(31))
    expect(next.version).toBe(4)
    expect(revision).toEqual({ id: 'revision-1', storyId: 'drift', version: 3, content, savedAt: started })
  })

  test('ST1 what somebody has heard is kept, however soon it is changed', () => {
    const { story: next, revision } = changeStory(story, changed, after(1, true))
    expect(next).toMatchObject({ version: 4, content: changed })
    expect(revision?.content).toEqual(content)
  })

  test('ST1 the same content changes nothing, blanks at the ends aside', () => {
    const same = { ...content, result: ` ${content.result}\n`, figures: [...content.figures] }
    for (const told of [true, false])
      expect(changeStory(story, same, after(1000, told))).toEqual({ story, revision: null })
  })

  test.each([
    ['a figure', { ...content, figures: [{ subject: 'drift', amount: 1.9, upTo: null, unit: '%' }] }],
    ['a competency', { ...content, competencies: ['candour', 'integrity'] }],
    ['the evidence', { ...content, evidence: [{ text: 'The report', link: null, resumePath: null }] }],
    ['the title', { ...content, title: 'Drift' }],
  ])('ST1 %s is content too', (_, other) => {
    expect(changeStory(story, other, after(31)).revision).not.toBeNull()
  })

  test('ST1 a story begun with its title alone has no version worth keeping', () => {
    const blank = { ...content, situation: '', task: '', action: '', result: ' ', figures: [] }
    const { story: amended, revision } = changeStory({ ...story, content: blank }, content, after(500))
    expect(revision).toBeNull()
    expect(amended.version).toBe(3)
  })

  test('ST1 a clock set back neither ends a sitting nor makes a story younger', () => {
    const { story: amended, revision } = changeStory(story, changed, {
      ...after(0),
      now: instant('2026-11-19T00:00:00Z'),
    })
    expect(revision).toBeNull()
    expect(amended.updatedAt).toBe(started)
  })

  test('ST1 over any run of changes every version that was told can be read again, numbered without a gap', () => {
    const step = fc.record({ text: fc.constantFrom('a', 'b', 'c'), gap: fc.nat(90), told: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let now = started
        let present = story
        const kept = new Map<number, StoryContent>()
        const heard: { version: number; content: StoryContent }[] = []
        for (const { text, gap, told } of steps) {
          now = later(now, minutes(gap))
          if (told) heard.push({ version: present.version, content: present.content })
          const toldOne = heard.some(({ version }) => version === present.version)
          const change = changeStory(
            present,
            { ...content, action: text },
            { now, told: toldOne, newId: () => `revision-${kept.size}` },
          )
          if (change.revision) kept.set(change.revision.version, change.revision.content)
          present = change.story
        }
        expect([...kept.keys()]).toEqual([...kept.keys()].map((_, place) => place + 3))
        expect(present.version).toBe(3 + kept.size)
        for (const { version, content: told } of heard)
          expect(version === present.version ? present.content : kept.get(version)).toEqual(told)
      }),
    )
  })
})
