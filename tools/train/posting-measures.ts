import type { PostingReading, SureField } from '@roundtwo/reading'
import { fold, tokensOf } from '@roundtwo/text'
import type { GoldPosting } from './posting-texts.ts'

/** Whether one value that was read is right, and how likely it was thought to be. */
export interface Outcome {
  field: SureField
  probability: number
  right: boolean
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    tokensOf(text)
      .filter((token) => token.kind !== 'sign')
      .map((token) => token.folded),
  )

/** Two texts name the same thing when they share over half of all their words, as the scorer has it. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared) > 0.5
}

/** What was found of a list with what it was labelled, each labelled item once. */
export function matched<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  goldText: (item: Gold) => string,
  foundText: (item: Found) => string,
): { found: Found; gold: Gold | null }[] {
  const left = [...gold]
  return found.map((item) => {
    const place = left.findIndex((other) => isSame(goldText(other), foundText(item)))
    return { found: item, gold: place < 0 ? null : (left.splice(place, 1)[0] ?? null) }
  })
}

export interface Counts {
  right: number
  found: number
  wanted: number
}

export const f1Of = ({ right, found, wanted }: Counts): number => (2 * right) / Math.max(1, found + wanted)

export const isSameName = (one: string | null, other: string | null | undefined): boolean =>
  [...wordsOf(fold(one ?? ''))].join(' ') === [...wordsOf(fold(other ?? ''))].join(' ')

/** Counts of what was read of postings, and of what was right. */
export class Measures {
  readonly counts = new Map<string, Counts>()

  add(name: string, right: number, found: number, wanted: number): void {
    const own = this.counts.get(name) ?? { right: 0, found: 0, wanted: 0 }
    this.counts.set(name, { right: own.right + right, found: own.found + found, wanted: own.wanted + wanted })
  }

  addReading(gold: GoldPosting, reading: PostingReading): void {
    const wishes = matched(
      gold.requirements,
      reading.requirements,
      ({ text }) => text,
      ({ text }) => text,
    ).filter((pair) => pair.gold !== null)
    this.add('requirements', wishes.length, reading.requirements.length, gold.requirements.length)
    const rightBy = (field: 'kind' | 'level') =>
      wishes.filter((pair) => pair.found[field] === pair.gold?.[field]).length
    this.add('level', rightBy('level'), wishes.length, wishes.length)
    this.add('kind', rightBy('kind'), wishes.length, wishes.length)
    const duties = matched(gold.duties, reading.duties, String, String).filter((pair) => pair.gold !== null)
    this.add('duties', duties.length, reading.duties.length, gold.duties.length)
    this.add('mode', Number(gold.mode === reading.mode), 1, 1)
    this.add('pay', Number(isSamePay(gold.pay, reading.pay)), 1, 1)
  }

  addNames(gold: GoldPosting, reading: PostingReading): void {
    for (const name of ['title', 'company', 'place'] as const)
      if (gold[name]) this.add(name, Number(isSameName(reading[name], gold[name])), 1, 1)
  }

  print(title: string): void {
    const figures = [...this.counts].map(([name, counts]) => `${name} ${f1Of(counts).toFixed(3)}`)
    console.log(`${title}: ${figures.join(', ')}`)
  }
}

export const isSamePay = (one: GoldPosting['pay'], other: GoldPosting['pay']): boolean =>
  JSON.stringify(one && [one.min, one.max, one.currency, one.period]) ===
  JSON.stringify(other && [other.min, other.max, other.currency, other.period])

/** A little more than is promised: on texts of other kinds a share falls short by one or two of 100. */
const wantedShare = 0.985
const leastSure = 15
const never = 2

/** From which probability on values of a field were right often enough; never where too few were. */
export function sureFrom(outcomes: readonly Outcome[]): number {
  const falling = outcomes.toSorted((left, right) => right.probability - left.probability)
  let right = 0
  let bound = never
  falling.forEach((outcome, index) => {
    if (outcome.right) right += 1
    const isEnough = index + 1 >= leastSure && right / (index + 1) >= wantedShare
    if (isEnough && outcome.probability > (falling[index + 1]?.probability ?? 0)) bound = outcome.probability
  })
  return Math.ceil(bound * 1000) / 1000
}
