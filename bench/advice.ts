import { type AdviceFacts, advise } from '@roundtwo/advice'
import {
  blankRound,
  confirmedByUser,
  type EntryRecord,
  instantFromMilliseconds,
  type LedgerEntry,
  plainDate,
  type Random,
  type RevisionRecord,
  type StoryRecord,
  seededRandom,
} from '@roundtwo/model'
import { type Measure, median, milliseconds } from './measure.ts'

const entryCount = 5000
const storyCount = 40
const roundCount = 6
const personCount = 14
const runs = 21
const limit = 50

const opportunityId = 'o'
const start = 1_790_000_000_000
const at = (hours: number) => instantFromMilliseconds(start + hours * 3_600_000)

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const syllables = 'ba co de fi ga ho in ju ka le mo na or pe qui ra so ta ul ve wi xa yo zu'.split(' ')
const endings = ['', 'ing', 'ed', 's', 'tion', 'ment', 'er', 'ly']

/** As many words as a working life is told in. */
const vocabulary = Array.from({ length: 3000 }, (_, place) => {
  const random = seededRandom(place)
  return [pick(random, syllables), pick(random, syllables), pick(random, syllables), pick(random, endings)].join('')
})

/** Some words are common and most are rare, as in speech without its "the" and "of" (Zipf and Mandelbrot). */
const usual = 30
const wordAt = (share: number): number => Math.floor(usual * (1 + vocabulary.length / usual) ** share - usual)

const phrase = (random: Random, count: number): string =>
  Array.from({ length: count }, () => vocabulary[wordAt(random())]).join(' ')

const figureOf = (random: Random) => ({
  subject: random() < 0.2 ? pick(random, ['notice', 'pay expectation', 'team size']) : phrase(random, 2),
  amount: Math.ceil(random() * 60),
  upTo: null,
  unit: pick(random, ['%', 'weeks', 'people', 'GBP/year', '']),
})

const entryOf = (random: Random, at: number): LedgerEntry => {
  const text = `${phrase(random, 8)} ${at % 7 === 0 ? '' : at}`
  const rating = pick(random, [1, 2, 3, 4, 5, null] as const)
  const kinds: (() => LedgerEntry)[] = [
    () => ({
      kind: 'question',
      text: `${text}?`,
      answer: phrase(random, 60),
      rating,
      better: random() < 0.3 ? phrase(random, 30) : '',
      followedUp: random() < 0.3,
    }),
    () => ({
      kind: 'story',
      text,
      storyId: random() < 0.8 ? `story-${Math.floor(random() * storyCount)}` : null,
      version: pick(random, [1, 2, null]),
      followedUp: random() < 0.2,
    }),
    () => ({
      kind: 'figure',
      text,
      figure: figureOf(random),
      by: pick(random, ['me', 'them'] as const),
      better: '',
    }),
    () => ({
      kind: 'doubt',
      text,
      spoken: random() < 0.5,
      better: phrase(random, 10),
      settled: random() < 0.3,
    }),
    () => ({
      kind: 'promise',
      text,
      by: pick(random, ['me', 'them'] as const),
      due: pick(random, [null, plainDate('2026-11-01'), plainDate('2026-12-01')]),
      kept: random() < 0.3,
    }),
    () => ({ kind: 'interest', text }),
    () => ({ kind: 'fact', text, by: pick(random, ['me', 'them'] as const) }),
    () => ({ kind: 'open', text, settled: random() < 0.3 }),
  ]
  return pick(random, kinds)()
}

const contentOf = (random: Random, title: string) => ({
  title,
  situation: phrase(random, 40),
  task: phrase(random, 20),
  action: phrase(random, 60),
  result: phrase(random, 20),
  reflection: phrase(random, 20),
  figures: [figureOf(random), figureOf(random)],
  competencies: [pick(random, vocabulary.slice(0, 20)), pick(random, vocabulary.slice(0, 20))],
  evidence: [],
})

const storiesOf = (random: Random): { stories: StoryRecord[]; revisions: RevisionRecord[] } => {
  const stories = Array.from(
    { length: storyCount },
    (_, place): StoryRecord => ({
      id: `story-${place}`,
      content: contentOf(random, `${phrase(random, 3)} ${place}`),
      version: 2,
      mergedInto: place % 20 === 19 ? `story-${place - 1}` : null,
      example: false,
      createdAt: at(0),
      updatedAt: at(0),
      deletedAt: place % 25 === 24 ? at(1) : null,
    }),
  )
  const revisions = stories.map(({ id, content }) => ({
    id: `revision-${id}`,
    storyId: id,
    version: 1,
    content: { ...content, figures: [figureOf(random), figureOf(random)] },
    savedAt: at(0),
  }))
  return { stories, revisions }
}

/** A ledger far longer than anybody's, over six rounds, with a panel of five to come. */
const longLedger = (): AdviceFacts => {
  const random = seededRandom(5)
  const numbers = Array.from({ length: roundCount }, (_, place) => place + 1)
  const people = Array.from({ length: personCount }, (_, place) => `person-${place}`)
  const entries = Array.from(
    { length: entryCount },
    (_, place): EntryRecord => ({
      id: `entry-${place}`,
      opportunityId,
      roundId: `round-${1 + (place % (roundCount - 1))}`,
      personIds: Array.from({ length: Math.floor(random() * 3) }, () => pick(random, people)),
      entry: entryOf(random, place),
      source: 'typed',
      quote: null,
      ...confirmedByUser,
      createdAt: at(place / 60),
    }),
  )
  const interviews = numbers.map((number) => ({
    id: `interview-${number}`,
    opportunityId,
    roundId: `round-${number}`,
    uid: null,
    sequence: 0,
    status: 'planned' as const,
    start: at(number * 200),
    end: null,
    zone: null,
    place: null,
    link: null,
    platform: null,
    origins: {},
  }))
  return {
    entries,
    rounds: numbers.map((number) => ({
      id: `round-${number}`,
      opportunityId,
      number,
      ...blankRound,
    })),
    interviews,
    attendance: interviews.flatMap(({ id }) =>
      people
        .filter(() => random() < 0.4)
        .map((personId) => ({ id: `${id}-${personId}`, opportunityId, interviewId: id, personId })),
    ),
    people: people.map((id) => ({
      id,
      opportunityId,
      name: `Name ${id}`,
      role: null,
      email: null,
      kind: 'interviewer',
      notes: '',
      origins: {},
    })),
    interview: interviews.at(-1) ?? null,
    ...storiesOf(random),
    resumeFigures: Array.from({ length: 60 }, (_, place) => ({
      figure: figureOf(random),
      quote: phrase(random, 12),
      where: `work.0.highlights.${place}`,
    })),
    asks: [],
    today: plainDate('2026-11-22'),
  }
}

/** How long one advice on a ledger of 5,000 entries takes, against what is not noticed as one opens a page. */
export const benchAdvice = async (): Promise<Measure[]> => {
  const facts = longLedger()
  const times: number[] = []
  for (let run = -5; run < runs; run += 1) {
    const since = performance.now()
    if (advise(facts).length < 1000) throw new Error('a long ledger should have much to say')
    if (run >= 0) times.push(performance.now() - since)
  }
  const ours = median(times)
  return [
    {
      name: `advice on ${entryCount} entries : the limit`,
      ours: milliseconds(ours),
      peer: milliseconds(limit),
      ratio: ours / limit,
      limit: 1,
      good: 'at most',
    },
  ]
}
