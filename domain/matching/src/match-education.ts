import type { MatchEvidence, Strength } from '@roundtwo/model'
import { type Assessment, gap } from './assessment.ts'
import { type Cover, coverWish, evidenceOf, missingOf } from './cover.ts'
import { learning } from './doubts.ts'
import type { EvidenceIndex, Hit, ReadPassage } from './evidence-index.ts'
import { everywhere, practised } from './find-terms.ts'
import { type Concept, mentionsIn } from './lexicon.ts'
import { matchLicence } from './match-licence.ts'
import { durationText, monthsCovered } from './periods.ts'
import { tokens } from './tokens.ts'
import { type Group, readWish, type Wish } from './wish.ts'

/** A qualification wanted or held, by its level of the European Qualifications Framework. */
interface Qualification {
  rank: number
  text: string
}

const qualificationsIn = (text: string): Qualification[] => {
  const words = tokens(text)
  return mentionsIn(words).flatMap((mention) =>
    mention.concept.rank === null
      ? []
      : [
          {
            rank: mention.concept.rank,
            text: text.slice(words[mention.first]?.start ?? 0, words[mention.last]?.end ?? 0),
          },
        ],
  )
}

const isLevel = (concept: Concept | null): boolean => concept?.kind === 'education'

const subjectless = /\bany (?:discipline|subject|field|area)\b/i

/** The wish without the names of degrees: what should have been studied. */
const subjectOf = (text: string): Wish => {
  const wish = readWish(text)
  const groups = wish.groups.flatMap((group): Group[] => {
    const alternatives = group.alternatives
      .map((phrase) => ({
        ...phrase,
        elements: phrase.elements.filter(
          (element) => !isLevel(element.concept) && element.concept?.id !== 'any-discipline',
        ),
      }))
      .filter((phrase) => phrase.elements.length > 0 && !phrase.faint)
    return alternatives.length > 0 ? [{ ...group, alternatives }] : []
  })
  return { ...wish, groups: subjectless.test(text) ? [] : groups }
}

interface Held {
  rank: number
  hit: Hit
  finished: boolean
}

const heldIn = (index: EvidenceIndex): Held[] =>
  index.levels.flatMap((hit) => {
    const { rank } = hit.mention.concept
    const studied =
      ['education', 'certificates'].includes(hit.passage.section) ||
      (hit.passage.section === 'summary' && hit.mention.last > hit.mention.first)
    return rank === null || !studied || hit.worth === 0 ? [] : [{ rank, hit, finished: hit.worth > learning }]
  })

const quoteOf = (held: Held, wanted: string): MatchEvidence => {
  const { passage, mention } = held.hit
  const found = passage.text.slice(passage.words[mention.first]?.start ?? 0, passage.words[mention.last]?.end ?? 0)
  return {
    quote: passage.text,
    where: passage.where,
    terms: [{ wanted, found, link: found.toLowerCase() === wanted.toLowerCase() ? 'same' : 'level' }],
  }
}

const inStudies = (passage: ReadPassage): number => (['education', 'certificates'].includes(passage.section) ? 1 : 0)

const inEntry =
  (entry: string) =>
  (passage: ReadPassage): number =>
    passage.entry === entry ? 1 : 0

/** How far a held qualification covers the subject: in full, in part ("or a related field"), or not. */
const subjectCover = (subject: Wish, held: Held, index: EvidenceIndex): Strength => {
  if (subject.groups.length === 0) return 'strong'
  const cover = coverWish(subject, index, inEntry(held.hit.passage.entry))
  const unfinishedCounts = !held.finished && cover.groups.some((group) => group.share > 0)
  return cover.strong ? 'strong' : cover.partial || unfinishedCounts ? 'partial' : 'gap'
}

interface Standing {
  strength: Strength
  held: Held
  subject: Strength
}

const order: Record<Strength, number> = { gap: 0, partial: 1, strong: 2 }

const strengthOfHeld = (held: Held, wanted: number, subject: Strength, named: boolean): Strength => {
  if (held.rank >= wanted && subject === 'strong') return held.finished ? 'strong' : 'partial'
  if (held.rank >= wanted) return 'partial'
  return named && subject !== 'gap' && held.rank === wanted - 1 && wanted > 4 ? 'partial' : 'gap'
}

const standingsOf = (wanted: number, subject: Wish, index: EvidenceIndex): Standing[] =>
  heldIn(index)
    .map((held) => {
      const covered = subjectCover(subject, held, index)
      return {
        held,
        subject: covered,
        strength: strengthOfHeld(held, wanted, covered, subject.groups.length > 0),
      }
    })
    .toSorted(
      (one, other) =>
        order[other.strength] - order[one.strength] ||
        order[other.subject] - order[one.subject] ||
        other.held.rank - one.held.rank ||
        one.held.hit.passage.place - other.held.hit.passage.place,
    )

const sentence = (standing: Standing, wanted: string, missing: string[], index: EvidenceIndex): string => {
  const { mention, passage } = standing.held.hit
  const own = passage.text.slice(passage.words[mention.first]?.start ?? 0, passage.words[mention.last]?.end ?? 0)
  const place = index.entries.get(passage.entry)?.label ?? ''
  const at = place === '' ? '' : ` (${place.replace(/^at /, '')})`
  if (!standing.held.finished) return `Your ${own}${at} is not finished yet; the posting asks for ${wanted}.`
  if (standing.strength === 'strong') return `Your ${own}${at} meets what the posting asks for.`
  if (standing.subject !== 'strong' && missing.length > 0)
    return `Your ${own}${at} is there, but the CV shows no ${missing.slice(0, 3).join(' or ')} in it.`
  return `Your CV shows ${own}${at}; the posting asks for ${wanted}.`
}

const orExperience = /\bor\b[^.]*\bexperience\b/i
const experienceInstead = 48

/** "…or equivalent experience": years in the subject stand in for the degree. */
const experienceFor = (subject: Wish, index: EvidenceIndex): Assessment | undefined => {
  const spans = [...index.entries].flatMap(([entry, place]) =>
    place.section === 'work' && place.span && coverWish(subject, index, inEntry(entry)).partial ? [place.span] : [],
  )
  const months = monthsCovered(spans)
  if (months === 0) return undefined
  const cover = coverWish(subject, index, practised)
  return {
    strength: months >= experienceInstead ? 'strong' : 'partial',
    evidence: evidenceOf(cover.groups.map((group): Cover => group.cover)),
    reason: `No degree is named, but your CV shows ${durationText(months)} of such work, which the posting takes instead.`,
    missing: [],
  }
}

/** Education by level and subject. A named course without a level is matched like a licence, by its name. */
export const matchEducation = (text: string, index: EvidenceIndex): Assessment => {
  const wanted = qualificationsIn(text)
  if (wanted.length === 0) return matchLicence(text, index)
  const lowest = wanted.reduce((low, each) => (each.rank < low.rank ? each : low))
  const subject = subjectOf(text.replace(/\bor\b[^,;]*\bexperience\b.*$/i, ''))
  const best = standingsOf(lowest.rank, subject, index)[0]
  const instead = orExperience.test(text) ? experienceFor(subject, index) : undefined
  const missing = missingOf(coverWish(subject, index, inStudies))
  if (instead && (!best || order[instead.strength] > order[best.strength])) return instead
  if (!best || best.strength === 'gap')
    return (
      subjectAlone(subject, lowest, index) ??
      gap(`Your CV names no ${lowest.text}, nor anything above it.`, [lowest.text, ...missing])
    )
  const studied = coverWish(subject, index, inEntry(best.held.hit.passage.entry))
  return {
    strength: best.strength,
    evidence: [quoteOf(best.held, lowest.text), ...evidenceOf(studied.groups.map((group) => group.cover))].slice(0, 4),
    reason: sentence(best, lowest.text, missing, index),
    missing: best.strength === 'strong' ? [] : missing,
  }
}

/** Studies in the subject whose level the CV does not say. */
const subjectAlone = (subject: Wish, wanted: Qualification, index: EvidenceIndex): Assessment | undefined => {
  const cover = coverWish(subject, index, inStudies)
  if (subject.groups.length === 0 || !cover.partial) return undefined
  const all = coverWish(subject, index, everywhere)
  return {
    strength: 'partial',
    evidence: evidenceOf(cover.groups.map((group) => group.cover)),
    reason: `Your CV shows studies in the subject, but not that they come up to ${wanted.text}.`,
    missing: [wanted.text, ...missingOf(all)],
  }
}
