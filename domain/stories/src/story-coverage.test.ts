import {
  blankPosting,
  type Competency,
  type Fit,
  instant,
  type Match,
  type MatchedTerm,
  type Posting,
  type Requirement,
  type StoryContent,
  type StoryRecord,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storiesAsResume, storyAtPath } from './stories-as-resume.ts'
import { storyCoverage } from './story-coverage.ts'

const blank: StoryContent = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  reflection: '',
  figures: [],
  competencies: [],
  evidence: [],
}

const written = instant('2026-11-01T00:00:00Z')

const story = (id: string, content: Partial<StoryContent>, more: Partial<StoryRecord> = {}): StoryRecord => ({
  id,
  content: { ...blank, ...content },
  version: 1,
  mergedInto: null,
  example: false,
  createdAt: written,
  updatedAt: written,
  deletedAt: null,
  ...more,
})

const competencies: Competency[] = [
  { id: 'conflict', name: 'Handling disagreement', signals: ['conflict', 'disputes'], general: true },
  { id: 'pressure', name: 'Keeping calm', signals: ['calm', 'under pressure'] },
  { id: 'planning', name: 'Planning', signals: ['planning', 'deadlines'], general: true },
]

const requirement = (text: string, more: Partial<Requirement> = {}): Requirement => ({
  text,
  kind: 'skill',
  level: 'must',
  ...more,
})

const posting: Posting = {
  ...blankPosting,
  requirements: [
    requirement('Test automation in Python'),
    requirement('Knowledge of LabVIEW', { level: 'nice' }),
    requirement('Driving licence', { kind: 'licence' }),
    requirement('Calm when a release date is in danger', { kind: 'trait' }),
  ],
  duties: ['Settle disputes between suppliers'],
}

const term = (wanted: string, link: MatchedTerm['link'] = 'same', found = wanted): MatchedTerm => ({
  wanted,
  found,
  link,
})

const strong = (place: number, evidence: Match['evidence']): Match => ({
  requirement: posting.requirements[place] ?? requirement(''),
  strength: 'strong',
  evidence,
  reason: '',
  missing: [],
})

const gap = (place: number): Match => ({ ...strong(place, []), strength: 'gap' })

const fitOf = (...matches: Match[]): Fit => ({ matches, gaps: [] })

const framework = story('framework', { action: 'I wrote test automation in Python.', result: '70 minutes.' })
const quarrel = story('quarrel', { action: 'We argued, and I persuaded him.' })

const demands = new Map([
  ['conflict', { weight: 0.3 }],
  ['pressure', { weight: 0.5 }],
])

const rowsFor = (stories: StoryRecord[], fit: Fit | null = null, own: Posting = posting) =>
  storyCoverage({ posting: own, stories, competencies, fit, demands })

const rowOf = (stories: StoryRecord[], text: string, fit: Fit | null = null) =>
  rowsFor(stories, fit).find(({ need }) => (need.kind === 'requirement' ? need.text : need.id) === text)

describe('storyCoverage', () => {
  test('ST5 without stories everything is a gap: musts, competencies, then wishes; papers have no row', () => {
    const needs = rowsFor([]).map(({ need }) => (need.kind === 'requirement' ? need.text : need.id))
    expect(needs).toEqual([
      'Test automation in Python',
      'Calm when a release date is in danger',
      'pressure',
      'conflict',
      'Knowledge of LabVIEW',
    ])
  })

  test('ST5 a competency says which words of the posting call for it', () => {
    expect(rowOf([], 'conflict')?.need).toMatchObject({
      reason: 'The posting says “Settle disputes between suppliers”.',
    })
  })

  test('ST5 where the posting calls for none, those asked of anybody are there', () => {
    expect(rowsFor([], null, blankPosting).map(({ need }) => need)).toMatchObject([
      { id: 'conflict', reason: 'Asked about in nearly any job.' },
      { id: 'planning' },
    ])
  })

  test('ST6 a strong match whose every term a story has is shown strongly, with its words', () => {
    const evidence = {
      quote: 'I wrote test automation in Python.',
      where: 'projects.0.highlights.2',
      terms: [term('Test automation'), term('Python')],
    }
    const row = rowOf([framework, quarrel], 'Test automation in Python', fitOf(strong(0, [evidence])))
    expect(row?.stories).toEqual([
      {
        storyId: 'framework',
        strength: 'strong',
        reason: 'Its action says “I wrote test automation in Python”.',
      },
    ])
  })

  test('ST6 of two stories that share the terms between them each shows a part', () => {
    const rig = story('rig', { result: 'Test automation ran nightly.' })
    const script = story('script', { action: 'I wrote a Python script.' })
    const fit = fitOf(
      strong(0, [
        {
          quote: 'Test automation ran nightly.',
          where: 'projects.0.highlights.3',
          terms: [term('Test automation')],
        },
        { quote: 'I wrote a Python script.', where: 'projects.1.highlights.2', terms: [term('Python')] },
      ]),
    )
    expect(rowOf([rig, script], 'Test automation in Python', fit)?.stories.map(({ strength }) => strength)).toEqual([
      'partial',
      'partial',
    ])
  })

  test('ST6 a story the evidence had no room for is found by the terms that were', () => {
    const fit = fitOf(
      strong(0, [{ quote: 'Python', where: 'projects.0.name', terms: [term('Python', 'lemma', 'python')] }]),
    )
    const late = story('late', { action: 'Later I did the same with python at night.' })
    const denied = story('denied', { situation: 'Nobody had used Python before.' })
    const learnt = story('learnt', { reflection: 'I should have used Python.' })
    const shown = rowOf([framework, late, denied, learnt], 'Test automation in Python', fit)?.stories
    expect(shown?.map(({ storyId }) => storyId)).toEqual(['framework', 'late'])
  })

  test('ST6 what is only close shows a part', () => {
    const evidence = {
      quote: 'Ruby',
      where: 'projects.0.highlights.2',
      terms: [term('Python', 'related', 'Ruby')],
    }
    const row = rowOf([story('ruby', { action: 'Ruby' })], 'Test automation in Python', fitOf(strong(0, [evidence])))
    expect(row?.stories[0]?.strength).toBe('partial')
  })

  test('ST6 half of the telling words are a part, even where nothing was matched', () => {
    const fit = fitOf(gap(0), gap(1))
    expect(rowOf([framework], 'Test automation in Python', fit)?.stories).toEqual([
      {
        storyId: 'framework',
        strength: 'partial',
        reason: 'It speaks of this with the words “test”, “automation” and “Python” in your action.',
      },
    ])
    expect(rowOf([framework], 'Knowledge of LabVIEW', fit)?.stories).toEqual([])
  })

  test('ST6 a trait is shown by a story named for the competency it calls for', () => {
    const named = story('named', { competencies: ['pressure'] })
    const told = story('told', { action: 'With hours to go I stayed calm.' })
    expect(
      rowOf([told, named], 'Calm when a release date is in danger')?.stories.map((each) => [
        each.storyId,
        each.strength,
      ]),
    ).toEqual([
      ['named', 'strong'],
      ['told', 'partial'],
    ])
  })

  test('ST6 so is a skill that is nothing but a competency, and not one that is more', () => {
    const named = story('named', { competencies: ['conflict'] })
    const of = (text: string) =>
      rowsFor([named], null, { ...blankPosting, requirements: [requirement(text)] }).find(
        ({ need }) => need.kind === 'requirement',
      )?.stories[0]?.strength
    expect(of('Experience in settling disputes')).toBeUndefined()
    expect(of('Disputes')).toBe('strong')
    expect(of('Dispute software')).toBeUndefined()
  })

  test('ST7 a competency named is strong, by id, by name or by a signal; told it is partial', () => {
    const stories = [
      story('a', { competencies: ['conflict'] }),
      story('b', { competencies: ['Handling Disagreement'] }),
      story('c', { competencies: ['dispute'] }),
      story('d', { competencies: ['conflicted'] }),
      quarrel,
    ]
    expect(rowOf(stories, 'conflict')?.stories).toMatchObject([
      { storyId: 'a', strength: 'strong', reason: 'You named it for this.' },
      { storyId: 'b', strength: 'strong' },
      { storyId: 'c', strength: 'strong' },
      {
        storyId: 'quarrel',
        strength: 'partial',
        reason: 'It speaks of this with the word “argued” in your action.',
      },
    ])
  })

  test('ST7 stories deleted or merged show nothing, and the others keep their places', () => {
    const gone = story('gone', { ...framework.content }, { deletedAt: written })
    const merged = story('merged', { ...framework.content }, { mergedInto: 'framework' })
    const resume = storiesAsResume([gone, merged, framework])
    expect(resume.projects?.slice(0, 2)).toEqual([{}, {}])
    const evidence = { quote: 'Python', where: 'projects.2.highlights.2', terms: [term('Python')] }
    const row = rowOf([gone, merged, framework], 'Test automation in Python', fitOf(strong(0, [evidence])))
    expect(row?.stories.map(({ storyId }) => storyId)).toEqual(['framework'])
  })

  const anyStory = fc.record({
    action: fc.constantFrom('', 'We argued.', 'I wrote Python.', 'I kept calm.', 'LabVIEW on the rig.'),
    competencies: fc.subarray(['conflict', 'pressure', 'planning']),
  })

  test('ST5 ST7 every need has one row, the gaps stand first, and the order of stories is no matter', () => {
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 6 }), fc.nat(), (contents, turn) => {
        const stories = contents.map((content, place) => story(`s${place}`, content))
        const rows = rowsFor(stories)
        const keys = rows.map(({ need }) => JSON.stringify(need))
        expect(new Set(keys).size).toBe(rowsFor([]).length)
        const best = rows.map(({ stories: [first] }) => (first ? (first.strength === 'partial' ? 1 : 2) : 0))
        expect(best).toEqual(best.toSorted((one, other) => one - other))
        const at = contents.length === 0 ? 0 : turn % contents.length
        expect(rowsFor([...stories.slice(at), ...stories.slice(0, at)])).toEqual(rows)
      }),
    )
  })

  test('ST7 another story takes nothing from what others show', () => {
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 5 }), anyStory, (contents, another) => {
        const stories = contents.map((content, place) => story(`s${place}`, content))
        const after = new Map(
          rowsFor([...stories, story('another', another)]).map((row) => [JSON.stringify(row.need), row.stories]),
        )
        for (const { need, stories: before } of rowsFor(stories))
          expect(after.get(JSON.stringify(need))).toEqual(expect.arrayContaining(before))
      }),
    )
  })
})

describe('storyAtPath', () => {
  test('ST6 a path leads back to the story and the part it came from', () => {
    expect(storyAtPath('projects.3.highlights.2')).toEqual({ place: 3, part: 'action' })
    expect(storyAtPath('projects.12.name')).toEqual({ place: 12, part: null })
    expect(storyAtPath('projects.0.highlights.7')).toEqual({ place: 0, part: null })
    expect(storyAtPath('work.0.highlights.2')).toBeUndefined()
  })

  test('ST6 what was learnt is no evidence, figures are', () => {
    const told = story('told', {
      title: 'The drift',
      action: 'I traced it.',
      reflection: 'Python next time.',
      figures: [{ subject: 'team size', amount: 4, upTo: 6, unit: 'people' }],
    })
    expect(storiesAsResume([told])).toEqual({
      projects: [{ name: 'The drift', highlights: ['', '', 'I traced it.', '', '4 to 6 people: team size'] }],
    })
  })
})
