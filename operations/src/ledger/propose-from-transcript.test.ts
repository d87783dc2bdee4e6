import { plainDate } from '@roundtwo/model'
import { readTranscript } from '@roundtwo/reading'
import { describe, expect, test } from 'vitest'
import { proposeFromTranscript } from './propose-from-transcript.ts'
import type { ReadingContext } from './reading-context.ts'

const day = plainDate('2026-12-01')
const outage = 'Payments were down; rolled back, found the full disk, wrote the missing alarm and a postmortem'
const context: ReadingContext = {
  ...{ today: day, interviewedOn: day, cv: [], posting: [], pay: null },
  people: [{ id: 'p', name: 'Priya Nair', role: 'Head of Platform' }],
  stories: [
    { id: 'o', title: 'The outage', figures: [] },
    { id: 'm', title: 'The migration', figures: [] },
  ],
  versions: new Map([['o', 2]]),
  storyWords: new Map([
    ['o', outage],
    ['m', 'Moved billing off the mainframe in nine weeks'],
  ]),
}
const answer =
  'Payments were down one evening, and I rolled back first. Then I found that the disk was full, restored the ' +
  'service, and wrote the alarm that had been missing. We wrote a postmortem together the next day, and I showed ' +
  'the whole team what we had learnt from it.'

const propose = async (...turns: [string, string][]) => {
  const read = readTranscript(turns.map(([who, words]) => `${who}: ${words}`).join('\n'))
  if (!read.ok) throw new Error(read.message)
  return proposeFromTranscript(read.value, context, null)
}

describe('a transcript', () => {
  test('gives the question with its answer and asker, and the story the answer tells, to all who heard it', async () => {
    const { me, proposals } = await propose(
      ['Priya Nair', 'Tell me about a time something broke in production.'],
      ['Dana Whitlock', answer],
      ['Priya Nair', 'And how did you find that out?'],
      ['Dana Whitlock', 'From the logs.'],
    )
    expect(me).toBe('Dana Whitlock')
    const [asked] = proposals.filter(({ entry }) => entry.kind === 'question')
    expect(asked).toMatchObject({ personIds: ['p'], certainty: 'sure' })
    expect(asked?.entry).toMatchObject({ followedUp: true, answer })
    const told = proposals.find(({ entry }) => entry.kind === 'story')
    expect(told).toMatchObject({ entry: { storyId: 'o', version: 2, followedUp: true }, personIds: ['p'] })
  })

  test('names a story nobody has written down by its own words, and is not sure of it', async () => {
    const { proposals } = await propose(
      ['Priya Nair', 'What are you proud of?'],
      ['Dana Whitlock', answer.replaceAll(/Payments|disk|alarm|postmortem|rolled|missing/g, 'garden')],
    )
    const told = proposals.find(({ entry }) => entry.kind === 'story')
    expect(told).toMatchObject({ entry: { storyId: null }, certainty: 'doubtful' })
  })

  test('asks for whoever speaks and is not known', async () => {
    const { proposals } = await propose(
      ['Lucia Ferrer', 'What is your notice period?'],
      ['Me', 'Four weeks.'],
      ['Lucia Ferrer', 'And where do you live?'],
      ['Me', 'In Leeds.'],
    )
    const asked = proposals.find(({ entry }) => entry.kind === 'question')
    expect(asked).toMatchObject({ personIds: [], unknownNames: ['Lucia Ferrer'] })
  })

  test('proposes nothing twice, at most sixty, the sure ones first', async () => {
    const turns = Array.from({ length: 90 }, (_, at): [string, string][] => [
      ['Priya Nair', `How did you handle case ${at} back then?`],
      ['Dana Whitlock', `I closed ${at + 20} tickets and my notice is four weeks.`],
    ])
    const { proposals } = await propose(...turns.flat())
    expect(proposals.length).toBeLessThanOrEqual(60)
    const sure = proposals.map(({ certainty }) => (certainty === 'sure' ? 0 : 1))
    expect(sure).toEqual(sure.toSorted((one, other) => one - other))
    expect(new Set(proposals.map(({ entry }) => JSON.stringify(entry))).size).toBe(proposals.length)
  })
})
