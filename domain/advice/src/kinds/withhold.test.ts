import { instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { adviceOn, attend, entry, leanedInto, meeting, story, toldStory } from '../testing/ledger-facts.ts'

const withheldIn = (...given: Parameters<typeof adviceOn>) =>
  adviceOn(...given).filter(({ kind }) => kind === 'withhold')
const deeperIn = (...given: Parameters<typeof adviceOn>) => adviceOn(...given).filter(({ kind }) => kind === 'deeper')

const mills = story('mills', 'Mills', { competencies: ['planning', 'conflict'] })
const told = (people: string[] = [], more = {}) =>
  entry('t', toldStory('Mills', { storyId: 'mills', ...more }), { with: people })

/** Ada comes alone; she has not been there before. */
const adaAlone = [...attend('first', 'priya'), ...attend('second', 'ada')]

describe('who heard a story', () => {
  test('AD3 those it was told to', () => {
    const [, priya] = withheldIn([told(['priya'])], { stories: [mills] })
    expect(priya).toMatchObject({
      key: 'withhold:story:mills@priya',
      personId: 'priya',
      text: 'Do not tell Priya Nair “Mills” again.',
      reason: 'Priya Nair heard it in round 1.',
      entryIds: ['t'],
      storyId: 'mills',
    })
  })

  test('AD3 everybody in the round’s earlier interviews, when nobody is named', () => {
    const attendance = [...attend('first', 'priya'), ...attend('first-with-sam', 'sam'), ...attend('second', 'sam')]
    expect(withheldIn([told()], { attendance, stories: [mills] }).map(({ personId }) => personId)).toEqual(['sam'])
    const interviews = [meeting('first', 1, null, { status: 'cancelled' }), meeting('second', 2, null)]
    expect(withheldIn([told()], { interviews, stories: [mills] })).toEqual([])
  })

  test('AD3 nobody, when who heard it was removed', () => {
    expect(withheldIn([told(['gone'])], { stories: [mills] })).toEqual([])
  })

  test('AD3 who sits beside them', () => {
    const [ada] = withheldIn([told(['priya'])], { stories: [mills] })
    expect(ada).toMatchObject({
      personId: 'ada',
      text: 'Do not tell Ada Okoro “Mills”.',
      reason: 'Priya Nair, who sits in this interview with Ada Okoro, heard it in round 1.',
    })
    expect(withheldIn([told(['priya'])], { stories: [mills], attendance: adaAlone })).toEqual([])
  })

  test('AD3 who was in an earlier interview with them', () => {
    const attendance = [...adaAlone, ...attend('first', 'ada')]
    expect(withheldIn([told(['priya'])], { stories: [mills], attendance })).toMatchObject([
      { reason: 'Priya Nair, who was in an earlier interview with Ada Okoro, heard it in round 1.' },
    ])
  })

  test('AD3 nobody sits beside anybody while it is not known who comes', () => {
    const attendance = attend('first', 'priya')
    const people = withheldIn([told(['priya'])], { stories: [mills], attendance })
    expect(people.map(({ personId }) => personId)).toEqual(['priya'])
  })
})

describe('not telling it again', () => {
  test('AD9 a story by its name alone is withheld as well', () => {
    const entries = [entry('a', toldStory('the Cat, story'), { with: ['priya'] })]
    expect(withheldIn(entries, { attendance: [...adaAlone, ...attend('second', 'priya')] })).toMatchObject([
      { personId: 'ada', storyId: null },
      { text: 'Do not tell Priya Nair “the Cat, story” again.' },
    ])
  })

  test('AD9 a name that is a story’s title is that story', () => {
    const [advice] = withheldIn([entry('a', toldStory('mills'), { with: ['ada'] })], { stories: [mills] })
    expect(advice?.storyId).toBe('mills')
  })

  test('AD16 a deleted story is not spoken of, a merged one is the one it became', () => {
    const gone = { ...mills, deletedAt: instant('2026-11-12T00:00:00Z') }
    expect(withheldIn([told(['priya'], { followedUp: true })], { stories: [gone] })).toEqual([])
    expect(adviceOn([told(['priya'], { followedUp: true })], { stories: [gone] })).toEqual([])
    expect(adviceOn([told(['priya'])], { stories: [] })).toEqual([])
    const merged = { ...gone, mergedInto: 'ports' }
    const [advice] = withheldIn([told(['ada'])], { stories: [merged, story('ports', 'Ports')] })
    expect(advice).toMatchObject({ storyId: 'ports', text: 'Do not tell Ada Okoro “Ports” again.' })
    const round = [{ ...mills, mergedInto: 'ports' }, story('ports', 'Ports', {}, { mergedInto: 'mills' })]
    expect(withheldIn([told(['ada'])], { stories: round })).toEqual([])
  })

  test('AD11 another that shows most of the same, which they do not know, is named', () => {
    const stories = [
      mills,
      story('a', 'Audit', { competencies: ['Planning'] }),
      story('b', 'Bridge', { competencies: ['conflict', 'planning'] }),
      story('c', 'Cranes', { competencies: ['listening'] }),
    ]
    const one = withheldIn([told(['ada'])], { stories })
    expect(one[0]?.text).toBe('Do not tell Ada Okoro “Mills” again; “Bridge” would serve instead.')
    const bridge = entry('u', toldStory('', { storyId: 'b' }), { with: ['ada'] })
    const two = withheldIn([told(['ada']), bridge], { stories })
    expect(two.map(({ text }) => text)).toContain('Do not tell Ada Okoro “Mills” again; “Audit” would serve instead.')
    expect(withheldIn([told(['ada'])], { stories: [mills, ...stories.slice(3)] })[0]?.text).toBe(
      'Do not tell Ada Okoro “Mills” again.',
    )
  })
})

describe('going deeper', () => {
  test('AD10 who heard it and asked further gets more, only if they bring it up', () => {
    const advice = adviceOn([told(['ada'], { followedUp: true })], { stories: [mills] })
    expect(advice.map(({ kind, personId, text }) => [kind, personId, text])).toEqual([
      ['withhold', 'priya', 'Do not tell Priya Nair “Mills”.'],
      ['deeper', 'ada', 'Have the next level of detail on “Mills” ready, but only if they bring it up.'],
    ])
  })

  test('AD10 liking it counts as asking', () => {
    const entries = [told(['ada']), entry('i', leanedInto('how the mills went'), { with: ['ada'] })]
    expect(withheldIn(entries, { stories: [mills] }).map(({ personId }) => personId)).toEqual(['priya'])
    expect(deeperIn(entries, { stories: [mills] })).toMatchObject([
      { personId: 'ada', storyId: 'mills', entryIds: ['i'], reason: 'Ada Okoro leaned into it in round 1.' },
    ])
  })

  test('AD8 a story not told yet may be what they leaned into', () => {
    const [advice] = deeperIn([entry('i', leanedInto('mills'))], { stories: [mills] })
    expect(advice).toMatchObject({
      personId: null,
      text: 'Have “Mills” ready in full detail.',
      reason: 'They leaned into it in round 1.',
      storyId: 'mills',
    })
  })

  test('AD8 an interest in something else is a topic, once however often it was shown', () => {
    const entries = [
      entry('b', leanedInto('On-call rota!'), { with: ['sam'], round: 2 }),
      entry('a', leanedInto('on-call rota'), { with: ['priya'] }),
    ]
    expect(deeperIn(entries, { stories: [mills], interview: null })).toMatchObject([
      { personId: 'priya', entryIds: ['a'], text: 'Have the next level of detail on “On-call rota!” ready.' },
      { personId: 'sam', entryIds: ['b'] },
    ])
  })
})
