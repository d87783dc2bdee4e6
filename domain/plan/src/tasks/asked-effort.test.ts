import { describe, expect, test } from 'vitest'
import { asksToPresent, bringingEffort, preparingEffort } from './asked-effort.ts'

describe('minutes from the words of an invitation', () => {
  test.each([
    ['a ten-minute presentation', 120],
    ['a 10 to 15 minute presentation with 5 slides', 150],
    ['half an hour presentation', 240],
    ['no more than five slides on your first ninety days', 130],
    ['A presentation on safeguarding', 120],
    ['a 20-minute lesson for Year 8', 210],
    ['please present your findings', 120],
    ['case study (allow 2 hours)', 120],
    ['take-home assignment, about three hours', 180],
    ['an exercise of one hour and 30 minutes', 90],
    ['read our annual report', 45],
    ['a 90-day plan', 120],
    ['portfolio of three projects', 90],
    ['complete the attached form', 30],
    ['be ready to talk about a recent project', 45],
    ['a brief self-introduction (five minutes)', 15],
    ['a 300-minute presentation', 480],
  ])('PL3 “%s” takes %i minutes', (asked, effort) => {
    expect(preparingEffort(asked)).toBe(effort)
  })

  test.each([
    ['photo ID', 10],
    ['your degree certificates', 25],
    ['a portfolio', 90],
  ])('PL3 to bring “%s” takes %i minutes', (thing, effort) => {
    expect(bringingEffort(thing)).toBe(effort)
  })

  test('PL4 what is shown to people is to be rehearsed', () => {
    expect(['a short talk', 'a 20-minute lesson', 'slides'].every(asksToPresent)).toBe(true)
    expect(['review our slides', 'a case study', 'talk to us about yourself'].some(asksToPresent)).toBe(false)
  })
})
