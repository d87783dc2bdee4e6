import { failures } from '@roundtwo/contract'
import { failure, type OpportunityRecord, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import type { Ports, WriteRecords } from '../ports.ts'
import { entryRound } from './entry-round.ts'
import { keepEntries, keepNewPeople, type NewEntry } from './keep-entries.ts'
import { proposeFromNotes } from './propose-from-notes.ts'
import { readingContext } from './reading-context.ts'

/** Read from the text given, which says itself who was there. */
const fromText = async (
  ports: Ports,
  records: WriteRecords,
  opportunity: OpportunityRecord,
  { text, round }: { text?: string | undefined; round?: number | undefined },
) => {
  const read = text ? await proposeFromNotes(text, await readingContext(ports, records, opportunity, round)) : []
  const unknownNames = [...new Set(read.flatMap((proposal) => proposal.unknownNames))]
  const entries = read.map(
    ({ entry, personIds, quote, certainty }): NewEntry => ({
      ...{ entry, personIds, quote, source: 'typed', certainty, confirmed: false },
    }),
  )
  return { entries, unknownNames }
}

export const recordEntries: HandlerOf<'recordEntries'> = (ports, given) =>
  ports.store.write(async (records) => {
    const { opportunityId } = given
    const opportunity = await findOpportunity(records, opportunityId)
    if (!opportunity) return notFound('opportunity', opportunityId)
    const read = await fromText(ports, records, opportunity, given)
    if (read.entries.length + given.entries.length === 0) return failure('no-entries', failures['no-entries'].sentence)
    const names = given.entries.flatMap(({ newPeople }) => newPeople)
    const people = await keepNewPeople(ports, records, opportunityId, names)
    const structured = given.entries.map(({ newPeople, ...entry }) => ({
      ...entry,
      personIds: [...entry.personIds, ...newPeople.flatMap((name) => people.get(name.trim().toLowerCase())?.id ?? [])],
    }))
    const round = await entryRound(ports, records, opportunityId, given.round)
    const entries = await keepEntries(ports, records, round, [...read.entries, ...structured])
    return success({
      entries,
      people: [...people.values()].filter(({ name }) => names.some((named) => named.trim() === name)),
      unknownNames: read.unknownNames,
    })
  })
