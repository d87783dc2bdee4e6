import { type LedgerEntry, type ReflectionAspect, type ReflectionRecord, reflectionAspects } from '@roundtwo/model'

/** An entry a reflection gives the ledger, known by its aspect so that a reflection changed changes its entry. */
export interface ReflectedEntry {
  aspect: ReflectionAspect
  entry: LedgerEntry
}

const entryOf = (aspect: ReflectionAspect, rating: number | null, line: string): LedgerEntry | null => {
  if (rating === null || line === '') return null
  if (rating <= 2) return { kind: 'doubt', text: line, spoken: false, better: '', settled: false }
  return aspect === 'rapport' && rating >= 4 ? { kind: 'interest', text: line } : null
}

/**
 * What a reflection says to the ledger, at most one entry an aspect: a line on what went badly (1 or 2) is a doubt
 * sensed, a line on good rapport (4 or 5) an interest. A rating without a line, or a line without a rating, says
 * nothing that could be acted on.
 */
export const reflectionEntries = ({ aspects }: Pick<ReflectionRecord, 'aspects'>): ReflectedEntry[] =>
  reflectionAspects.flatMap((aspect) => {
    const { rating, line } = aspects[aspect]
    const entry = entryOf(aspect, rating, line.trim())
    return entry === null ? [] : [{ aspect, entry }]
  })
