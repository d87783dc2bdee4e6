import { eightyPercent } from './normal.ts'

/** One forecast whose outcome is known. */
export interface ScoredForecast {
  /** The chance of an offer in the end, 0 to 1. */
  chance: number
  /** Whether the offer came. */
  offer: boolean
}

/** Forecasts of about the same chance. */
export interface CalibrationBin {
  /** Chances from (included) and to (excluded, but for 1). */
  from: number
  to: number
  count: number
  offers: number
  /** Mean chance that was forecast. */
  forecast: number
  /** Share that came true, with its 80 % range after Wilson. */
  share: number
  low: number
  high: number
}

export interface Calibration {
  count: number
  /** Whether there are enough to say anything. */
  enough: boolean
  /** Only bins that hold something; none before there are enough. */
  bins: CalibrationBin[]
  /** One sentence for a person. */
  verdict: string
}

/** Fewer outcomes than this say nothing. */
export const enoughOutcomes = 10
const binCount = 5

/**
 * The range of a share after so many trials, 80 % by default; trials from 1.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
 */
export const wilsonRange = (
  successes: number,
  trials: number,
  deviations: number = eightyPercent,
): { low: number; high: number } => {
  const share = successes / trials
  const square = deviations ** 2
  const centre = (share + square / (2 * trials)) / (1 + square / trials)
  const reach =
    (deviations / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials ** 2))
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}

const binOf = ({ chance }: ScoredForecast): number => Math.min(binCount - 1, Math.floor(chance * binCount))

const summarize = (scored: readonly ScoredForecast[], bin: number): CalibrationBin[] => {
  const inside = scored.filter((one) => binOf(one) === bin)
  if (inside.length === 0) return []
  const offers = inside.filter(({ offer }) => offer).length
  return [
    {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count: inside.length,
      offers,
      forecast: inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length,
      share: offers / inside.length,
      ...wilsonRange(offers, inside.length),
    },
  ]
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** Compares offers that came with those expected; apart by more than chance does in one of five cases is a sign. */
const judge = (scored: readonly ScoredForecast[]): string => {
  const offers = scored.filter(({ offer }) => offer).length
  const expected = scored.reduce((sum, { chance }) => sum + chance, 0)
  const variance = scored.reduce((sum, { chance }) => sum + chance * (1 - chance), 0)
  const facts = `Of ${scored.length} forecasts ${counted(offers, 'offer')} came where ${expected.toFixed(1)} were expected`
  if (Math.abs(offers - expected) <= eightyPercent * Math.sqrt(variance)) {
    return `${facts}: nothing speaks against the chances given.`
  }
  return `${facts}: the chances given look too ${offers > expected ? 'low' : 'high'}, and your record now corrects for it.`
}

/** How well chances of an offer came true, one forecast for each process; "too few to say" before there are ten. */
export const calibration = (scored: readonly ScoredForecast[]): Calibration => {
  const count = scored.length
  if (count < enoughOutcomes) {
    const have = count === 0 ? 'No outcome yet' : counted(count, 'outcome')
    return { count, enough: false, bins: [], verdict: `${have}: too few to say; it takes ${enoughOutcomes}.` }
  }
  const bins = Array.from({ length: binCount }, (_, bin) => summarize(scored, bin)).flat()
  return { count, enough: true, bins, verdict: judge(scored) }
}
