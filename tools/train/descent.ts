/**
 * Weights found by stochastic gradient descent with a rate of their own each (AdaGrad: Duchi, Hazan and Singer 2011):
 * what has moved much moves less. At each use a weight is pulled towards zero, the less the more often it is used (by
 * the square root of its uses): between a pull that all uses share, which suits long texts, and one that each use has
 * for itself, which suits short ones. What is found is the mean of what the later half of the epochs ended with.
 */
export class Descent {
  readonly weights: Float64Array
  readonly #squares: Float64Array
  readonly #sums: Float64Array
  readonly #pulls: Float64Array
  readonly #rate: number

  /** `uses`: by row of so many `columns` how often an epoch it is updated, 0 where it is not pulled. `l2`: of a weight used once. */
  constructor(uses: readonly number[], columns: number, { l2, rate }: { l2: number; rate: number }) {
    const size = uses.length * columns
    this.weights = new Float64Array(size)
    this.#squares = new Float64Array(size).fill(1e-4)
    this.#sums = new Float64Array(size)
    this.#pulls = new Float64Array(size)
    for (const [row, count] of uses.entries())
      if (count > 0) this.#pulls.fill(l2 / Math.sqrt(count), row * columns, (row + 1) * columns)
    this.#rate = rate
  }

  /** One step down `slope`. */
  update(place: number, slope: number): void {
    const weight = this.weights[place] ?? 0
    const whole = slope + (this.#pulls[place] ?? 0) * weight
    if (whole === 0) return
    const squares = (this.#squares[place] ?? 0) + whole * whole
    this.#squares[place] = squares
    this.weights[place] = weight - (this.#rate * whole) / Math.sqrt(squares)
  }

  /** So many epochs of steps, and what they found. */
  run(epochs: number, epoch: () => void): Float64Array {
    const counted = Math.ceil(epochs / 2)
    for (let at = 0; at < epochs; at += 1) {
      epoch()
      if (at >= epochs - counted)
        this.weights.forEach((weight, place) => {
          this.#sums[place] = (this.#sums[place] ?? 0) + weight / counted
        })
    }
    return this.#sums
  }
}
