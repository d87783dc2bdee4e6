import { type Assessment, gap, listed, placeOf } from './assessment.ts'
import { coverWish, evidenceOf, termOf } from './cover.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { practised } from './find-terms.ts'
import { readWish } from './wish.ts'

/** A trait is shown in the interview: words of a CV can support it, and no more. */
export const matchTrait = (text: string, index: EvidenceIndex): Assessment => {
  const cover = coverWish(readWish(text, { traits: true }), index, practised)
  const covers = cover.groups.map((group) => group.cover)
  const found = covers.filter((each) => !each.faint).flatMap((each) => each.found)
  const supported = cover.partial || cover.strong
  const [first] = found
  if (!supported || !first) return gap('Your CV does not speak to this; have an example ready.', [])
  const words = listed([...new Set(found.map(({ element, finding }) => termOf(element, finding).found))])
  return {
    strength: 'partial',
    evidence: evidenceOf(covers),
    reason: `Your CV hints at this (${words}, ${placeOf(first.finding.passage, index)}); have an example ready that shows it.`,
    missing: [],
  }
}
