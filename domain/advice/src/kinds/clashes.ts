import { readContradicts } from '@roundtwo/model'
import type { Source, Statement } from '../ledger/statements.ts'

/** More different numbers than these for one subject nobody gives; the first are left out of account. */
const mostNumbers = 24
const mostSources = 24

/** What differs from story to story, and from one job to the next. */
const ofItsSetting = new Set(['team size', 'company size'])

const areApart = (one: Source, other: Source): boolean =>
  one.round !== other.round ||
  (one.people.length > 0 && other.people.length > 0 && !one.people.some((id) => other.people.includes(id)))

/** Whether two places ought to give the same number; a story's are only held against others where it tells no setting. */
const oughtToAgree = (one: Source, other: Source, subject: string): boolean => {
  if (one.kind === 'spoken' && other.kind === 'spoken') return areApart(one, other)
  if (one.topic !== null && other.topic !== null) return one.topic === other.topic
  if (one.kind === 'today' || other.kind === 'today') return false
  return (one.topic === null && other.topic === null) || !ofItsSetting.has(subject)
}

type Pair = readonly [Statement, Statement]

/** Numbers that no number of the other side goes with. */
const against = (one: Source, other: Source, clash: (pair: Pair) => boolean): Pair[] => {
  const lost = (all: readonly Statement[], others: readonly Statement[]): Statement[] =>
    all.filter((each) => others.every((another) => clash([each, another])))
  const theirs = lost(other.statements, one.statements)
  return theirs.length === 0
    ? []
    : lost(one.statements, other.statements).flatMap((mine) => theirs.map((their): Pair => [mine, their]))
}

const numberOf = ({ read: { figure, bound } }: Statement): string =>
  `${figure.amount} ${figure.upTo} ${bound} ${figure.unit}`

/** Compares two different numbers once, however often they were said. */
const comparing = (): ((pair: Pair) => boolean) => {
  const known = new Map<string, boolean>()
  return ([one, other]) => {
    const key = [numberOf(one), numberOf(other)].sort().join('\n')
    const clash = known.get(key) ?? readContradicts(one.read, other.read)
    known.set(key, clash)
    return clash
  }
}

/** Each number of a place once, with all that say it; of the places the last ones, and of the numbers. */
const withinReason = (given: readonly Source[]): Source[] => {
  const sources = given.slice(-mostSources)
  const numbers = new Set(sources.flatMap(({ statements }) => statements.map(numberOf)).reverse())
  const kept = new Set([...numbers].slice(0, mostNumbers))
  const unique = (statements: readonly Statement[]): Statement[] => {
    const byNumber = new Map<string, Statement>()
    for (const each of statements) {
      const number = numberOf(each)
      const before = byNumber.get(number)
      if (kept.has(number)) byNumber.set(number, before ? joined(before, each) : each)
    }
    return [...byNumber.values()]
  }
  return sources
    .map((source) => ({ ...source, statements: unique(source.statements) }))
    .filter(({ statements }) => statements.length > 0)
}

const joined = (before: Statement, later: Statement): Statement => ({
  ...later,
  on: [...before.on, ...later.on],
})

export interface Placed {
  source: Source
  statement: Statement
}

/** The places that contradict each other about a subject; apart those that have nothing to do with each other. */
export const clashesIn = (subject: string, given: readonly Source[]): Placed[][] => {
  if (given.length < 2) return []
  const sources = withinReason(given)
  if (new Set(sources.flatMap(({ statements }) => statements.map(numberOf))).size < 2) return []
  const clash = comparing()
  const home = new Map(sources.flatMap((source) => source.statements.map((statement) => [statement, source] as const)))
  const parties = new Map<Statement, Set<Statement>>()
  sources.forEach((one, at) => {
    for (const other of sources.slice(at + 1)) {
      if (!oughtToAgree(one, other, subject)) continue
      for (const [mine, theirs] of against(one, other, clash)) {
        if (mine.on.length === 0 && theirs.on.length === 0) continue
        join(parties, mine, theirs)
      }
    }
  })
  return [...new Set(parties.values())].map((party) =>
    [...home].filter(([statement]) => party.has(statement)).map(([statement, source]) => ({ source, statement })),
  )
}

/** Puts both, and all they are with already, into one set. */
const join = (parties: Map<Statement, Set<Statement>>, one: Statement, other: Statement): void => {
  const all = new Set([...(parties.get(one) ?? [one]), ...(parties.get(other) ?? [other])])
  for (const each of all) parties.set(each, all)
}
