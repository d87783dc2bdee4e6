import { proposeFromTranscript, readTranscript as readTurns } from '@roundtwo/language'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { sourceFile } from '../reading/source.ts'
import { readingContext } from './reading-context.ts'

export const readTranscript: HandlerOf<'readTranscript'> = async (ports, { id, me, ...given }) => {
  const known = await ports.store.read((records) => findOpportunity(records, id))
  if (!known) return notFound('opportunity', id)
  const source = sourceFile(ports, given)
  if (!source.ok) return source
  const document = await ports.documents.read(source.value)
  if (!document.ok) return document
  const transcript = readTurns(document.value.lines.map(({ text }) => text).join('\n'), source.value.name)
  if (!transcript.ok) return transcript
  const { format, speakers, turns } = transcript.value
  return ports.store.read(async (records) => {
    const context = await readingContext(ports, records, known)
    const read = proposeFromTranscript(transcript.value, { ...context, me: me ?? null })
    return success({ format, speakers, turns: turns.length, ...read })
  })
}
