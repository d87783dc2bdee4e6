import { readFileSync } from 'node:fs'
import { instant, type Requirement, type Resume, type Strength } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { matchResume } from './match-resume.ts'

interface Case {
  id: string
  requirement: Requirement
  resume: Resume
  strength: Strength
  mention: string[]
  title?: string
}

const cases = readFileSync(new URL('../../../bench/sets/matching.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)

const answers = cases.map((each) => {
  const posting = { title: each.title ?? null, duties: [], requirements: [each.requirement] }
  const [match] = matchResume(posting, each.resume, { now: instant('2026-11-22T09:00:00Z') }).matches
  return { ...each, match }
})

describe('the labelled development set', () => {
  test('MA1 at least 95 in 100 strengths agree with the labels', () => {
    const right = answers.filter(({ match, strength }) => match?.strength === strength)
    expect(cases.length).toBeGreaterThanOrEqual(100)
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.95)
  })

  test('MA1 nothing labelled a gap is called strong', () => {
    const wrong = answers.filter(({ match, strength }) => strength === 'gap' && match?.strength === 'strong')
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test.each(answers)('$id says what it must: $mention', ({ match, mention }) => {
    const said = JSON.stringify([match?.evidence, match?.missing, match?.reason]).toLowerCase()
    expect(mention.filter((term) => !said.includes(term.toLowerCase()))).toEqual([])
  })
})
