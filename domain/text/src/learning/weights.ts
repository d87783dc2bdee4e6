import { hashOf } from '../words/fold.ts'

/** A feature by its name, or by the hash of it. */
export type Feature = string | number

/**
 * Weights as data. A weight is one letter: its steps are fine near zero and coarse far from it (the square of -45 to
 * 45, up to 8 either way), off by at most a twentieth of a weight of 1.
 */
const alphabet = String.fromCharCode(...Array.from({ length: 92 }, (_, place) => 35 + place)).replace('\\', '')
const middle = 45
const largest = 8
const keyLength = 5

/** The place in the alphabet of each character by its code. */
const places = new Uint8Array(128)
for (const [place, letter] of [...alphabet].entries()) places[letter.charCodeAt(0)] = place

/** The weight that a letter stands for, by the code of its character. */
const weights = Float64Array.from(places, (place) => {
  const step = place - middle
  return (step * Math.abs(step) * largest) / (middle * middle)
})

/**
 * A row of weights for each feature, all rows equally long. Features are told apart by a hash of 32 bits, which makes
 * a table a third as large and ten times as fast to load as their names would: of 60,000 features two have the same
 * hash once in three tables, and of 60,000 that a table does not know one is taken for another.
 */
export interface WeightTable {
  /** Five letters a feature, in rising order of the hashes. */
  keys: string
  /** A letter a weight, a row after the other. */
  rows: string
}

const letterOf = (weight: number): string => {
  const step = Math.round(middle * Math.sqrt(Math.min(Math.abs(weight), largest) / largest))
  return alphabet.charAt(middle + (weight < 0 ? -step : step))
}

function keyOf(hash: number): string {
  let key = ''
  for (let rest = hash; key.length < keyLength; rest = Math.floor(rest / alphabet.length))
    key += alphabet.charAt(rest % alphabet.length)
  return key
}

function hashAt(keys: string, row: number): number {
  let hash = 0
  for (let at = (row + 1) * keyLength - 1; at >= row * keyLength; at -= 1)
    hash = hash * alphabet.length + (places[keys.charCodeAt(at)] ?? 0)
  return hash
}

const hashed = (feature: Feature): number => (typeof feature === 'number' ? feature : hashOf(feature))

/** A table of the rows of these features; where two have the same hash, of the first. */
export function weightTable(features: Iterable<readonly [Feature, Iterable<number>]>): WeightTable {
  const rows = new Map<number, string>()
  for (const [feature, weights] of features)
    if (!rows.has(hashed(feature))) rows.set(hashed(feature), Array.from(weights, letterOf).join(''))
  const hashes = [...rows.keys()].sort((left, right) => left - right)
  return { keys: hashes.map(keyOf).join(''), rows: hashes.map((hash) => rows.get(hash)).join('') }
}

/** Where the row of a hash is: among those that begin with the same bits, which lie side by side. */
interface RowIndex {
  /** Rising. */
  hashes: Uint32Array
  /** The first row of each beginning, and last the number of rows. */
  firsts: Uint32Array
  /** All bits but those of the beginning. */
  shift: number
  /** By row, the last call that added it. */
  addedBy: Uint32Array
  calls: number
}

/** The row of a hash; -1 where there is none. */
function rowOf({ hashes, firsts, shift }: RowIndex, hash: number): number {
  let row = firsts[hash >>> shift] ?? 0
  const end = firsts[(hash >>> shift) + 1] ?? 0
  while (row < end && (hashes[row] ?? 0) < hash) row += 1
  return row < end && hashes[row] === hash ? row : -1
}

/** Makes something of each model or table once, when it is first asked for. */
export function memoizeByObject<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, Made>()
  return (source) => {
    let made = known.get(source)
    if (made === undefined) {
      made = make(source)
      known.set(source, made)
    }
    return made
  }
}

const indexOf = memoizeByObject(({ keys }: WeightTable): RowIndex => {
  const count = keys.length / keyLength
  const bits = Math.ceil(Math.log2(count + 1)) + 1
  const shift = 32 - bits
  const hashes = new Uint32Array(count)
  const firsts = new Uint32Array(2 ** bits + 1)
  let beginnings = 0
  for (let row = 0; row < count; row += 1) {
    const hash = hashAt(keys, row)
    hashes[row] = hash
    while (beginnings <= hash >>> shift) firsts[beginnings++] = row
  }
  firsts.fill(count, beginnings)
  return { hashes, firsts, shift, addedBy: new Uint32Array(count), calls: 0 }
})

/** Adds the rows of all features named to `scores`, one a column, and gives it. A feature named twice counts once. */
export function addWeights(table: WeightTable, features: Iterable<Feature>, scores: Float64Array): Float64Array {
  const index = indexOf(table)
  const columns = scores.length
  index.calls += 1
  for (const feature of features) {
    const row = rowOf(index, hashed(feature))
    if (row < 0 || index.addedBy[row] === index.calls) continue
    index.addedBy[row] = index.calls
    const start = row * columns
    for (let column = 0; column < columns; column += 1)
      scores[column] = (scores[column] ?? 0) + (weights[table.rows.charCodeAt(start + column)] ?? 0)
  }
  return scores
}
