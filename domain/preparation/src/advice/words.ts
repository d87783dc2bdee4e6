import { quoted } from '../quoted.ts'
import type { Remembered } from './remembered.ts'
import type { Scene } from './scene.ts'

const mostNames = 3

/** "a, b and c". */
export const listed = (parts: readonly string[], joint: 'and' | 'or' = 'and'): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`
}

const shortened = (parts: readonly string[]): string[] =>
  parts.length <= mostNames
    ? [...parts]
    : [...parts.slice(0, mostNames - 1), `${parts.length - mostNames + 1} others`]

/** The people named with the entries; empty when none is. */
export const peopleWords = (scene: Scene, entries: readonly Remembered[]): string => {
  const [first] = entries
  const ids = first && entries.length === 1 ? first.named : new Set(entries.flatMap(({ named }) => named))
  return nameWords(scene, ids)
}

export const nameWords = (scene: Scene, personIds: Iterable<string>): string =>
  listed(shortened([...personIds].map(scene.nameOf)))

/** "in round 1", "in rounds 1 and 2". */
export const roundWords = (entries: readonly Remembered[]): string => {
  const [first] = entries
  if (first && entries.length === 1) return `in round ${first.round}`
  const rounds = [...new Set(entries.map(({ round }) => round))].sort((one, other) => one - other)
  return `in ${rounds.length === 1 ? 'round' : 'rounds'} ${listed(rounds.map(String))}`
}

/** " to Priya Nair in round 1". */
export const toldWords = (scene: Scene, entries: readonly Remembered[]): string => {
  const people = peopleWords(scene, entries)
  return `${people === '' ? '' : ` to ${people}`} ${roundWords(entries)}`
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Somebody's words at the end of a sentence: a question mark ends it as well. */
export const quotedLast = (text: string, most?: number): string =>
  quoted(text, most).replace(/(?<![?!…])”$/u, '”.')

export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The first line or sentence that says something. */
export const firstLine = (text: string): string =>
  text
    .slice(0, 1000)
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((line) => line.trim())
    .find(saysSomething) ?? ''
