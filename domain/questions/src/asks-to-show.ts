import type { AskRecord, Instant, PersonRecord, SuggestedAsk } from '@roundtwo/model'
import { askKey } from './ask-key.ts'
import { type Audience, audienceNames, audienceOf } from './people-kinds.ts'

export interface AsksFacts {
  suggested: readonly SuggestedAsk[]
  /** Chosen or written for this opportunity, asked or not. */
  planned: readonly AskRecord[]
  /** Of the same company, in other opportunities. */
  earlier: readonly AskRecord[]
  /** Those of the coming interview. */
  people: readonly Pick<PersonRecord, 'id' | 'name' | 'role' | 'kind'>[]
}

/** When this company was asked the same before, and what it said. */
export interface AskedBefore {
  at: Instant
  answer: string
  opportunityId: string
  roundId: string | null
}

export interface PlannedAsk {
  ask: AskRecord
  before: AskedBefore | null
  /** This company was asked it before, and it is not marked to be asked again. */
  withheld: boolean
}

export interface AskForSomebody {
  suggestion: SuggestedAsk
  /** Null for whoever fits. */
  person: { id: string; name: string; reason: string } | null
}

export interface AsksToShow {
  /** Not asked yet, in the user's order. */
  planned: PlannedAsk[]
  /** Neither planned nor asked before, the best first. */
  suggested: AskForSomebody[]
  /** The latest first. */
  asked: AskRecord[]
}

/** By the catalog's id and by its words: either is enough. */
const keysOf = ({ askId, text }: { askId: string | null; text: string }): string[] => {
  const words = askKey(text)
  return [...(askId === null ? [] : [`id ${askId}`]), ...(words === '' ? [] : [`words ${words}`])]
}

const latestFirst = (asks: readonly AskRecord[]): AskRecord[] =>
  asks
    .filter(({ askedAt }) => askedAt !== null)
    .toSorted((one, other) => {
      const [mine, theirs] = [`${one.askedAt} ${one.id}`, `${other.askedAt} ${other.id}`]
      return mine < theirs ? 1 : -1
    })

/** The last time each was asked, by its keys. */
const askedByKey = (asked: readonly AskRecord[]): Map<string, AskedBefore> => {
  const last = new Map<string, AskedBefore>()
  for (const { askedAt, answer, opportunityId, roundId, ...ask } of asked)
    for (const key of keysOf(ask))
      if (askedAt !== null && !last.has(key)) last.set(key, { at: askedAt, answer, opportunityId, roundId })
  return last
}

const latest = (found: readonly AskedBefore[]): AskedBefore | null =>
  found.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null

const hasRole = (role: string | null): role is string => role !== null && role.trim() !== ''

/** Gives each suggestion to one whom it suits, taking turns among those it suits alike. */
class Assignment {
  readonly #people: { id: string; name: string; role: string | null; audience: Audience }[]
  readonly #given = new Map<string, number>()

  constructor(people: AsksFacts['people']) {
    this.#people = people.flatMap(({ id, name, role, kind }) => {
      const audience = kind === 'recruiter' ? 'recruiter' : audienceOf(role)
      return kind === 'referee' || audience === null ? [] : [{ id, name, role, audience }]
    })
  }

  give({ ask }: SuggestedAsk): AskForSomebody['person'] {
    const suited = this.#people.filter(({ audience }) => ask.suits.includes(audience))
    const [first] = suited.toSorted((one, other) => this.#count(one.id) - this.#count(other.id))
    if (first === undefined) return null
    this.#given.set(first.id, this.#count(first.id) + 1)
    const who = hasRole(first.role) ? `${first.name}, ${first.role}` : first.name
    return { id: first.id, name: first.name, reason: `Suits ${who}, as ${audienceNames[first.audience]}.` }
  }

  #count(id: string): number {
    return this.#given.get(id) ?? 0
  }
}

/** Ids and words of all that this company was asked or is to be asked, as `suggestAsks` takes them. */
export const alreadyAsked = (planned: readonly AskRecord[], earlier: readonly AskRecord[]): string[] => [
  ...new Set(
    [...planned, ...earlier.filter(({ askedAt }) => askedAt !== null)].flatMap(({ askId, text }) =>
      askId === null ? [text] : [askId, text],
    ),
  ),
]

/**
 * The questions to ask back as they are shown: what is planned, with when this company was asked it before and what it
 * said; what is suggested besides, each for the person it suits; and what was asked. Nothing is shown to be asked twice
 * of one company, unless the user means to ask again.
 */
export const asksToShow = ({ suggested, planned, earlier, people }: AsksFacts): AsksToShow => {
  const asked = latestFirst([...planned, ...earlier])
  const before = askedByKey(asked)
  const open = planned
    .filter(({ askedAt }) => askedAt === null)
    .toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
    .map((ask): PlannedAsk => {
      const last = latest(keysOf(ask).flatMap((key) => before.get(key) ?? []))
      return { ask, before: last, withheld: last !== null && !ask.again }
    })
  const taken = new Set([...before.keys(), ...planned.flatMap(keysOf)])
  const assignment = new Assignment(people)
  const fresh = suggested
    .filter(({ ask }) => !keysOf({ askId: ask.id, text: ask.text }).some((key) => taken.has(key)))
    .map((suggestion) => ({ suggestion, person: assignment.give(suggestion) }))
  return { planned: open, suggested: fresh, asked }
}
