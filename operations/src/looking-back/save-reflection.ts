import { reflectionEntries } from '@roundtwo/advice'
import type { InputOf, Operations } from '@roundtwo/contract'
import {
  confirmedByUser,
  type EntryRecord,
  type ReflectionAspect,
  type ReflectionRecord,
  reflectionAspects,
  success,
} from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findView, participants } from '../opportunities/view.ts'
import type { Ports, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

type Given = InputOf<Operations['saveReflection']>
type Aspects = ReflectionRecord['aspects']

const blank: Aspects[ReflectionAspect] = { rating: null, line: '' }

const changedAspect = (kept: Aspects[ReflectionAspect] = blank, given: Given[ReflectionAspect]) => ({
  rating: given?.rating === undefined ? kept.rating : given.rating,
  line: given?.line ?? kept.line,
})

/** What a reflection says of the interview stands in the ledger too, and changes there with it. */
const keepItsEntries = async (
  ports: Ports,
  records: WriteRecords,
  reflection: ReflectionRecord,
  around: Pick<EntryRecord, 'roundId' | 'personIds'>,
): Promise<void> => {
  const { id, opportunityId } = reflection
  const told = new Map(reflectionEntries(reflection).map(({ aspect, entry }) => [aspect, entry]))
  for (const aspect of reflectionAspects) {
    const entryId = `${id}:${aspect}`
    const entry = told.get(aspect)
    const kept = await records.get('entry', entryId)
    if (entry) {
      const createdAt = kept?.createdAt ?? ports.clock()
      // Whether it was settled since is the ledger's to say.
      const settled = kept?.entry.kind === 'doubt' &&
        entry.kind === 'doubt' && { ...entry, settled: kept.entry.settled }
      await records.put('entry', {
        ...{ id: entryId, opportunityId, ...around, entry: settled || entry },
        ...{ source: 'reflection', quote: null, createdAt, ...confirmedByUser },
      })
    } else if (kept) await records.remove('entry', entryId)
  }
}

export const saveReflection: HandlerOf<'saveReflection'> = (ports, { interviewId, ...given }) =>
  ports.store.write(async (records) => {
    const interview = await records.get('interview', interviewId)
    const view = interview && (await findView(records, interview.opportunityId))
    if (!interview || !view) return notFound('interview', interviewId)
    const { opportunityId, roundId } = interview
    const [kept] = await records.list('reflection', { interviewId })
    const aspectOf = (aspect: ReflectionAspect) => changedAspect(kept?.aspects[aspect], given[aspect])
    const reflection: ReflectionRecord = {
      // One for an interview, and found under its id: a search leads to the page of that interview.
      id: kept?.id ?? interviewId,
      opportunityId,
      interviewId,
      aspects: {
        preparation: aspectOf('preparation'),
        delivery: aspectOf('delivery'),
        answers: aspectOf('answers'),
        rapport: aspectOf('rapport'),
      },
      createdAt: kept?.createdAt ?? ports.clock(),
      updatedAt: ports.clock(),
    }
    await records.put('reflection', reflection)
    const personIds = participants(view, interview).map(({ id }) => id)
    await keepItsEntries(ports, records, reflection, { roundId, personIds })
    await refreshTasks(ports, records, opportunityId)
    return success(reflection)
  })
