import { blankInvitation, instant, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankDraft, type Draft } from '../intake/draft.ts'
import { changeFact, clearFact, confirmFact } from './answer.ts'
import { factsOf } from './facts.ts'
import { questionOf, quotesBelow } from './question-words.ts'

const london = zoneNamed('Europe/London') ?? null
const doubtful = { certainty: 'doubtful' as const, quote: 'the words', where: 'text', confirmed: false }
const sure = { ...doubtful, certainty: 'sure' as const }
const person = (name: string) => ({ name, role: null, email: null, kind: 'interviewer' as const })

const draft: Draft = {
  ...blankDraft,
  company: 'Harbour Ltd',
  role: 'Nurse',
  invitation: {
    ...blankInvitation,
    ...{ company: 'Harbour Ltd', role: 'Nurse', place: 'Ward 7', platform: 'Zoom' },
    ...{ start: instant('2026-12-08T10:30:00Z'), end: instant('2026-12-08T11:30:00Z'), zone: london },
    people: [person('Priya Nair'), person('Medicine'), person('Jo Pritchard')],
  },
  origins: {
    posting: {},
    resume: {},
    invitation: {
      ...{ company: doubtful, role: sure, start: sure, zone: doubtful, place: doubtful, platform: sure },
      ...{ 'people.0.name': sure, 'people.1.name': doubtful, 'people.2.name': { ...doubtful, quote: 'Jo' } },
    },
  },
}

const stateOf = (given: Draft, path: string) => factsOf(given, london).find((fact) => fact.path === path)?.state
const doubtfulOf = (given: Draft) =>
  factsOf(given, london).flatMap(({ path, state }) => (state === 'doubtful' ? [path] : []))

describe('the facts of a draft', () => {
  test('are sure, doubtful or unknown, each once, and a time with its zone is one', () => {
    const facts = factsOf(draft, london)
    expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length)
    expect(doubtfulOf(draft)).toEqual(['company', 'start', 'people.1', 'people.2', 'place'])
    expect([stateOf(draft, 'role'), stateOf(draft, 'link')]).toEqual(['sure', 'unknown'])
    expect(facts.find(({ path }) => path === 'start')?.words).toMatch(/8.*10:30.* to 11:30/)
  })

  test('that two sources tell differently are doubtful, and both are offered', () => {
    const posting = { ...draft.posting, company: 'Talent Agency', title: 'Nurse' }
    const disputed = { ...draft, posting, origins: { ...draft.origins, invitation: { company: sure } } }
    const fact = factsOf(disputed, london).find(({ path }) => path === 'company')
    expect(fact).toMatchObject({ state: 'doubtful', others: ['Talent Agency'] })
    expect(stateOf(confirmFact(disputed, 'company'), 'company')).toBe('sure')
  })
})

test.each([
  [sure, doubtful, 'sure'],
  [doubtful, sure, 'sure'],
  [doubtful, doubtful, 'doubtful'],
] as const)('what two sources tell alike is as sure as the surer of them', (inInvitation, inPosting, wanted) => {
  const posting = { ...draft.posting, company: 'Harbour LTD' }
  const origins = { ...draft.origins, invitation: { company: inInvitation }, posting: { company: inPosting } }
  expect(stateOf({ ...draft, posting, origins }, 'company')).toBe(wanted)
})

describe('an answer', () => {
  test('to every question leaves none open, whatever was answered in whatever order', () => {
    const answers = fc.array(fc.tuple(fc.nat(), fc.constantFrom(confirmFact, clearFact)), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(answers, (given) => {
        const settled = given.reduce((now, [place, answer]) => {
          const open = doubtfulOf(now)
          const path = open[place % Math.max(1, open.length)]
          return path === undefined ? now : answer(now, path)
        }, draft)
        expect(doubtfulOf(settled)).toEqual([])
      }),
    )
  })

  test('that it is so keeps the words it rests on', () => {
    const { invitation } = confirmFact(draft, 'place').origins
    expect(invitation['place']).toEqual({ ...doubtful, certainty: 'sure', confirmed: true })
    expect(invitation['company']).toEqual(doubtful)
  })

  test('that somebody will not be there takes them out, and the others keep their origins', () => {
    const without = clearFact(draft, 'people.1')
    expect(without.invitation.people.map(({ name }) => name)).toEqual(['Priya Nair', 'Jo Pritchard'])
    expect(without.origins.invitation['people.1.name']?.quote).toBe('Jo')
    expect(without.origins.invitation).not.toHaveProperty('people.2.name')
  })

  test('that it is not known leaves it so', () => {
    const cleared = clearFact(draft, 'start')
    expect(cleared.invitation).toMatchObject({ start: null, end: null, zone: null })
    expect(stateOf(cleared, 'start')).toBe('unknown')
  })

  test('in one’s own words is the user’s', () => {
    const changed = changeFact(draft, 'finalists', { finalists: 3 })
    expect(changed.origins.invitation['finalists']).toMatchObject({ where: 'you', confirmed: true })
    expect(stateOf(changed, 'finalists')).toBe('sure')
  })
})

test('every fact is asked about in one short question', () => {
  for (const fact of factsOf(draft, london)) {
    const question = questionOf({ ...fact, words: 'words' })
    expect(question).toMatch(/^[A-Z].*\?$/)
    expect(question.length).toBeLessThan(70)
  }
})

test('only who interviews is said to be met', () => {
  const kinds = ['interviewer', 'recruiter', 'unknown'] as const
  const people = kinds.map((kind) => ({ ...person(`A ${kind}`), kind }))
  const facts = factsOf({ ...draft, invitation: { ...draft.invitation, people } }, london)
  const labels = facts.filter(({ path }) => path.startsWith('people.')).map(({ label }) => label)
  expect(labels).toEqual(['With', 'Also named', 'Also named'])
})

test('several sentences of theirs are quoted each by itself', () => {
  const replyAsks = ['no more than five slides;', 'Do let me know.']
  const invitation = { ...draft.invitation, replyAsks }
  const fact = factsOf({ ...draft, invitation }, london).find(({ path }) => path === 'replyAsks')
  expect(fact && questionOf(fact)).toBe('Do they want an answer to “no more than five slides” and “Do let me know”?')
})

test('what is long to quote stands below its question, and is not said twice', () => {
  const long = 'You are asked to give a talk of ten minutes on how you would run the first ninety days of the ward'
  const factWith = (prepare: string[]) =>
    factsOf({ ...draft, invitation: { ...draft.invitation, prepare } }, london).find(({ path }) => path === 'prepare')
  const [short, other] = [factWith(['a talk']), factWith(['a talk', long])]
  expect(short && [questionOf(short), quotesBelow(short)]).toEqual(['Are you to prepare “a talk”?', []])
  expect(other && [questionOf(other), quotesBelow(other)]).toEqual(['Are you to prepare this?', ['a talk', long]])
})
