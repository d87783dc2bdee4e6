import type { EntryRecord } from '@roundtwo/model'
import type { AdviceFacts } from '../advice-facts.ts'
import { type Coming, isEarlier } from './earlier-interviews.ts'
import { addEntry, emptyLedger, inOrder, type Ledger, remember } from './remembered.ts'

/** Those of the people who are known, by name, each once. */
export type Known = (personIds: Iterable<string>) => string[]

/** Who was in the interviews before the coming one. */
export interface Attended {
  /** People by the round whose earlier interviews they were in. */
  byRound: Map<string, Set<string>>
  /** Earlier interviews by the person who was in them. */
  byPerson: Map<string, Set<string>>
}

const addTo = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

export const attendedBefore = (facts: AdviceFacts, coming: Coming): Attended => {
  const roundOf = new Map(
    facts.interviews.filter((one) => isEarlier(one, coming)).map(({ id, roundId }) => [id, roundId]),
  )
  const attended: Attended = { byRound: new Map(), byPerson: new Map() }
  for (const { interviewId, personId } of facts.attendance) {
    const roundId = roundOf.get(interviewId)
    if (roundId === undefined) continue
    addTo(attended.byRound, roundId, personId)
    addTo(attended.byPerson, personId, interviewId)
  }
  return attended
}

/** Whether an entry of the coming interview's own round is of an earlier interview of it. */
const isOfEarlierMeeting = (
  { personIds, createdAt }: EntryRecord,
  { interview }: Coming,
  present: ReadonlySet<string> | undefined,
): boolean => {
  if (interview?.start && createdAt >= interview.start) return false
  return personIds.length === 0 || present === undefined || personIds.some((id) => present.has(id))
}

const entriesThatCount = (facts: AdviceFacts, coming: Coming, attended: Attended): EntryRecord[] => {
  const { interview, round, numbers } = coming
  const isSecondMeeting = facts.interviews.some((one) => one.roundId === interview?.roundId && isEarlier(one, coming))
  return facts.entries.filter((record) => {
    const number = numbers.get(record.roundId)
    if (number === undefined) return false
    if (number < round) return true
    if (!isSecondMeeting || record.roundId !== interview?.roundId) return false
    return isOfEarlierMeeting(record, coming, attended.byRound.get(record.roundId))
  })
}

/** The entries that count, with whom they reached (AD1, AD3). */
export const recall = (facts: AdviceFacts, coming: Coming, attended: Attended, known: Known): Ledger => {
  const inRound = new Map([...attended.byRound].map(([roundId, ids]) => [roundId, known(ids)]))
  const ledger = emptyLedger()
  const all = entriesThatCount(facts, coming, attended).map((record) => {
    const named = record.personIds.length === 0 ? nobody : known(record.personIds)
    const reached = record.personIds.length === 0 ? (inRound.get(record.roundId) ?? nobody) : named
    return remember(record, coming.numbers.get(record.roundId) ?? 0, named, reached)
  })
  const rounds = [...Map.groupBy(all, ({ round }) => round)].sort(([one], [other]) => one - other)
  for (const [, entries] of rounds) for (const one of entries.sort(inOrder)) addEntry(ledger, one)
  return ledger
}

const nobody: readonly string[] = []
