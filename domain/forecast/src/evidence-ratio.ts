import { type EvidenceType, evidenceTypes, softCap } from './evidence-types.ts'
import { uniformStrata } from './spread.ts'

/** A likelihood ratio, and between what it is believed to lie. */
export interface Ratio {
  mean: number
  low: number
  high: number
}

const one: Ratio = { mean: 1, low: 1, high: 1 }
const table: readonly EvidenceType[] = evidenceTypes

/** The evidence that counts, in the table's order: each once, without what another explains away. */
export const evidenceThatCounts = (ids: readonly string[]): EvidenceType[] => {
  const given = table.filter(({ id }) => ids.includes(id))
  return given.filter(({ id }) => given.every(({ explains }) => explains !== id))
}

const times = (left: Ratio, { ratio, low, high }: EvidenceType): Ratio => ({
  mean: left.mean * ratio,
  low: left.low * low,
  high: left.high * high,
})

const capped = (value: number): number => Math.min(softCap.high, Math.max(softCap.low, value))

/** Ratios of what a candidate has seen. */
export interface EvidenceRatios {
  /** Of all soft signs together, capped. */
  soft: Ratio
  /** Of everything else that speaks for an offer or a further round alike. */
  firm: Ratio
  /** Of what speaks for an offer only. */
  certain: Ratio
}

export const combineEvidence = (types: readonly EvidenceType[]): EvidenceRatios => {
  const soft = types.filter((type) => type.soft).reduce(times, one)
  return {
    soft: { mean: capped(soft.mean), low: capped(soft.low), high: capped(soft.high) },
    firm: types.filter((type) => !type.soft && !type.nearCertain).reduce(times, one),
    certain: types.filter((type) => type.nearCertain).reduce(times, one),
  }
}

/**
 * The ratio in each stratum, lowest first: from `low` to `high` along the power of a uniform that has the mean asked
 * for, so that on average the odds move by exactly the ratio stated.
 */
export const ratiosIn = ({ mean, low, high }: Ratio): Float64Array => {
  if (mean <= low) return uniformStrata.map(() => low)
  const bend = (high - mean) / (mean - low)
  return uniformStrata.map((u) => low + (high - low) * u ** bend)
}

/**
 * How much of the whole shift of log-odds each piece of evidence brings: the logarithms of the ratios, the soft ones
 * shrunk alike where their cap holds.
 */
export const evidenceShares = (types: readonly EvidenceType[]): number[] => {
  const plain = types.filter(({ soft }) => soft).reduce((sum, { ratio }) => sum + Math.log(ratio), 0)
  const shrink = plain === 0 ? 1 : Math.log(combineEvidence(types).soft.mean) / plain
  return types.map(({ ratio, soft }) => Math.log(ratio) * (soft ? shrink : 1))
}
