import {
  askThemes,
  certainties,
  entrySources,
  type Figure,
  type LedgerEntry,
  noteStates,
  type Records,
  ratings,
  researchThemes,
  type StoryContent,
  sides,
} from '@roundtwo/model'
import fc from 'fast-check'
import { anyDate, anyId, anyInstant, anyText, maybe } from './text.ts'

const owned = { id: anyId, opportunityId: anyId }
const whole = fc.integer({ min: 1, max: 1000 })
const ids = fc.array(anyId, { maxLength: 3 })
const anyRating = maybe(fc.constantFrom(...ratings))
const anyAmount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0)
const anyShare = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)

const anyFigure: fc.Arbitrary<Figure> = fc.record({
  subject: anyText(),
  amount: anyAmount,
  upTo: maybe(anyAmount),
  unit: anyText(),
})

const said = { text: anyText(), by: fc.constantFrom(...sides) }

const anyLedgerEntry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('question' as const),
    text: anyText(),
    answer: anyText(),
    rating: anyRating,
    better: anyText(),
    followedUp: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('story' as const),
    text: anyText(),
    storyId: maybe(anyId),
    version: maybe(whole),
    followedUp: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('figure' as const), ...said, figure: maybe(anyFigure), better: anyText() }),
  fc.record({
    kind: fc.constant('doubt' as const),
    text: anyText(),
    spoken: fc.boolean(),
    better: anyText(),
    settled: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('promise' as const), ...said, due: maybe(anyDate), kept: fc.boolean() }),
  fc.record({ kind: fc.constant('interest' as const), text: anyText() }),
  fc.record({ kind: fc.constant('fact' as const), ...said }),
  fc.record({ kind: fc.constant('open' as const), text: anyText(), settled: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), text: anyText() }),
)

const anyStoryContent: fc.Arbitrary<StoryContent> = fc.record({
  title: anyText(),
  situation: anyText(),
  task: anyText(),
  action: anyText(),
  result: anyText(),
  reflection: anyText(),
  figures: fc.array(anyFigure, { maxLength: 2 }),
  competencies: fc.array(anyText(), { maxLength: 2 }),
  evidence: fc.array(fc.record({ text: anyText(), link: maybe(anyText()), resumePath: maybe(anyText()) }), {
    maxLength: 2,
  }),
})

const anyAspect = fc.record({ rating: anyRating, line: anyText() })
const anyChance = fc.record({ p: anyShare, low: anyShare, high: anyShare })

/** What is remembered of interviews: ledger, stories, research, reflections and standing. */
export const rememberedRecords = {
  story: fc.record({
    id: anyId,
    content: anyStoryContent,
    version: whole,
    mergedInto: maybe(anyId),
    example: fc.boolean(),
    createdAt: anyInstant,
    updatedAt: anyInstant,
    deletedAt: maybe(anyInstant),
  }),
  revision: fc.record({
    id: anyId,
    storyId: anyId,
    version: whole,
    content: anyStoryContent,
    savedAt: anyInstant,
  }),
  entry: fc.record({
    ...owned,
    roundId: anyId,
    personIds: ids,
    entry: anyLedgerEntry,
    source: fc.constantFrom(...entrySources),
    quote: maybe(anyText()),
    certainty: fc.constantFrom(...certainties),
    confirmed: fc.boolean(),
    createdAt: anyInstant,
  }),
  feed: fc.record({
    ...owned,
    address: anyText(),
    title: anyText(),
    etag: maybe(anyText()),
    lastModified: maybe(anyText()),
    checkedAt: maybe(anyInstant),
    nextAt: anyInstant,
    failures: fc.nat(100),
    trouble: maybe(anyText()),
    addedAt: anyInstant,
  }),
  note: fc.record({
    ...owned,
    theme: fc.constantFrom(...researchThemes),
    text: anyText(),
    help: anyText(),
    source: maybe(anyText()),
    link: maybe(anyText()),
    date: maybe(anyDate),
    storyIds: ids,
    state: fc.constantFrom(...noteStates),
    feedId: maybe(anyId),
    guid: maybe(anyText()),
    documentId: maybe(anyId),
    createdAt: anyInstant,
    updatedAt: anyInstant,
  }),
  ask: fc.record({
    ...owned,
    askId: maybe(anyText()),
    text: anyText(1),
    theme: fc.constantFrom(...askThemes),
    personId: maybe(anyId),
    again: fc.boolean(),
    askedAt: maybe(anyInstant),
    roundId: maybe(anyId),
    answer: anyText(),
    entryId: maybe(anyId),
    position: whole,
    createdAt: anyInstant,
  }),
  reflection: fc.record({
    ...owned,
    interviewId: anyId,
    aspects: fc.record({
      preparation: anyAspect,
      delivery: anyAspect,
      answers: anyAspect,
      rapport: anyAspect,
    }),
    createdAt: anyInstant,
    updatedAt: anyInstant,
  }),
  evidence: fc.record({ ...owned, type: anyText(), observedOn: anyDate, note: anyText() }),
  forecast: fc.record({
    ...owned,
    madeAt: anyInstant,
    chances: fc.record({
      offer: anyChance,
      furtherRound: anyChance,
      rejection: anyChance,
      hold: anyChance,
      noAnswer: anyChance,
    }),
    eventualOffer: anyChance,
    baseRate: fc.record({
      offer: anyShare,
      furtherRound: anyShare,
      rejection: anyShare,
      hold: anyShare,
      noAnswer: anyShare,
    }),
    withoutRecord: anyShare,
    answerBy: maybe(anyDate),
  }),
} satisfies { [Kind in RememberedKind]: fc.Arbitrary<Records[Kind]> }

type RememberedKind = 'story' | 'revision' | 'entry' | 'feed' | 'note' | 'ask' | 'reflection' | 'evidence' | 'forecast'
