import { type AskTheme, askThemes, interviewFormats, type QuestionCategory, questionCategories } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { asks, competencies, example, exampleMemory, families, questions } from './index.ts'
import { bagOf, fieldsOf, kebab, pairsAlike, runsOf, twice, whole, wordsOf } from './wording.ts'

const word = /^[a-z]+(?:-[a-z]+)*$/

describe('every question', () => {
  test('has the fields of its type and nothing else', () => {
    for (const question of questions) {
      expect(question.staple, question.id).not.toBe(false)
      expect(
        fieldsOf(question).filter((field) => field !== 'staple'),
        question.id,
      ).toEqual([
        'category',
        'competencies',
        'family',
        'followUps',
        'formats',
        'id',
        'stage',
        'strongSigns',
        'text',
        'weakSigns',
      ])
      expect(questionCategories, question.id).toContain(question.category)
      expect(['any', 'first', 'later', 'final'], question.id).toContain(question.stage)
      expect(question.id).toMatch(kebab)
    }
  })

  test('is written in full, with follow-ups and signs of its own', () => {
    for (const { id, text, followUps, strongSigns, weakSigns } of questions) {
      expect(
        [text, ...followUps, ...strongSigns, ...weakSigns].filter((one) => !whole(one)),
        id,
      ).toEqual([])
      expect(text, id).toMatch(/[.?!]$/u)
      expect(text.length, id).toBeLessThanOrEqual(280)
      expect(followUps.length, id).toBeGreaterThanOrEqual(2)
      expect(followUps.length, id).toBeLessThanOrEqual(4)
      expect(strongSigns.length, id).toBeGreaterThanOrEqual(2)
      expect(strongSigns.length, id).toBeLessThanOrEqual(4)
      expect(weakSigns.length, id).toBeGreaterThanOrEqual(2)
      expect(weakSigns.length, id).toBeLessThanOrEqual(3)
    }
  })

  test('tests competencies and suits formats that exist, and has a family when it is role-specific', () => {
    const competencyIds = new Set(competencies.map(({ id }) => id))
    const familyIds = new Set(families.map(({ id }) => id))
    for (const { id, competencies: tested, formats, family, category } of questions) {
      expect(tested.length, id).toBeGreaterThan(0)
      expect(
        tested.filter((each) => !competencyIds.has(each)),
        id,
      ).toEqual([])
      expect(twice([...tested, ...formats]), id).toEqual([])
      expect(
        formats.filter((each) => !interviewFormats.includes(each)),
        id,
      ).toEqual([])
      expect(category === 'role-specific', id).toBe(family !== null)
      if (family !== null) expect(familyIds.has(family), id).toBe(true)
    }
  })
})

describe('every question to ask back', () => {
  test('has the fields of its type, a reason, and a reason against', () => {
    for (const ask of asks) {
      expect(fieldsOf(ask), ask.id).toEqual(['id', 'notWhen', 'suits', 'text', 'theme', 'why'])
      expect(ask.id).toMatch(kebab)
      expect(ask.id.startsWith(ask.theme === 'next-steps' ? 'ask-next-' : `ask-${ask.theme}-`)).toBe(true)
      expect(
        [ask.text, ask.why, ask.notWhen].filter((one) => !whole(one)),
        ask.id,
      ).toEqual([])
      expect(ask.text, ask.id).toMatch(/\?$/u)
      expect(
        ask.suits.filter((each) => !['manager', 'peer', 'executive', 'recruiter'].includes(each)),
        ask.id,
      ).toEqual([])
    }
  })
})

describe('the lists', () => {
  test('have no id twice', () => {
    const ids = [questions, asks, competencies, families].flatMap((list) => list.map(({ id }) => id))
    expect(twice(ids.filter((id) => id.includes('-')))).toEqual([])
    expect(twice(competencies.map(({ id }) => id))).toEqual([])
    expect(twice(families.map(({ id }) => id))).toEqual([])
  })

  test('are long enough in every category, theme and family', () => {
    const least: Record<QuestionCategory, number> = {
      behavioural: 60,
      technical: 30,
      situational: 40,
      'cultural-fit': 30,
      'role-specific': 96,
    }
    for (const category of questionCategories) {
      const found = questions.filter((question) => question.category === category)
      expect(found.length, category).toBeGreaterThanOrEqual(least[category])
    }
    const ofTheme = (theme: AskTheme) => asks.filter((ask) => ask.theme === theme).length
    for (const theme of askThemes) expect(ofTheme(theme), theme).toBeGreaterThanOrEqual(14)
    expect(asks.length).toBeGreaterThanOrEqual(96)
    expect(competencies.length).toBeGreaterThanOrEqual(32)
    expect(families.length).toBeGreaterThanOrEqual(16)
    for (const { id } of families) {
      expect(questions.filter(({ family }) => family === id).length, id).toBeGreaterThanOrEqual(6)
    }
  })

  test('have signals in lower case, none twice in one entry, and every competency is tested by three questions', () => {
    for (const { id, name, signals } of [...competencies, ...families]) {
      expect(id).toMatch(word)
      expect(whole(name), id).toBe(true)
      expect(signals.length, id).toBeGreaterThanOrEqual(8)
      expect(
        signals.filter((signal) => signal !== signal.toLowerCase().trim() || signal.length < 2),
        id,
      ).toEqual([])
      expect(twice(signals), id).toEqual([])
    }
    for (const { id } of competencies) {
      const testing = questions.filter((question) => question.competencies.includes(id))
      expect(testing.length, id).toBeGreaterThanOrEqual(3)
    }
  })

  test('lean towards the later rounds', () => {
    const late = questions.filter(({ stage }) => stage === 'later' || stage === 'final')
    expect(late.length).toBeGreaterThan(questions.length / 2)
  })
})

describe('no near-duplicates', () => {
  const texts = [...questions, ...asks].map(({ text }) => text)

  test('the bound does find a reworded question', () => {
    const reworded = [
      'Tell me about a time you disagreed with your manager about a decision.',
      'Describe a time when you disagreed with a manager about some decision.',
    ]
    expect(pairsAlike(reworded, bagOf, 0.5)).toHaveLength(1)
    expect(pairsAlike(['one two three four', 'one two three five'], (text) => runsOf(text, 3), 0.3)).toHaveLength(1)
  })

  test('no two questions share a third of their three-word runs', () => {
    expect(pairsAlike(texts, (text) => runsOf(text, 3), 1 / 3)).toEqual([])
  })

  test('no two questions share half of the words that carry their meaning', () => {
    expect(pairsAlike(texts, bagOf, 0.5)).toEqual([])
  })

  test('no follow-up, sign or reason is used twice, nor is one a rewording of another', () => {
    const said = [
      ...questions.flatMap(({ followUps, strongSigns, weakSigns }) => [...followUps, ...strongSigns, ...weakSigns]),
      ...asks.flatMap(({ why, notWhen }) => [why, notWhen]),
    ]
    expect(twice(said.map((one) => one.toLowerCase()))).toEqual([])
    const long = said.filter((one) => wordsOf(one).length >= 5)
    expect(pairsAlike(long, (text) => runsOf(text, 2), 0.6)).toEqual([])
  })

  test('no beginning of three words is on more than eight questions', () => {
    const beginnings = questions.map(({ text }) => wordsOf(text).slice(0, 3).join(' '))
    const often = beginnings.filter((each) => beginnings.filter((other) => other === each).length > 8)
    expect(often).toEqual([])
  })
})

test('the worked example has its three documents, with places for the times', () => {
  for (const place of ['{stamp}', '{start}', '{end}']) expect(example.invitation).toContain(place)
  expect(example.posting.length).toBeGreaterThan(200)
  expect(example.resume.work?.length).toBeGreaterThan(0)
})

test('the worked example’s memory names people, stories and competencies that are there', () => {
  const people = ['Tom Adeyemi', 'Priya Nair', 'Marek Dvorak', 'Sophie Lang']
  const titles = exampleMemory.stories.map(({ title }) => title)
  const known = new Set(competencies.map(({ id }) => id))
  const named = [
    ...exampleMemory.firstRound.with,
    ...exampleMemory.entries.flatMap((entry) => entry.with),
    ...exampleMemory.asks.map(({ to }) => to),
  ]
  for (const name of named) {
    expect(people).toContain(name)
    expect(example.invitation).toContain(name)
  }
  for (const { story, entry } of exampleMemory.entries) if (story) expect(titles).toContain(entry.text)
  for (const { competencies: shown } of exampleMemory.stories) for (const id of shown) expect(known, id).toContain(id)
  for (const { stories } of exampleMemory.notes) for (const title of stories) expect(titles).toContain(title)
})
