import type { Strength } from '@roundtwo/model'
import { type Assessment, gap, listed, placeOf } from './assessment.ts'
import { type Cover, coverWish, evidenceOf, missingOf, termOf, type WishCover } from './cover.ts'
import type { EvidenceIndex, ReadPassage } from './evidence-index.ts'
import { practised, type Scope } from './find-terms.ts'
import { readWish, type Wish } from './wish.ts'

const coversOf = (cover: WishCover): Cover[] => cover.groups.map((group) => group.cover)

const foundIn = (cover: WishCover): { text: string; passage: ReadPassage; credit: number; link: string }[] =>
  coversOf(cover)
    .flatMap((each) => each.found)
    .map(({ element, finding }) => ({
      text: termOf(element, finding).found,
      passage: finding.passage,
      credit: finding.credit,
      link: finding.link,
    }))

const unique = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((text) => [text.toLowerCase(), text])).values(),
]

/** What was found, where, and what was not, in a sentence. */
export const coverReason = (cover: WishCover, strength: Strength, index: EvidenceIndex): string => {
  const found = foundIn(cover).toSorted((one, other) => other.credit - one.credit)
  const [best] = found
  const missing = missingOf(cover)
  if (strength === 'gap' || !best)
    return missing.length > 0 ? `Your CV does not mention ${listed(missing)}.` : 'Your CV does not speak to this.'
  const told = found.filter((each) => each.credit >= 0.41 || best.credit < 0.41)
  const words = listed(unique(told.map((each) => each.text)))
  const place = placeOf(best.passage, index)
  if (strength === 'strong') return `Your CV shows ${words} ${place}.`
  if (best.link === 'broader') return `Your CV speaks of ${words} in general ${place}, not of ${listed(missing)}.`
  if (best.link === 'related')
    return `Your CV shows ${words} ${place}, which is close to ${listed(missing)} without being it.`
  if (missing.length > 0) return `Your CV shows ${words} ${place}, but nothing on ${listed(missing)}.`
  return `Your CV touches on ${words} ${place}, without showing that you have done it in full.`
}

export const assessmentOf = (cover: WishCover, strength: Strength, index: EvidenceIndex): Assessment =>
  strength === 'gap'
    ? gap(coverReason(cover, 'gap', index), missingOf(cover))
    : {
        strength,
        evidence: evidenceOf(coversOf(cover)),
        reason: coverReason(cover, strength, index),
        missing: missingOf(cover),
      }

export const strengthOf = (cover: WishCover): Strength => (cover.strong ? 'strong' : cover.partial ? 'partial' : 'gap')

/** A wish against the whole CV, courses and interests counting as a touch of it. */
export const assessWish = (wish: Wish, index: EvidenceIndex, scope: Scope = practised): Assessment => {
  const cover = coverWish(wish, index, scope)
  return assessmentOf(cover, strengthOf(cover), index)
}

export const matchSkill = (text: string, index: EvidenceIndex): Assessment => assessWish(readWish(text), index)
