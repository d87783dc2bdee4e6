/**
 * Divides the change from no player to all of them fairly among the players, whatever their order: the average of what
 * each adds, over all orders in which they may come. Exact; work grows as 2 to the power of the players.
 * Source: L. S. Shapley, "A value for n-person games" (1953).
 *
 * @param worth of the players whose bits are set
 */
export const shapleyValues = (players: number, worth: (set: number) => number): number[] => {
  const worths = Array.from({ length: 2 ** players }, (_, set) => worth(set))
  const weights = orderWeights(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 2 ** player
    return worths.reduce((sum, value, set) => {
      if ((set & bit) !== 0) return sum
      return sum + (weights[bitsIn(set)] ?? 0) * ((worths[set | bit] ?? 0) - value)
    }, 0)
  })
}

/** The share of orders in which exactly a given set of this size comes before a player. */
const orderWeights = (players: number): number[] => {
  const weights = [1 / players]
  for (let size = 1; size < players; size += 1) weights.push(((weights[size - 1] ?? 0) * size) / (players - size))
  return weights
}

const bitsIn = (set: number): number => {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1
  return count
}
