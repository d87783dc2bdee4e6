import type { InputOf, Operations } from '@roundtwo/contract'
import { dateInZone, success } from '@roundtwo/model'
import { readTranscript as readTurns } from '@roundtwo/reading'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import type { Ports } from '../ports.ts'
import { sourceFile } from '../reading/source.ts'
import { proposeFromTranscript } from './propose-from-transcript.ts'
import { type ReadingContext, readingContext } from './reading-context.ts'

type Given = InputOf<Operations['readTranscript']>

/** Nothing is known but who was there. */
const bareContext = (ports: Ports, { people, today }: Given): ReadingContext => {
  const day = today ?? dateInZone(ports.clock(), ports.machineZone())
  const nothing = { stories: [], cv: [], posting: [], versions: new Map(), storyWords: new Map(), pay: null }
  return { ...nothing, today: day, interviewedOn: day, people }
}

/** What the transcript may speak of: as kept, with people handed in besides; null for an unknown opportunity. */
const contextOf = async (ports: Ports, given: Given): Promise<ReadingContext | null> => {
  const { id, round, people } = given
  if (id === undefined) return bareContext(ports, given)
  return ports.store.read(async (records) => {
    const opportunity = await findOpportunity(records, id)
    if (!opportunity) return null
    const context = await readingContext(ports, records, opportunity, round)
    return { ...context, people: [...context.people, ...people] }
  })
}

export const readTranscript: HandlerOf<'readTranscript'> = async (ports, given) => {
  const context = await contextOf(ports, given)
  if (!context) return notFound('opportunity', given.id ?? '')
  const source = sourceFile(ports, given)
  if (!source.ok) return source
  const document = await ports.documents.read(source.value)
  if (!document.ok) return document
  const transcript = readTurns(document.value.lines.map(({ text }) => text).join('\n'), source.value.name)
  if (!transcript.ok) return transcript
  const { format, speakers, turns } = transcript.value
  const read = await proposeFromTranscript(transcript.value, context, given.me ?? null)
  return success({ format, speakers, turns: turns.length, ...read })
}
