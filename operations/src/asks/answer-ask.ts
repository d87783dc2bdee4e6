import { type AskRecord, confirmedByUser, type EntryRecord, type LedgerEntry, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { entryRound } from '../ledger/entry-round.ts'
import { nextInterview } from '../opportunities/next-interview.ts'
import { notFound } from '../opportunities/not-found.ts'
import type { Ports, ReadRecords, WriteRecords } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'

/** An answer is something learnt; a question put without one stays open. */
const entryOf = (text: string, answer: string): LedgerEntry =>
  answer.trim() === ''
    ? { kind: 'open', text, settled: false }
    : { kind: 'fact', text: `${text} ${answer.trim()}`, by: 'them' }

/** Questions are ticked off during or after an interview: the round is that of the latest one begun. */
const roundOfToday = async (ports: Ports, records: ReadRecords, opportunityId: string): Promise<number | undefined> => {
  const interviews = await records.list('interview', { opportunityId })
  const rounds = await records.list('round', { opportunityId })
  const begun = interviews
    .filter(({ start, status }) => start !== null && start <= ports.clock() && status !== 'cancelled')
    .toSorted((one, other) => ((one.start ?? '') < (other.start ?? '') ? 1 : -1))[0]
  const running = begun ?? (rounds.length === 1 ? nextInterview({ interviews, rounds }, ports.clock()) : null)
  return rounds.find(({ id }) => id === running?.roundId)?.number
}

const untick = async (records: WriteRecords, ask: AskRecord): Promise<AskRecord> => {
  const back = { ...ask, askedAt: null, roundId: null, answer: '', entryId: null }
  await records.put('ask', back)
  if (ask.entryId) await records.remove('entry', ask.entryId)
  return back
}

export const answerAsk: HandlerOf<'answerAsk'> = (ports, { id, asked, answer, round }) =>
  ports.store.write(async (records) => {
    const kept = await records.get('ask', id)
    if (!kept) return notFound('question', id)
    const { opportunityId } = kept
    if (!asked) {
      const back = await untick(records, kept)
      await refreshTasks(ports, records, opportunityId)
      return success(back)
    }
    const number = round ?? (await roundOfToday(ports, records, opportunityId))
    const held =
      kept.roundId && round === undefined
        ? { id: kept.roundId }
        : await entryRound(ports, records, opportunityId, number)
    const words = answer ?? kept.answer
    const entry: EntryRecord = {
      id: kept.entryId ?? ports.newId(),
      opportunityId,
      roundId: held.id,
      personIds: kept.personId ? [kept.personId] : [],
      entry: entryOf(kept.text, words),
      source: 'ask',
      quote: null,
      ...confirmedByUser,
      createdAt: ports.clock(),
    }
    await records.put('entry', entry)
    const ask: AskRecord = {
      ...{
        ...kept,
        askedAt: kept.askedAt ?? ports.clock(),
        roundId: held.id,
        answer: words,
        entryId: entry.id,
      },
    }
    await records.put('ask', ask)
    await refreshTasks(ports, records, opportunityId)
    return success(ask)
  })
