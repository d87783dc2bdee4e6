/** One figure beside what it is held against, measured in the same run. */
export interface Measure {
  name: string
  ours: string
  /** What it is compared with: a peer, or the limit itself. */
  peer: string
  ratio: number
  limit: number
  /** Which side of the limit is good. */
  good: 'at most' | 'at least'
}

export const holds = ({ ratio, limit, good }: Measure): boolean =>
  good === 'at most' ? ratio <= limit : ratio >= limit

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
