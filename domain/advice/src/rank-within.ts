import type { Advice } from '@roundtwo/model'
import { topicOf } from './draft.ts'

type Topic = readonly [Advice, ...Advice[]]

/**
 * The topics of advice of one kind, what matters most first, with all that concern the same. Advice comes person by
 * person; the first of each person goes before the second of anybody.
 */
export const rankWithin = (advice: readonly Advice[]): Topic[] => {
  const seen = new Map<string | null, number>()
  const ranked = advice.map((one) => {
    const rank = seen.get(one.personId) ?? 0
    seen.set(one.personId, rank + 1)
    return { one, rank }
  })
  return [...Map.groupBy(ranked, ({ one }) => topicOf(one)).values()]
    .map((all) => ({ all: all.map(({ one }) => one), rank: Math.min(...all.map(({ rank }) => rank)) }))
    .sort((first, second) => first.rank - second.rank)
    .flatMap(({ all: [first, ...others] }): Topic[] => (first === undefined ? [] : [[first, ...others]]))
}
