import type { TermLink } from '@roundtwo/model'
import { moneyIn } from './amounts.ts'
import type { EvidenceIndex, Hit, ReadPassage } from './evidence-index.ts'
import { areSiblings, broaderThan, type Concept, concepts } from './lexicon.ts'
import type { Section } from './passages.ts'
import type { Token } from './token.ts'
import { tokens } from './tokens.ts'
import type { Element } from './wish.ts'
import { wordClass } from './word-classes.ts'

/** Which passages may prove something, and how much each section is worth. */
export type Scope = (passage: ReadPassage) => number

/** An element found in a passage. */
export interface Finding {
  passage: ReadPassage
  first: number
  last: number
  link: TermLink
  credit: number
}

const broaderCredit = 0.4
/** One part of a suite for the whole. */
const partCredit = 0.7
const suggestedCredit = 0.4
const siblingCredit = 0.35

/** Studies and interests show a subject, not its practice. */
const studied: ReadonlySet<Section> = new Set(['education', 'interests'])
export const practised: Scope = (passage) => (studied.has(passage.section) ? 0.6 : 1)
export const everywhere: Scope = () => 1

export const foundWords = (finding: Finding): string =>
  finding.passage.text.slice(
    finding.passage.words[finding.first]?.start ?? 0,
    finding.passage.words[finding.last]?.end ?? 0,
  )

const linkBetween = (element: Element, hit: Hit): TermLink => {
  const words = hit.passage.words.slice(hit.mention.first, hit.mention.last + 1)
  const found = hit.passage.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  if (found.toLowerCase() === element.text.toLowerCase()) return 'same'
  if (words.map((word) => word.stem).join('') === element.stems.join('')) return 'lemma'
  const wantedShort = element.concept?.short.some((name) => name.toLowerCase() === element.text.toLowerCase())
  return hit.mention.abbreviation || wantedShort ? 'abbreviation' : 'synonym'
}

export const better = (one: Finding | undefined, other: Finding | undefined): Finding | undefined => {
  if (!one || !other) return one ?? other
  return other.credit > one.credit ? other : one
}

const bestHit = (
  hits: readonly Hit[] | undefined,
  scope: Scope,
  credit: number,
  link: (hit: Hit) => TermLink,
): Finding | undefined => {
  let best: { hit: Hit; credit: number } | undefined
  for (const hit of hits ?? []) {
    const worth = hit.worth * scope(hit.passage) * credit
    if (worth > 0 && (!best || worth > best.credit)) best = { hit, credit: worth }
  }
  return best && findingOf(best.hit, best.credit, link(best.hit))
}

const findingOf = (hit: Hit, credit: number, link: TermLink): Finding => ({
  passage: hit.passage,
  first: hit.mention.first,
  last: hit.mention.last,
  link,
  credit,
})

/** The stems of a name's words that say something. */
const tellingStems = (words: readonly Token[]): string[] =>
  words.filter((word) => wordClass(word.word) !== 'frame').map((word) => word.stem)

const namesAsStems = new Map<string, string[][]>()

/** Names of several words, as the stems to look for when the CV turns them about ("tuned the queries"). */
const looseNames = (concept: Concept): string[][] => {
  const known = namesAsStems.get(concept.id)
  if (known) return known
  const names = concept.names
    .map((name) => tellingStems(tokens(name)))
    .filter((stems) => stems.length > 1 && stems.length < 5)
  namesAsStems.set(concept.id, names)
  return names
}

const widestTurn = 5

const together = (passage: ReadPassage, stems: readonly string[]): { first: number; last: number; near: boolean } => {
  const places = stems.map((stem) => passage.words.findIndex((word) => word.stem === stem))
  const first = Math.min(...places)
  const last = Math.max(...places)
  return { first, last, near: last - first < Math.max(widestTurn, stems.length + 2) }
}

const apart = new Set(['with', 'within', 'in', 'into', 'for', 'to', 'at', 'by', 'on', 'from', 'as'])

/** "Ran tests with the team": a preposition between everyday words says that they do not belong together. */
const keptApart = (passage: ReadPassage, first: number, last: number): boolean =>
  passage.words.slice(first + 1, last).some(({ word }) => apart.has(word))

const looselyFound = (element: Element, index: EvidenceIndex, scope: Scope): Finding | undefined => {
  if (!element.concept || element.concept.kind === 'licence' || element.concept.kind === 'education') return undefined
  let best: Finding | undefined
  for (const stems of looseNames(element.concept)) {
    const [rarest, ...others] = stems
    for (const passage of index.byStem.get(rarest ?? '') ?? []) {
      if (scope(passage) === 0 || !others.every((stem) => passage.stems.has(stem))) continue
      const turn = together(passage, stems)
      if (!turn.near || (element.concept.wide && keptApart(passage, turn.first, turn.last))) continue
      const worth = Math.min(...stems.map((stem) => passage.worth[placeOf(passage, stem)] ?? 1))
      const credit = worth * scope(passage)
      if (credit > 0) best = better(best, { passage, first: turn.first, last: turn.last, link: 'lemma', credit })
    }
  }
  return best
}

const placeOf = (passage: ReadPassage, stem: string): number => passage.words.findIndex((word) => word.stem === stem)

/** By licence or subject, the occupations whose people usually hold or have studied it. */
const practitioners: ReadonlyMap<string, string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const { id, suggests } of concepts.values())
    for (const suggested of suggests)
      for (const implied of [suggested, ...broaderThan(suggested)])
        found.set(implied, [...(found.get(implied) ?? []), id])
  return found
})()

export const findConcept = (
  element: Element,
  concept: Concept,
  index: EvidenceIndex,
  scope: Scope,
  similar: boolean,
): Finding | undefined => {
  let best = bestHit(index.named.get(concept.id), scope, 1, (hit) => linkBetween(element, hit))
  if ((best?.credit ?? 0) < 1)
    best = better(
      best,
      bestHit(index.implied.get(concept.id), scope, concept.suite ? partCredit : 1, () => 'narrower'),
    )
  if ((best?.credit ?? 0) < 1 && similar)
    best = better(
      best,
      bestHit(siblingHits(concept, index), scope, 1, () => 'related'),
    )
  if ((best?.credit ?? 0) < 1) best = better(best, looselyFound(element, index, scope))
  if (best) return best
  if (concept.kind === 'tool') best = bestHit(siblingHits(concept, index), scope, siblingCredit, () => 'related')
  for (const id of concept.broader)
    if (concepts.get(id)?.wide === false)
      best = better(
        best,
        bestHit(index.named.get(id), scope, broaderCredit, () => 'broader'),
      )
  for (const id of practitioners.get(concept.id) ?? [])
    best = better(
      best,
      bestHit(
        [...(index.named.get(id) ?? []), ...(index.implied.get(id) ?? [])],
        scope,
        suggestedCredit,
        () => 'related',
      ),
    )
  return best
}

const siblingHits = (concept: Concept, index: EvidenceIndex): Hit[] =>
  concept.broader
    .flatMap((parent) => index.implied.get(parent) ?? [])
    .filter((hit) => areSiblings(hit.mention.concept.id, concept.id))

export const findWord = (stem: string, passages: readonly ReadPassage[], scope: Scope): Finding | undefined => {
  let best: Finding | undefined
  for (const passage of passages) {
    const sectionWorth = scope(passage)
    if (sectionWorth === 0) continue
    passage.words.forEach((word, place) => {
      if (word.stem !== stem) return
      const credit = sectionWorth * (passage.worth[place] ?? 1)
      if (credit > 0) best = better(best, { passage, first: place, last: place, link: 'lemma', credit })
    })
  }
  return best
}

export const findAmount = (amount: number, passages: readonly ReadPassage[], scope: Scope): Finding | undefined => {
  for (const passage of passages) {
    const sum = moneyIn(passage.text).find((candidate) => candidate.amount >= amount)
    if (!sum || scope(passage) === 0) continue
    const places = passage.words.flatMap((word, place) => (word.end > sum.start && word.start < sum.end ? [place] : []))
    return { passage, first: places[0] ?? 0, last: places.at(-1) ?? 0, link: 'level', credit: 1 }
  }
  return undefined
}
