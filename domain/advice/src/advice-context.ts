import {
  dateInZone,
  type Figure,
  type PersonRecord,
  type PlainDate,
  plainDate,
  type ReadFigure,
  readFigure,
} from '@roundtwo/model'
import { textKey } from '@roundtwo/text'
import type { AdviceFacts } from './advice-facts.ts'
import { comingOf } from './ledger/earlier-interviews.ts'
import { attendedBefore, type Known, recall } from './ledger/recall.ts'
import { compare, type Ledger } from './ledger/remembered.ts'
import { type StoryBank, storyBank } from './ledger/story-bank.ts'
import { memoize } from './memoize.ts'
import { type RootsOf, rootReader } from './root-reader.ts'

/** The coming interview, and what is remembered of those before. */
export interface AdviceContext {
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
  const named = new Set(attendance.filter((row) => row.interviewId === interview?.id).map((row) => row.personId))
  const present = people.filter(({ id }) => named.has(id))
  const likely = people.filter(({ kind }) => kind !== 'recruiter' && kind !== 'referee')
  const isPanelKnown = present.length > 0
  return { coming: (isPanelKnown ? present : likely).toSorted(byName), isPanelKnown }
}

const knownAmong = (people: readonly PersonRecord[]): Known => {
  const places = new Map(people.toSorted(byName).map(({ id }, place) => [id, place]))
  return (ids) =>
    [...new Set(ids)]
      .filter((id) => places.has(id))
      .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}

/** Reading a figure takes a while, and the same is said many times. */
const readOnce = (): AdviceContext['read'] => {
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
  return interview.zone === null ? plainDate(interview.start.slice(0, 10)) : dateInZone(interview.start, interview.zone)
}

/** What the advice is drawn from, read once. */
export const adviceContextOf = (facts: AdviceFacts): AdviceContext => {
  const coming = comingOf(facts)
  const attended = attendedBefore(facts, coming)
  const key = memoize(textKey)
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
