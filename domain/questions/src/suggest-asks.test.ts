import { type AskBack, askThemes, blankPosting, interviewFormats, type Posting } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audienceOf } from './people-kinds.ts'
import { suggestAsks } from './suggest-asks.ts'

const ask = (id: string, text: string, more: Partial<AskBack> = {}): AskBack => ({
  id,
  text,
  theme: 'role',
  why: 'Shows how the work is judged.',
  notWhen: '',
  suits: [],
  ...more,
})

const asks: AskBack[] = [
  ask('days', 'How many days a week does the team work from home?', { theme: 'team', suits: ['manager'] }),
  ask('salary', 'What range has been set for this post?', { theme: 'next-steps', suits: ['recruiter'] }),
  ask('merger', 'What has changed for people since the merger?', { theme: 'business', suits: ['executive'] }),
  ask('checks', 'Which checks does an offer depend on?', { theme: 'next-steps', suits: ['recruiter'] }),
  ask('stuck', 'When somebody here gets stuck, what happens next?', { theme: 'team', suits: ['peer'] }),
  ask('bet', 'Where are you placing a bet that others would not?', {
    theme: 'business',
    suits: ['executive'],
  }),
  ask('success', 'What will have happened in a year if this goes well?', { suits: ['manager'] }),
  ask('dialysis', 'How is the dialysis unit changing?', { theme: 'business', suits: ['peer'] }),
  ask('offer', 'I have to answer another offer by a certain day. Could that fit?', {
    theme: 'next-steps',
    suits: ['manager'],
  }),
]

const posting: Posting = blankPosting

const idsFor = (given: Partial<Parameters<typeof suggestAsks>[0]>): string[] =>
  suggestAsks({ asks, posting, formats: [], people: [], ...given }).map((each) => each.ask.id)

describe('suggestAsks', () => {
  test.each([
    ['days', { ...posting, mode: 'hybrid' as const }],
    ['salary', { ...posting, pay: { min: 1, max: 2, currency: 'GBP', period: 'year' as const } }],
    ['checks', { ...posting, text: 'An enhanced DBS check is required.' }],
  ])('what the posting answers is not asked: %s', (id, stated) => {
    expect(idsFor({})).toContain(id)
    expect(idsFor({ posting: stated })).not.toContain(id)
  })

  test('what takes something for granted is asked only when the posting bears it out', () => {
    expect(idsFor({})).not.toContain('merger')
    expect(idsFor({ posting: { ...posting, text: 'Since our merger in May we are 400.' } })).toContain('merger')
  })

  test.each([
    ['Chief Executive', 'bet'],
    ['Senior Engineer', 'stuck'],
    ['Head of QA', 'success'],
    ['Talent Partner', 'salary'],
  ])('the %s is asked what suits them first, and is named', (role, id) => {
    const [first] = suggestAsks({ asks, posting, formats: [], people: [{ role }] })
    expect(first?.ask.id).toBe(id)
    expect(first?.reason).toContain(`Suits the ${role}`)
  })

  test('the posting’s own subjects bring an ask up', () => {
    const about = { ...posting, duties: ['Look after patients on the dialysis unit'] }
    expect(idsFor({ posting: about }).indexOf('dialysis')).toBeLessThan(idsFor({}).indexOf('dialysis'))
  })

  test('what was asked before is left out, by id or by its words', () => {
    const left = idsFor({ already: ['bet', 'when somebody here gets stuck, what happens next?'] })
    expect(left).not.toContain('bet')
    expect(left).not.toContain('stuck')
  })

  test('what is true only of some stands back', () => {
    const order = idsFor({ people: [{ role: 'Head of QA' }] })
    expect(order.indexOf('success')).toBeLessThan(order.indexOf('offer'))
  })

  test('the same facts give the same order; scores 0 to 1 and never rising', () => {
    const bank = askThemes.flatMap((theme) =>
      [1, 2, 3].map((place) => ask(`${theme}-${place}`, `Question ${place} on ${theme}?`, { theme })),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(bank), fc.subarray([...interviewFormats]), (given, formats) => {
        const facts = { asks: given, posting, formats, people: [{ role: 'Head of QA' }, { role: null }] }
        const suggested = suggestAsks(facts)
        expect(suggestAsks({ ...facts, asks: [...given] })).toEqual(suggested)
        suggested.forEach((each, place) => {
          expect(each.score).toBeLessThanOrEqual(suggested[place - 1]?.score ?? 1)
        })
      }),
    )
  })
})

describe('audienceOf', () => {
  test.each([
    ['Chief Technology Officer', 'executive'],
    ['Managing Director', 'executive'],
    ['Head of QA', 'manager'],
    ['Ward manager', 'manager'],
    ['HR Business Partner', 'recruiter'],
    ['Recruitment Consultant', 'recruiter'],
    ['Test engineer', 'peer'],
    [null, null],
  ])('%s is %s', (role, audience) => {
    expect(audienceOf(role)).toBe(audience)
  })

  test('of two that suit equally, the catalog’s first comes first, whatever their ids', () => {
    const two = [
      ask('z', 'What will have happened in a year?', { suits: ['manager'] }),
      ask('a', 'When is it busiest?', { suits: ['manager'] }),
    ]
    expect(idsFor({ asks: two, people: [{ role: 'Head of Finance' }] })).toEqual(['z', 'a'])
  })

  test('a word that everybody uses is no tie to the posting', () => {
    const quiet = [ask('quiet', 'At what time does the building go quiet on a Thursday?', { suits: [] })]
    const wanted = { ...posting, duties: ['Building backend services'] }
    expect(suggestAsks({ asks: quiet, posting: wanted, formats: [], people: [] })[0]?.reason).not.toContain('posting')
  })
})
