import type { Match, Strength } from '@roundtwo/model'
import type { EvidenceIndex, ReadPassage } from './evidence-index.ts'

/** What a requirement comes to, before it is put beside its requirement. */
export type Assessment = Omit<Match, 'requirement'>

export const gap = (reason: string, missing: string[] = []): Assessment => ({
  strength: 'gap',
  evidence: [],
  reason,
  missing,
})

const order: Record<Strength, number> = { gap: 0, partial: 1, strong: 2 }

export const weaker = (one: Strength, other: Strength): Strength => (order[one] <= order[other] ? one : other)

/** `A`, `A and B`, `A, B and C`; beyond the limit the rest is counted. */
export const listed = (items: readonly string[], limit = 3): string => {
  const shown = items.length > limit + 1 ? [...items.slice(0, limit), `${items.length - limit} more`] : [...items]
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** "at Northwind (2019–2023)", "among your skills", "in your summary". */
export const placeOf = (passage: Pick<ReadPassage, 'entry' | 'section'>, index: EvidenceIndex): string => {
  const label = index.entries.get(passage.entry)?.label ?? ''
  switch (passage.section) {
    case 'work':
    case 'volunteer':
      return label === '' ? 'in your work' : label
    case 'summary':
      return 'in your summary'
    case 'skills':
      return 'among your skills'
    case 'education':
      return label === '' ? 'in your education' : `in your education, ${label}`
    case 'certificates':
      return 'among your certificates'
    case 'languages':
      return 'among your languages'
    case 'projects':
      return label === '' ? 'in a project' : `in your project ${label}`
    default:
      return `among your ${passage.section}`
  }
}
