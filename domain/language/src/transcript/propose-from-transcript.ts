import type { ProposedEntry } from '@roundtwo/model'
import { blankDraft, type Draft, proposalOf, tidied } from '../ledger/draft.ts'
import type { LedgerContext } from '../ledger/ledger-context.ts'
import { type PeopleReader, peopleReader } from '../ledger/people-meant.ts'
import { type StoryReader, storyReader } from '../ledger/story-meant.ts'
import { type Exchange, exchangesOf, shortened } from './exchanges.ts'
import { findCandidate } from './find-candidate.ts'
import { isGenericSpeaker, isPlainlyName } from './speaker-names.ts'
import { clausesOf, spokenSentences } from './spoken-sentences.ts'
import { type Before, myStatements, theirStatements } from './spoken-statements.ts'
import { tellsStory, titleOf } from './told-story.ts'
import type { Transcript } from './transcript.ts'

/** Whom and what the transcript may speak of, and which speaker is the user. */
export interface TranscriptContext extends LedgerContext {
  me: string | null
}

export interface TranscriptReading {
  /** The speaker taken for the candidate; null when that could not be told. */
  me: string | null
  /** The surest first, and of those equally sure the earlier; 60 at most. */
  proposals: ProposedEntry[]
}

const most = 60

/** A draft with its place in time and its own words. */
interface Placed {
  draft: Draft
  turn: number
  quote: string
}

interface Setting {
  transcript: Transcript
  context: TranscriptContext
  me: string | null
  people: PeopleReader
  stories: StoryReader
}

const whoIs = (speaker: string | null, people: PeopleReader): Pick<Draft, 'personIds' | 'unknownNames'> => {
  if (speaker === null) return { personIds: [], unknownNames: [] }
  const personIds = people.mentions(speaker).flatMap(({ ids }) => (ids.length === 1 ? ids : []))
  const unknown = personIds.length === 0 && !isGenericSpeaker(speaker) && isPlainlyName(speaker)
  return { personIds, unknownNames: unknown ? [speaker] : [] }
}

/** Everybody known who was in the room: they have all heard it. */
const everyone = ({ transcript, me, people }: Setting): string[] => [
  ...new Set(
    transcript.speakers
      .filter((speaker) => speaker !== me)
      .flatMap((speaker) => whoIs(speaker, people).personIds),
  ),
]

const storyIn = (exchange: Exchange, setting: Setting): Placed | null => {
  const { answer, turn } = exchange
  if (!tellsStory(answer)) return null
  const found = setting.stories.find(answer.slice(0, 1500))
  const known = found && found.score >= 1 ? found.story : null
  const base = blankDraft('story', known?.title ?? titleOf(answer), known ? 0.8 : 0.55)
  const draft = {
    ...base,
    storyId: known?.id ?? null,
    version: known?.version ?? null,
    personIds: everyone(setting),
  }
  return { draft, turn: turn + 0.5, quote: shortened(answer) }
}

const fromExchanges = (exchanges: readonly Exchange[], setting: Setting): Placed[] => {
  const placed: Placed[] = []
  let main: Draft[] = []
  for (const exchange of exchanges) {
    const { turn, asker, question, answer, follows } = exchange
    const sure = answer === '' ? 0.55 : follows ? 0.7 : 0.9
    const draft = {
      ...blankDraft('question', tidied(question), sure),
      answer: shortened(answer),
      ...whoIs(asker, setting.people),
    }
    if (follows) for (const earlier of main) earlier.followedUp = true
    placed.push({ draft, turn, quote: question })
    const story = storyIn(exchange, setting)
    if (story) placed.push(story)
    if (!follows) main = []
    if (!follows || story)
      main = [...main, draft, ...(story ? [story.draft] : [])].filter((one) => !follows || one !== draft)
  }
  return placed
}

const fromStatements = (exchanges: readonly Exchange[], setting: Setting): Placed[] => {
  const { transcript, me, context, people } = setting
  const placed: Placed[] = []
  const asked = new Map(exchanges.map(({ turn, question }) => [turn, question]))
  let [topic, last, mine] = ['', '', '']
  for (const [turn, { speaker, text }] of transcript.turns.entries()) {
    const isMine = me !== null && speaker === me
    if (me === null || speaker === null) continue
    const sentences = spokenSentences(text)
    for (const [index, sentence] of sentences.entries()) {
      const question = index === 0 ? (isMine ? last : mine) : ''
      const before: Before = {
        question,
        topic,
        before: sentences[index - 1]?.bare ?? '',
        today: context.today,
      }
      const drafts = clausesOf(sentence).flatMap((clause) =>
        isMine ? myStatements(clause, before) : theirStatements(clause, before),
      )
      const who = isMine ? { personIds: [], unknownNames: [] } : whoIs(speaker, people)
      for (const draft of drafts)
        placed.push({ draft: { ...draft, ...who }, turn: turn + index / 1000, quote: sentence.text })
    }
    if (isMine) mine = sentences.findLast(({ asks }) => asks)?.bare ?? ''
    else {
      last = asked.get(turn) ?? ''
      topic = last === '' ? topic : last
    }
  }
  return placed
}

const sameFigure = (one: Draft, other: Draft): boolean =>
  one.figure !== null &&
  other.figure !== null &&
  one.by === other.by &&
  one.figure.subject === other.figure.subject &&
  one.figure.amount === other.figure.amount

/** Nothing is proposed twice: the same words, or the same figure said again. */
const once = (placed: readonly Placed[]): Placed[] => {
  const seen = new Set<string>()
  const figures: Draft[] = []
  return placed.filter(({ draft }) => {
    if (figures.some((figure) => sameFigure(figure, draft))) return false
    const key = `${draft.kind} ${draft.figure?.subject ?? ''} ${draft.text.toLowerCase()}`
    if (seen.has(key)) return false
    seen.add(key)
    if (draft.figure) figures.push(draft)
    return true
  })
}

const tier = ({ draft }: Placed): number => (draft.confidence >= 0.8 ? 0 : draft.confidence >= 0.6 ? 1 : 2)

/**
 * Proposes entries from a transcript: what others asked with the candidate's answer, figures and promises of both,
 * doubts, what was leaned into, what was told, stories told. The words are quoted, never followed.
 */
export const proposeFromTranscript = (
  transcript: Transcript,
  context: TranscriptContext,
): TranscriptReading => {
  const people = peopleReader(context.people)
  const me = findCandidate(transcript, context.me, people)
  const setting: Setting = { transcript, context, me, people, stories: storyReader(context.stories) }
  const exchanges = exchangesOf(transcript, me)
  const all = [...fromExchanges(exchanges, setting), ...fromStatements(exchanges, setting)].sort(
    (one, other) => one.turn - other.turn,
  )
  const kept = once(all)
    .sort((one, other) => other.draft.confidence - one.draft.confidence || one.turn - other.turn)
    .slice(0, most)
    .sort((one, other) => tier(one) - tier(other) || one.turn - other.turn)
  return { me, proposals: kept.map(({ draft, quote }) => proposalOf(draft, quote)) }
}
