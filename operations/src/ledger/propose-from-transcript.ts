import type { ProposedEntry } from '@roundtwo/model'
import {
  type Exchange,
  exchangesOf,
  findCandidate,
  readNotes,
  shortened,
  type Transcript,
  tellsStory,
  titleOf,
} from '@roundtwo/reading'
import { fold, readDocument, tokensOf } from '@roundtwo/text'
import { otherReadings } from './other-readings.ts'
import { proposalsFrom } from './propose-from-notes.ts'
import type { ReadingContext } from './reading-context.ts'
import { storyMeant } from './story-meant.ts'

/** As many as somebody looks through. */
const most = 60

/** A proposal with its place in time. */
interface Placed {
  proposal: ProposedEntry
  turn: number
}

interface Setting {
  transcript: Transcript
  context: ReadingContext
  /** The speaker taken for the user. */
  me: string | null
}

const namesIn = (name: string): string[] =>
  tokensOf(name).flatMap(({ kind, folded }) => (kind === 'word' && folded.length > 1 ? folded : []))

/** The one known person that a speaker's name can mean. */
const knownAs = (speaker: string | null, { people }: ReadingContext): string[] => {
  const spoken = namesIn(speaker ?? '')
  const meant = people.filter(({ name }) => {
    const own = namesIn(name)
    return (
      spoken.length > 0 && (spoken.every((word) => own.includes(word)) || own.every((word) => spoken.includes(word)))
    )
  })
  return meant.length === 1 ? meant.map(({ id }) => id) : []
}

const unnamed = new Set('interviewer recruiter panel host moderator speaker unknown'.split(' '))

const whoIs = (speaker: string | null, context: ReadingContext) => {
  const personIds = knownAs(speaker, context)
  const isName = speaker !== null && !unnamed.has(fold(speaker).split(' ')[0] ?? '')
  return { personIds, unknownNames: isName && personIds.length === 0 ? [speaker] : [] }
}

const everyone = ({ transcript, me, context }: Setting): string[] => [
  ...new Set(transcript.speakers.filter((one) => one !== me).flatMap((one) => knownAs(one, context))),
]

const proposed = (
  part: Pick<ProposedEntry, 'entry' | 'quote' | 'certainty'> & Partial<ProposedEntry>,
): ProposedEntry => ({
  personIds: [],
  unknownNames: [],
  otherwise: otherReadings(part.entry, part.quote, null),
  ...part,
})

const storyIn = ({ answer }: Exchange, setting: Setting): ProposedEntry[] => {
  if (!tellsStory(answer)) return []
  const { context } = setting
  const known = storyMeant(answer, context)
  const version = (known ? context.versions.get(known.id) : undefined) ?? null
  const text = known?.title ?? titleOf(answer)
  return [
    proposed({
      entry: { kind: 'story', text, storyId: known?.id ?? null, version, followedUp: false },
      personIds: everyone(setting),
      quote: shortened(answer),
      certainty: known ? 'sure' : 'doubtful',
    }),
  ]
}

const fromExchanges = (exchanges: readonly Exchange[], setting: Setting): Placed[] => {
  const placed: Placed[] = []
  let main: ProposedEntry[] = []
  for (const exchange of exchanges) {
    const { turn, asker, question, answer, follows } = exchange
    const asked = proposed({
      entry: {
        ...{ kind: 'question', text: question, answer: shortened(answer), rating: null, better: '' },
        followedUp: false,
      },
      ...whoIs(asker, setting.context),
      quote: question,
      certainty: answer === '' || follows ? 'doubtful' : 'sure',
    })
    const told = storyIn(exchange, setting)
    if (follows)
      for (const { entry } of main) if (entry.kind === 'question' || entry.kind === 'story') entry.followedUp = true
    main = follows ? [...main, ...told] : [asked, ...told]
    placed.push(...[asked, ...told].map((proposal) => ({ proposal, turn })))
  }
  return placed
}

/** What was stated besides questions and their answers' words: figures, promises, doubts, interest. */
const stating: ReadonlySet<string> = new Set(['figure', 'promise', 'doubt', 'interest', 'open', 'fact'])

interface Statement {
  /** As somebody would have noted it down. */
  line: string
  quote: string
  speaker: string
  turn: number
}

const statementsIn = ({ transcript, me }: Setting): Statement[] =>
  transcript.turns.flatMap(({ speaker, text }, turn) =>
    speaker === null || me === null
      ? []
      : readDocument(text, { keepLines: true })
          .sentences.filter(({ text: sentence }) => !sentence.trim().endsWith('?'))
          .map(({ text: quote }) => ({
            ...{ quote, speaker, turn },
            line: speaker === me ? `I said ${quote}` : `${speaker} said ${quote}`,
          })),
  )

const fromStatements = async (setting: Setting): Promise<Placed[]> => {
  const { context, me } = setting
  const statements = statementsIn(setting)
  const reading = await readNotes({ ...context, lines: statements.map(({ line }) => line) })
  return statements.flatMap(({ line, quote, speaker, turn }, place) => {
    const entries = (reading.lines[place]?.entries ?? []).filter(({ kind }) => stating.has(kind))
    const mine = speaker === me
    const own = entries
      .filter(({ kind }) => !mine || kind === 'figure' || kind === 'promise')
      .map(({ carriesOn: _carriesOn, ...entry }) => ({
        ...entry,
        by: mine ? ('me' as const) : ('them' as const),
      }))
    const who = mine ? { personIds: [], unknownNames: [] } : whoIs(speaker, context)
    return proposalsFrom({ lines: [{ entries: own }], contradictions: [] }, [line], context).map((read) => ({
      proposal: { ...read, ...who, entry: { ...read.entry, text: quote }, quote },
      turn,
    }))
  })
}

/** Nothing is proposed twice: the same words, or the same figure said again. */
const keyOf = ({ entry }: ProposedEntry): string =>
  entry.kind === 'figure' && entry.figure
    ? `figure ${entry.by} ${entry.figure.subject} ${entry.figure.amount}`
    : `${entry.kind} ${fold(entry.text)}`

export interface TranscriptProposals {
  /** The speaker taken for the user; null when that could not be told. */
  me: string | null
  /** The surest first, and of those equally sure the earlier; 60 at most. */
  proposals: ProposedEntry[]
}

/**
 * Proposes entries from a transcript: what others asked with the user's answer, stories told, figures and promises of
 * both, doubts, what was leaned into. The words are quoted, never followed.
 */
export const proposeFromTranscript = async (
  transcript: Transcript,
  context: ReadingContext,
  given: string | null,
): Promise<TranscriptProposals> => {
  const me = findCandidate(transcript, given, (speaker) => knownAs(speaker, context).length > 0)
  const setting: Setting = { transcript, context, me }
  const exchanges = exchangesOf(transcript, me)
  const all = [...fromExchanges(exchanges, setting), ...(await fromStatements(setting))]
  const once = new Map(all.toReversed().map((placed) => [keyOf(placed.proposal), placed]))
  const sure = ({ proposal }: Placed): number => (proposal.certainty === 'sure' ? 0 : 1)
  const kept = [...once.values()].sort((one, other) => sure(one) - sure(other) || one.turn - other.turn)
  return { me, proposals: kept.slice(0, most).map(({ proposal }) => proposal) }
}
