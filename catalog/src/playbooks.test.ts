import { outcomes, type Playbook, playbookClocks, playbookIds, scriptSlots } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { figures, playbooks } from './index.ts'
import { bagOf, fieldsOf, kebab, pairsAlike, runsOf, twice, whole } from './wording.ts'

const byId = new Map(figures.map((figure) => [figure.id, figure]))
const sentencesIn = (text: string): number => text.split(/[.?!](?: |$)/u).length - 1
const momentsOf = ({ actions, letGo }: Playbook) => [...actions.map(({ when }) => when), letGo.when]
const scripts = playbooks.flatMap((playbook) => playbook.scripts)

describe('every playbook', () => {
  test('is there once, in the order of the map, and every outcome has one', () => {
    expect(playbooks.map(({ id }) => id)).toEqual([...playbookIds])
    for (const outcome of outcomes) {
      expect(playbooks.map((playbook) => playbook.outcome)).toContain(outcome)
      expect(playbooks.find(({ id }) => id === outcome)?.outcome).toBe(outcome)
    }
  })

  test('has the fields of its type and nothing else', () => {
    for (const playbook of playbooks) {
      expect(fieldsOf(playbook), playbook.id).toEqual([
        'actions',
        'avoid',
        'expect',
        'figures',
        'id',
        'letGo',
        'limbo',
        'meaning',
        'outcome',
        'scripts',
        'title',
      ])
      for (const action of playbook.actions) expect(fieldsOf(action)).toEqual(['text', 'when', 'why'])
      for (const each of playbook.avoid) expect(fieldsOf(each)).toEqual(['text', 'why'])
      for (const script of playbook.scripts) {
        expect(fieldsOf(script)).toEqual(['body', 'id', 'situation', 'subject'])
      }
      for (const moment of momentsOf(playbook)) {
        expect(fieldsOf(moment)).toEqual(['after', 'days', 'working'])
        expect(playbookClocks).toContain(moment.after)
        expect(Number.isInteger(moment.days) && moment.days >= 0, playbook.id).toBe(true)
      }
    }
  })

  test('says in two to four sentences what it means, without a number of its own', () => {
    for (const { id, title, meaning, figures: cited } of playbooks) {
      expect(whole(title) && whole(meaning), id).toBe(true)
      expect(sentencesIn(meaning), id).toBeGreaterThanOrEqual(2)
      expect(sentencesIn(meaning), id).toBeLessThanOrEqual(4)
      expect(meaning, id).not.toMatch(/\d|%|per cent/u)
      expect(cited.length, id).toBeGreaterThan(0)
      expect(
        [...cited, ...twice(cited)].filter((each) => !byId.has(each)),
        id,
      ).toEqual([])
      expect(twice(cited), id).toEqual([])
    }
  })

  test('has something to do today, the rest in order, each with its reason', () => {
    for (const { id, actions, avoid } of playbooks) {
      expect(actions.length, id).toBeGreaterThanOrEqual(4)
      expect(actions.length, id).toBeLessThanOrEqual(7)
      expect(avoid.length, id).toBeGreaterThanOrEqual(3)
      expect(actions[0]?.when, id).toEqual({ days: 0, working: false, after: 'news' })
      for (const clock of playbookClocks) {
        const days = actions.filter(({ when }) => when.after === clock).map(({ when }) => when.days)
        expect(days, id).toEqual(days.toSorted((one, other) => one - other))
      }
      const texts = [...actions, ...avoid].flatMap(({ text, why }) => [text, why])
      expect(
        texts.filter((text) => !whole(text) || !/[.?]$/u.test(text) || /%/u.test(text)),
        id,
      ).toEqual([])
      for (const { text } of avoid) expect(text, id).toMatch(/^Do not /u)
    }
  })

  test('ends: it has a day to let go', () => {
    for (const { id, letGo } of playbooks) {
      expect(whole(letGo.text), id).toBe(true)
      expect(letGo.when.days, id).toBeGreaterThan(0)
      expect(letGo.when.days, id).toBeLessThanOrEqual(90)
    }
  })

  test('expects nothing that its source does not say, or calls it a convention', () => {
    for (const { id, expect: windows } of playbooks) {
      expect(windows.length, id).toBeGreaterThan(0)
      for (const { text, low, high, after, source } of windows) {
        expect(whole(text), id).toBe(true)
        expect(playbookClocks, id).toContain(after)
        expect(low >= 0 && low < high, text).toBe(true)
        if (source === 'convention') continue
        const figure = byId.get(source)
        expect(figure?.unit, text).toBe('days')
        const ends = [figure?.low, figure?.value, figure?.high].flatMap((each) => each ?? [])
        expect(low, text).toBeGreaterThanOrEqual(Math.floor(Math.min(...ends)))
        expect(high, text).toBeLessThanOrEqual(Math.ceil(Math.max(...ends)))
      }
    }
  })
})

describe('every script', () => {
  test('is one of at least three, with a name of its own', () => {
    for (const playbook of playbooks) {
      expect(playbook.scripts.length, playbook.id).toBeGreaterThanOrEqual(3)
    }
    expect(twice(scripts.map(({ id }) => id))).toEqual([])
    for (const { id, situation } of scripts) {
      expect(id).toMatch(kebab)
      expect(whole(situation), id).toBe(true)
    }
  })

  test('has no gap but those that can be filled', () => {
    const slots: readonly string[] = scriptSlots
    for (const { id, subject, body } of scripts) {
      const text = `${subject ?? ''}\n${body}`
      const gaps = [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name ?? '')
      expect(
        gaps.filter((gap) => !slots.includes(gap)),
        id,
      ).toEqual([])
      expect(text.replace(/\{[a-z]+\}/gu, ''), id).not.toMatch(/[{}]/u)
    }
    for (const slot of slots) expect(scripts.some(({ body }) => body.includes(`{${slot}}`))).toBe(true)
  })

  test('that is a mail greets, signs and stays short; one that is spoken has no signature', () => {
    for (const { id, subject, body } of scripts) {
      expect(
        body.split('\n').every((line) => line === '' || whole(line) || line === '{me}'),
        id,
      ).toBe(true)
      expect(body.startsWith('Dear {person},\n\n'), id).toBe(subject !== null)
      expect(body.endsWith('\n\nWith best wishes,\n{me}'), id).toBe(subject !== null)
      expect(body.split(/\s+/u).length, id).toBeLessThanOrEqual(130)
      if (subject !== null) expect(whole(subject) && subject.length < 70, id).toBe(true)
    }
    expect(scripts.filter(({ subject }) => subject === null).length).toBeGreaterThanOrEqual(4)
  })
})

test('no advice is given twice in other words', () => {
  const texts = playbooks.flatMap(({ actions, avoid }) => [...actions, ...avoid].map(({ text }) => text))
  const reasons = playbooks.flatMap(({ actions, avoid }) => [...actions, ...avoid].map(({ why }) => why))
  expect(pairsAlike(texts, bagOf, 0.6)).toEqual([])
  expect(pairsAlike([...texts, ...reasons], (text) => runsOf(text, 2), 0.6)).toEqual([])
})
