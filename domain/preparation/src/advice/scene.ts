import {
  dateInZone,
  type EntryRecord,
  type Figure,
  type PersonRecord,
  type PlainDate,
  plainDate,
  type ReadFigure,
  readFigure,
} from '@roundtwo/units'
import { keyOf } from '../task-key.ts'
import type { AdviceFacts } from './advice-facts.ts'
import { type Coming, comingOf, isEarlier } from './earlier-interviews.ts'
import { once } from './once.ts'
import { compare, emptyLedger, enter, inOrder, type Ledger, remember } from './remembered.ts'
import { type StoryBank, storyBank } from './story-bank.ts'
import { type RootsOf, rootReader } from './word-roots.ts'

/** The coming interview, and what is remembered of those before. */
export interface Scene {
  ledger: Ledger
  /** Who will be there, by name. */
  coming: readonly PersonRecord[]
  /** False when nobody is named and everybody met so far may come. */
  isPanelKnown: boolean
  haveMet: (one: string, other: string) => boolean
  nameOf: (personId: string) => string
  /** Those of the people who are known, by name, each once. */
  known: Known
  /** The day of the interview. */
  date: PlainDate | null
  today: PlainDate
  bank: StoryBank
  /** Each found once for the same text or figure. */
  keyOf: (text: string) => string
  rootsOf: RootsOf
  read: (figure: Figure) => ReadFigure
  facts: AdviceFacts
}

const byName = (one: PersonRecord, other: PersonRecord): number =>
  compare(one.name, other.name) || compare(one.id, other.id)

/** Those who take part; where nobody is named, everybody but recruiters and referees. */
const whoComes = ({ people, attendance, interview }: AdviceFacts) => {
  const named = new Set(
    attendance.filter((row) => row.interviewId === interview?.id).map((row) => row.personId),
  )
  const present = people.filter(({ id }) => named.has(id))
  const likely = people.filter(({ kind }) => kind !== 'recruiter' && kind !== 'referee')
  const isPanelKnown = present.length > 0
  return { coming: (isPanelKnown ? present : likely).toSorted(byName), isPanelKnown }
}

interface Attended {
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

const attendedBefore = (facts: AdviceFacts, coming: Coming): Attended => {
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
  const isSecondMeeting = facts.interviews.some(
    (one) => one.roundId === interview?.roundId && isEarlier(one, coming),
  )
  return facts.entries.filter((record) => {
    const number = numbers.get(record.roundId)
    if (number === undefined) return false
    if (number < round) return true
    if (!isSecondMeeting || record.roundId !== interview?.roundId) return false
    return isOfEarlierMeeting(record, coming, attended.byRound.get(record.roundId))
  })
}

type Known = (personIds: Iterable<string>) => string[]

const recall = (facts: AdviceFacts, coming: Coming, attended: Attended, known: Known): Ledger => {
  const inRound = new Map([...attended.byRound].map(([roundId, ids]) => [roundId, known(ids)]))
  const ledger = emptyLedger()
  const all = entriesThatCount(facts, coming, attended).map((record) => {
    const named = record.personIds.length === 0 ? nobody : known(record.personIds)
    const reached = record.personIds.length === 0 ? (inRound.get(record.roundId) ?? nobody) : named
    return remember(record, coming.numbers.get(record.roundId) ?? 0, named, reached)
  })
  for (const one of all.sort(inOrder)) enter(ledger, one)
  return ledger
}

const nobody: readonly string[] = []

const knownAmong = (people: readonly PersonRecord[]): Known => {
  const places = new Map(people.toSorted(byName).map(({ id }, place) => [id, place]))
  return (ids) =>
    [...new Set(ids)]
      .filter((id) => places.has(id))
      .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}

/** Reading a figure takes a while, and the same is said many times. */
const readOnce = (): Scene['read'] => {
  const known = new Map<string, ReadFigure>()
  return (figure) => {
    const key = `${figure.amount}\n${figure.upTo}\n${figure.unit}\n${figure.subject}`
    const read = known.get(key) ?? readFigure(figure)
    known.set(key, read)
    return read
  }
}

const dateOf = ({ interview }: AdviceFacts): PlainDate | null => {
  if (!interview?.start) return null
  return interview.zone === null
    ? plainDate(interview.start.slice(0, 10))
    : dateInZone(interview.start, interview.zone)
}

/** What the advice is drawn from, read once. */
export const sceneOf = (facts: AdviceFacts): Scene => {
  const coming = comingOf(facts)
  const attended = attendedBefore(facts, coming)
  const key = once(keyOf)
  const known = knownAmong(facts.people)
  const names = new Map(facts.people.map(({ id, name }) => [id, name.trim() || 'somebody']))
  return {
    ...whoComes(facts),
    ledger: recall(facts, coming, attended, known),
    haveMet: (one, other) => {
      const theirs = attended.byPerson.get(other)
      return [...(attended.byPerson.get(one) ?? [])].some((id) => theirs?.has(id) === true)
    },
    known,
    nameOf: (id) => names.get(id) ?? 'somebody',
    date: dateOf(facts),
    today: facts.today,
    bank: storyBank(facts, key),
    keyOf: key,
    rootsOf: rootReader(),
    read: readOnce(),
    facts,
  }
}
