import {
  type Instant,
  type ReflectionAspect,
  type ReflectionRecord,
  type ReflectionTrend,
  reflectionAspects,
} from '@roundtwo/model'
import { type Kendall, kendall } from './kendall.ts'

export interface DatedReflection {
  /** When the interview began. */
  at: Instant
  reflection: Pick<ReflectionRecord, 'interviewId' | 'aspects'>
}

/** Fewer ratings cannot show a direction: of five even a steady rise is often chance once ratings repeat. */
const least = 6
/** A direction is named when chance alone would show one as clear less often than this. */
const chanceAllowed = 0.1

const counted = (count: number): string => (count === 1 ? '1 interview' : `${count} interviews`)

const inHundred = (p: number): string => (p < 0.01 ? 'less than once in 100' : `${Math.round(p * 100)} times in 100`)

const sentenceFor = (
  aspect: ReflectionAspect,
  count: number,
  mean: number | null,
  direction: ReflectionTrend['direction'],
  { tau, p }: Kendall,
): string => {
  if (mean === null) return `You have not rated ${aspect} yet.`
  const average = `on average ${mean.toFixed(1)} of 5`
  const rated = `You rated ${aspect} for ${counted(count)}, ${average}`
  if (direction === null) return `${rated}: too few to say where it is going.`
  if (direction === 'level') return `${rated}: no direction that could be told from chance.`
  const clear = `Kendall’s tau ${tau?.toFixed(2)}; by chance as clear ${inHundred(p)}`
  return `${rated}, and ${direction === 'up' ? 'rising' : 'falling'} (${clear}).`
}

/**
 * Each aspect over the interviews it was rated for, in their order. A direction is named from six ratings on, when
 * Kendall's tau is as far from nought less than once in ten by chance; of the four aspects one is so by chance about
 * once in three, which is why the sentence states n and p.
 */
export const reflectionTrends = (reflections: readonly DatedReflection[]): ReflectionTrend[] => {
  const inOrder = reflections.toSorted((one, other) => {
    const [mine, theirs] = [one, other].map(({ at, reflection }) => `${at} ${reflection.interviewId}`)
    return (mine ?? '') < (theirs ?? '') ? -1 : 1
  })
  return reflectionAspects.map((aspect) => {
    const ratings = inOrder.flatMap(({ at, reflection }) => {
      const { rating } = reflection.aspects[aspect]
      return rating === null ? [] : [{ at, rating }]
    })
    const n = ratings.length
    const mean = n === 0 ? null : ratings.reduce((sum, { rating }) => sum + rating, 0) / n
    const trend = kendall(ratings.map(({ rating }) => rating))
    const clear = trend.p < chanceAllowed && trend.tau !== null
    const direction = n < least ? null : !clear ? 'level' : (trend.tau ?? 0) > 0 ? 'up' : 'down'
    return { aspect, n, ratings, mean, direction, sentence: sentenceFor(aspect, n, mean, direction, trend) }
  })
}
