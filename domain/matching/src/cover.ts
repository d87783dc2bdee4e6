import type { MatchEvidence, MatchedTerm, TermLink } from '@roundtwo/units'
import { moneyIn } from './amounts.ts'
import type { EvidenceIndex, Hit, ReadPassage } from './evidence-index.ts'
import { areSiblings, broaderThan, type Concept, concepts } from './lexicon.ts'
import type { Section } from './passages.ts'
import { type Token, tokens } from './tokens.ts'
import type { Element, Group, Phrase, Wish } from './wish.ts'
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

/** How far a phrase is covered. */
export interface Cover {
  /** 0 to 1. */
  share: number
  /** Every concept in full. */
  sure: boolean
  faint: boolean
  found: { element: Element; finding: Finding }[]
  missing: Element[]
}

const broaderCredit = 0.4
const suggestedCredit = 0.4
const siblingCredit = 0.35
/** Below this a finding only hints at what is wanted, which is still to be shown. */
const hintedCredit = 0.41
const wordsApartCredit = 0.5
const sameEntryCredit = 0.7

const anywhere: Scope = () => 1

/** Studies and interests show a subject, not its practice. */
const studied: ReadonlySet<Section> = new Set(['education', 'interests'])
export const practised: Scope = (passage) => (studied.has(passage.section) ? 0.6 : 1)
export const everywhere: Scope = anywhere

const foundWords = (finding: Finding): string =>
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

const better = (one: Finding | undefined, other: Finding | undefined): Finding | undefined => {
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

const together = (
  passage: ReadPassage,
  stems: readonly string[],
): { first: number; last: number; near: boolean } => {
  const places = stems.map((stem) => passage.words.findIndex((word) => word.stem === stem))
  const first = Math.min(...places)
  const last = Math.max(...places)
  return { first, last, near: last - first < Math.max(widestTurn, stems.length + 2) }
}

const looselyFound = (element: Element, index: EvidenceIndex, scope: Scope): Finding | undefined => {
  if (!element.concept || element.concept.kind === 'licence' || element.concept.kind === 'education')
    return undefined
  let best: Finding | undefined
  for (const stems of looseNames(element.concept)) {
    const [rarest, ...others] = stems
    for (const passage of index.byStem.get(rarest ?? '') ?? []) {
      if (scope(passage) === 0 || !others.every((stem) => passage.stems.has(stem))) continue
      const turn = together(passage, stems)
      if (!turn.near) continue
      const worth = Math.min(...stems.map((stem) => passage.worth[placeOf(passage, stem)] ?? 1))
      const credit = worth * scope(passage)
      if (credit > 0)
        best = better(best, { passage, first: turn.first, last: turn.last, link: 'lemma', credit })
    }
  }
  return best
}

const placeOf = (passage: ReadPassage, stem: string): number =>
  passage.words.findIndex((word) => word.stem === stem)

/** By licence or subject, the occupations whose people usually hold or have studied it. */
const practitioners: ReadonlyMap<string, string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const { id, suggests } of concepts.values())
    for (const suggested of suggests)
      for (const implied of [suggested, ...broaderThan(suggested)])
        found.set(implied, [...(found.get(implied) ?? []), id])
  return found
})()

const findConcept = (
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
      bestHit(index.implied.get(concept.id), scope, 1, () => 'narrower'),
    )
  if ((best?.credit ?? 0) < 1 && similar)
    best = better(
      best,
      bestHit(siblingHits(concept, index), scope, 1, () => 'related'),
    )
  if ((best?.credit ?? 0) < 1) best = better(best, looselyFound(element, index, scope))
  if (best) return best
  if (concept.kind === 'tool')
    best = bestHit(siblingHits(concept, index), scope, siblingCredit, () => 'related')
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

const findWord = (stem: string, passages: readonly ReadPassage[], scope: Scope): Finding | undefined => {
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

const findAmount = (amount: number, passages: readonly ReadPassage[], scope: Scope): Finding | undefined => {
  for (const passage of passages) {
    const sum = moneyIn(passage.text).find((candidate) => candidate.amount >= amount)
    if (!sum || scope(passage) === 0) continue
    const places = passage.words.flatMap((word, place) =>
      word.end > sum.start && word.start < sum.end ? [place] : [],
    )
    return { passage, first: places[0] ?? 0, last: places.at(-1) ?? 0, link: 'level', credit: 1 }
  }
  return undefined
}

const findAll = (
  phrase: Phrase,
  index: EvidenceIndex,
  scope: Scope,
  similar: boolean,
): Map<Element, Finding> => {
  const found = new Map<Element, Finding>()
  for (const element of phrase.elements) {
    const finding = element.concept ? findConcept(element, element.concept, index, scope, similar) : undefined
    if (finding) found.set(element, finding)
  }
  return found
}

const anchorsOf = (
  phrase: Phrase,
  concepts: Map<Element, Finding>,
  index: EvidenceIndex,
  scope: Scope,
): Set<ReadPassage> => {
  const anchors = new Set<ReadPassage>()
  for (const finding of concepts.values()) anchors.add(finding.passage)
  for (const element of phrase.elements)
    if (!element.concept)
      for (const passage of element.amount === null ? (index.byStem.get(element.stems[0] ?? '') ?? []) : [])
        if (scope(passage) > 0) anchors.add(passage)
  return anchors
}

/** Words count where they stand together, or at least in the same job; scattered over a CV they prove nothing. */
const wordsAround = (
  phrase: Phrase,
  anchor: ReadPassage,
  index: EvidenceIndex,
  scope: Scope,
): Map<Element, Finding> => {
  const found = new Map<Element, Finding>()
  const sameEntry = (passage: ReadPassage): number =>
    passage === anchor ? 0 : passage.entry === anchor.entry ? scope(passage) * sameEntryCredit : 0
  for (const element of phrase.elements) {
    if (element.concept) continue
    const stem = element.stems[0] ?? ''
    const finding =
      element.amount === null
        ? better(findWord(stem, [anchor], scope), findWord(stem, index.byStem.get(stem) ?? [], sameEntry))
        : findAmount(element.amount, index.passages, (passage) =>
            passage.entry === anchor.entry ? scope(passage) : 0,
          )
    if (finding) found.set(element, finding)
  }
  return found
}

const sum = (elements: readonly Element[], credit: (element: Element) => number): number =>
  elements.reduce((total, element) => total + element.weight * credit(element), 0)

const coverFrom = (phrase: Phrase, found: Map<Element, Finding>): Cover => {
  const total = sum(phrase.elements, () => 1)
  const got = sum(phrase.elements, (element) => found.get(element)?.credit ?? 0)
  return {
    share: total === 0 ? 0 : got / total,
    sure: phrase.elements.every((element) => !element.concept || (found.get(element)?.credit ?? 0) > 0.95),
    faint: phrase.faint,
    found: [...found].map(([element, finding]) => ({ element, finding })),
    missing: phrase.elements.filter((element) => (found.get(element)?.credit ?? 0) < hintedCredit),
  }
}

const entriesNaming = (phrase: Phrase, index: EvidenceIndex): Set<string> => {
  const entries = new Set<string>()
  for (const { concept } of phrase.elements)
    if (concept)
      for (const hits of [index.named.get(concept.id), index.implied.get(concept.id)])
        for (const hit of hits ?? []) entries.add(hit.passage.entry)
  return entries
}

/** How far the CV covers a phrase, at the passage where it does best. Words far from the phrase's concepts count half. */
export const coverPhrase = (phrase: Phrase, index: EvidenceIndex, scope: Scope, similar = false): Cover => {
  const conceptsFound = findAll(phrase, index, scope, similar)
  let best = coverFrom(phrase, conceptsFound)
  if (phrase.elements.every((element) => element.concept)) return best
  const homes = entriesNaming(phrase, index)
  const onlyWords = phrase.elements.every((element) => !element.concept)
  for (const anchor of anchorsOf(phrase, conceptsFound, index, scope)) {
    const near: Scope =
      onlyWords || homes.has(anchor.entry) ? scope : (passage) => scope(passage) * wordsApartCredit
    const cover = coverFrom(phrase, new Map([...conceptsFound, ...wordsAround(phrase, anchor, index, near)]))
    if (cover.share > best.share) best = cover
  }
  return best
}

const strongShare = 0.8
const basicShare = 0.55
const partialShare = 0.3

/** How far the CV covers a group: whether any alternative is covered for good, or in a telling part. */
interface GroupCover {
  group: Group
  /** The alternative to speak of. */
  cover: Cover
  covered: boolean
  telling: boolean
  share: number
}

const coverGroup = (group: Group, basic: boolean, index: EvidenceIndex, scope: Scope): GroupCover => {
  const covers = group.alternatives.map((phrase) => coverPhrase(phrase, index, scope, group.similar))
  const covered = (cover: Cover): boolean =>
    !cover.faint && cover.share >= (basic ? basicShare : strongShare) && (cover.sure || basic)
  const telling = (cover: Cover): boolean => !cover.faint && cover.share >= partialShare
  const order = (cover: Cover): number => (covered(cover) ? 4 : telling(cover) ? 2 : 0) + cover.share
  return {
    group,
    cover: covers.reduce((best, cover) => (order(cover) > order(best) ? cover : best)),
    covered: covers.some(covered),
    telling: covers.some(telling),
    share: Math.max(...covers.map((cover) => cover.share)),
  }
}

/** How far the CV covers a wish: its groups, and the sum of them by weight, 0 to 1. */
export interface WishCover {
  groups: GroupCover[]
  share: number
  strong: boolean
  partial: boolean
}

const weightOf = (group: Group): number => {
  const [first] = group.alternatives
  return first ? sum(first.elements, () => 1) : 0
}

const faintPartial = 0.5

/** Strong when every group is covered, concepts in full; partial when a telling part is. */
export const coverWish = (wish: Wish, index: EvidenceIndex, scope: Scope): WishCover => {
  const groups = wish.groups.map((group) => coverGroup(group, wish.basic, index, scope))
  const asked = groups.filter(({ group }) => !group.optional)
  const total = asked.reduce((all, { group }) => all + weightOf(group), 0)
  const got = asked.reduce((all, { group, share }) => all + weightOf(group) * share, 0)
  const share = total === 0 ? 0 : got / total
  const onlyFaint = asked.every(({ group }) => group.alternatives.every((phrase) => phrase.faint))
  return {
    groups,
    share,
    strong: asked.length > 0 && asked.every(({ covered }) => covered),
    partial: asked.some(({ telling }) => telling) || (onlyFaint && asked.length > 0 && share >= faintPartial),
  }
}

/** A term as the report shows it. */
export const termOf = (element: Element, finding: Finding): MatchedTerm => {
  const found = foundWords(finding)
  const same = finding.link === 'lemma' && found.toLowerCase() === element.text.toLowerCase()
  return { wanted: element.text, found, link: same ? 'same' : finding.link }
}

const mostEvidence = 4

/** The passages that prove most, best first, each once. */
export const evidenceOf = (covers: readonly Cover[]): MatchEvidence[] => {
  const byPassage = new Map<ReadPassage, { evidence: MatchEvidence; credit: number }>()
  for (const { element, finding } of covers.flatMap((cover) => cover.found)) {
    const { passage } = finding
    const known = byPassage.get(passage) ?? {
      evidence: { quote: passage.text, where: passage.where, terms: [] },
      credit: 0,
    }
    known.evidence.terms.push(termOf(element, finding))
    known.credit += finding.credit * element.weight
    byPassage.set(passage, known)
  }
  return [...byPassage]
    .sort(([one, left], [other, right]) => right.credit - left.credit || one.place - other.place)
    .slice(0, mostEvidence)
    .map(([, { evidence }]) => evidence)
}

/** The posting's words that nothing was found for; optional ones apart. */
export const missingOf = (cover: WishCover): string[] => {
  const missing = cover.groups
    .filter(({ group }) => !group.optional)
    .flatMap(({ group, cover: best }) =>
      best.share === 0 ? group.alternatives.flatMap((phrase) => phrase.elements) : best.missing,
    )
  return [...new Set(missing.filter((element) => element.text !== '').map((element) => element.text))]
}
