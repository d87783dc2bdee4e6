import type { MatchEvidence, MatchedTerm } from '@roundtwo/model'
import type { EvidenceIndex, ReadPassage } from './evidence-index.ts'
import { better, type Finding, findAmount, findConcept, findWord, foundWords, type Scope } from './find-terms.ts'
import type { Element, Group, Phrase, Wish } from './wish.ts'

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

/** Below this a finding only hints at what is wanted, which is still to be shown. */
const hintedCredit = 0.41
const wordsApartCredit = 0.5
const sameEntryCredit = 0.7

const findAll = (phrase: Phrase, index: EvidenceIndex, scope: Scope, similar: boolean): Map<Element, Finding> => {
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
        : findAmount(element.amount, index.passages, (passage) => (passage.entry === anchor.entry ? scope(passage) : 0))
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
    const near: Scope = onlyWords || homes.has(anchor.entry) ? scope : (passage) => scope(passage) * wordsApartCredit
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
