import { type Assessment, gap, placeOf } from './assessment.ts'
import { coverWish, evidenceOf, missingOf } from './cover.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { everywhere } from './find-terms.ts'
import { coverReason } from './match-skill.ts'
import { type Group, readWish, type Wish } from './wish.ts'

/** Registers and tickets named in a requirement are what it is about; the rest of its words only describe them. */
const aboutLicences = (wish: Wish): Wish => {
  const licences = wish.groups.flatMap((group): Group[] => {
    const alternatives = group.alternatives
      .map((phrase) => ({
        ...phrase,
        elements: phrase.elements.filter((element) => element.concept?.kind === 'licence'),
      }))
      .filter((phrase) => phrase.elements.length > 0)
    return alternatives.length > 0 ? [{ ...group, alternatives }] : []
  })
  return licences.length > 0 ? { ...wish, groups: licences } : wish
}

const places = /\b(?:in|of|for|under)\s+((?:the\s+)?\p{Lu}[\p{L}.]+(?:(?:\s+(?:and|or)\s+|,\s*|\s+)\p{Lu}[\p{L}.]+)*)/u

/** Where a licence to practise must be from, if the posting says; a driving licence is one anywhere. */
const jurisdictionsOf = (text: string, wish: Wish): string[] => {
  const about = wish.groups.flatMap((group) => group.alternatives.flatMap((phrase) => phrase.elements))
  const bound = about.some((element) =>
    /law|bar-admission|solicitor|nursing-registration|teaching-licence/.test(element.concept?.id ?? ''),
  )
  const found = bound ? places.exec(text)?.[1] : undefined
  return found ? found.split(/\s+and\s+|\s+or\s+|,\s*/).filter((name) => name !== '') : []
}

const namesOne = (index: EvidenceIndex, names: readonly string[]): boolean =>
  names.some((name) => index.passages.some((passage) => passage.text.toLowerCase().includes(name.toLowerCase())))

/** Licences, registers, tickets and named certificates: held by name, or a kind of what is named; a trade alone suggests one. */
export const matchLicence = (text: string, index: EvidenceIndex): Assessment => {
  const wish = aboutLicences(readWish(text))
  const cover = coverWish({ ...wish, basic: false }, index, everywhere)
  const covers = cover.groups.map((group) => group.cover)
  if (!cover.strong && !cover.partial)
    return gap(
      missingOf(cover).length > 0
        ? `${coverReason(cover, 'gap', index)} If you hold it, have the paper ready; if not, say how you will get it.`
        : coverReason(cover, 'gap', index),
      missingOf(cover),
    )
  const jurisdictions = jurisdictionsOf(text, wish)
  const elsewhere = jurisdictions.length > 0 && !namesOne(index, jurisdictions)
  const [first] = covers.flatMap((each) => each.found)
  const place = first ? placeOf(first.finding.passage, index) : ''
  if (cover.strong && elsewhere)
    return {
      strength: 'partial',
      evidence: evidenceOf(covers),
      reason: `Your CV shows such a licence ${place}, but not for ${jurisdictions.join(' or ')}.`,
      missing: jurisdictions,
    }
  const strength = cover.strong ? 'strong' : 'partial'
  return {
    strength,
    evidence: evidenceOf(covers),
    reason: coverReason(cover, strength, index),
    missing: missingOf(cover),
  }
}
