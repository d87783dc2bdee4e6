import type { ProposedEntry } from '@roundtwo/model'
import { type Changes, type Draft, draftsOf } from '../drafts.ts'

export type Decision = 'accepted' | 'skipped'

/** A transcript that was read, and what was decided about each proposal so far. */
export interface Import {
  name: string
  format: string
  speakers: string[]
  me: string | null
  turns: number
  proposals: ProposedEntry[]
  changes: Changes
  /** By the draft's key. */
  decisions: Record<string, Decision>
  /** The draft looked at, by its place. */
  at: number
}

export const draftsIn = ({ proposals, changes }: Import): Draft[] => draftsOf(proposals, changes)

/** The next draft not decided about, going round from this place; this place where none is left. */
export const nextOpen = (drafts: readonly Draft[], decisions: Import['decisions'], from: number): number => {
  const places = [...drafts.keys()].map((step) => (from + step) % drafts.length)
  return places.find((place) => !decisions[drafts[place]?.key ?? '']) ?? from
}

/** Decides about the draft looked at and goes on to the next open one. */
export const decide = (given: Import, decision: Decision): Import => {
  const drafts = draftsIn(given)
  const draft = drafts[given.at]
  if (!draft) return given
  const decisions = { ...given.decisions, [draft.key]: decision }
  return { ...given, decisions, at: nextOpen(drafts, decisions, given.at) }
}

/** Accepts all that nothing was decided about yet. */
export const acceptRest = (given: Import): Import => {
  const rest = draftsIn(given).filter(({ key }) => !given.decisions[key])
  const accepted = Object.fromEntries(rest.map(({ key }) => [key, 'accepted' as const]))
  return { ...given, decisions: { ...given.decisions, ...accepted } }
}

export const move = (given: Import, by: 1 | -1): Import => {
  const last = draftsIn(given).length - 1
  return { ...given, at: Math.max(0, Math.min(last, given.at + by)) }
}

export const acceptedOf = (given: Import): Draft[] =>
  draftsIn(given).filter(({ key }) => given.decisions[key] === 'accepted')

export const openCount = (given: Import): number => draftsIn(given).filter(({ key }) => !given.decisions[key]).length
