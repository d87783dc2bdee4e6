import type { Bounds } from '@roundtwo/reading'

/** A value that a model gave for a text it had not seen. */
export interface Given {
  probability: number
  right: boolean
}

/** A wrong value that is asked about costs half of what a right one gains. */
const costOfWrong = 0.5
/** What is called sure is to be right as often as this. */
const shareOfSure = 0.98
const fewest = 12

const rounded = (probability: number): number => Math.floor(probability * 1000) / 1000

/** From where on giving a value gains more than it costs, and from where on nearly all were right. */
export function boundsFrom(given: readonly Given[], cost = costOfWrong, sureShare = shareOfSure): Bounds {
  const sorted = given.toSorted((left, right) => right.probability - left.probability)
  let gain = 0
  let most = 0
  let right = 0
  const bounds: Bounds = { take: 1, sure: 1.001 }
  sorted.forEach((one, at) => {
    gain += one.right ? 1 : -cost
    right += one.right ? 1 : 0
    const next = sorted[at + 1]
    if (next && rounded(next.probability) === rounded(one.probability)) return
    if (gain >= most) {
      most = gain
      bounds.take = rounded(one.probability)
    }
    if (at + 1 >= fewest && right / (at + 1) >= sureShare) bounds.sure = rounded(one.probability)
  })
  return bounds
}
