import type { Rating } from './ledger.ts'
import type { Instant } from './time.ts'

export const reflectionAspects = ['preparation', 'delivery', 'answers', 'rapport'] as const
export type ReflectionAspect = (typeof reflectionAspects)[number]

/** How an interview went, by the one who was in it; at most one for an interview. */
export interface ReflectionRecord {
  id: string
  opportunityId: string
  interviewId: string
  aspects: Record<ReflectionAspect, { rating: Rating | null; line: string }>
  createdAt: Instant
  updatedAt: Instant
}

/** One aspect over all interviews looked back on. */
export interface ReflectionTrend {
  aspect: ReflectionAspect
  /** Interviews it was rated for. */
  n: number
  /** In the order of the interviews. */
  ratings: { at: Instant; rating: Rating }[]
  mean: number | null
  /** Null while there are too few to say. */
  direction: 'up' | 'down' | 'level' | null
  /** One honest sentence that states n. */
  sentence: string
}
