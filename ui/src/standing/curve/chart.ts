import type { ForecastRecord, ZoneName } from '@roundtwo/model'
import { dayOf, daysBetween } from '../../words/dates.ts'

/** Room around the plot, in pixels: the scale's words stand on the left, the days below. */
export const margin = { left: 58, right: 12, bottom: 26 }
export const plotHeight = 220
/** One row of the marks’ labels, and the room between the last row and the plot. */
export const markHeight = 18
export const markGap = 14

/** A day with a chance and its range. */
export interface ChartPoint {
  day: string
  p: number
  low: number
  high: number
}

/** A day that is marked by a line and a word. */
export interface ChartMark {
  day: string
  label: string
  kind: 'today' | 'promised' | 'interview' | 'answer'
}

export interface PlacedMark extends ChartMark {
  x: number
  /** Labels that would touch stand in rows, one above the other. */
  row: number
  /** The label stands to the left of its line, where there is no room on the right. */
  toLeft: boolean
}

export interface Chart {
  width: number
  height: number
  top: number
  /** The highest chance there is room for. */
  highest: number
  x: (day: string) => number
  y: (chance: number) => number
  marks: PlacedMark[]
}

/** Ticks of the chances, in the words for them. */
export interface Tick {
  chance: number
  words: string
}

const tenths = (count: number): Tick => ({ chance: count / 10, words: `${count} in 10` })

/** A scale that ends at a whole tenth, and has half as many ticks where they would stand too close. */
export const ticksUpTo = (highest: number): Tick[] => {
  const none = { chance: 0, words: 'none' }
  const last = Math.min(10, Math.max(1, Math.ceil(highest * 10 - 1e-9)))
  if (last === 1) return [none, { chance: 0.05, words: '1 in 20' }, tenths(1)]
  const step = last > 5 ? 2 : 1
  const counts = Array.from({ length: Math.ceil(last / step) }, (_, place) => (place + 1) * step)
  return [none, ...counts.map(tenths)]
}

/** How wide a label is, by its letters; a guess on the safe side. */
const widthOf = (label: string): number => label.length * 7 + 14

type Side = 'right' | 'left'
interface Place {
  row: number
  side: Side
}

const mostRows = 3
/** The best places first: low, and to the right. */
const places: Place[] = Array.from({ length: mostRows }, (_, row) => [
  { row, side: 'right' as const },
  { row, side: 'left' as const },
]).flat()

const place = (mark: ChartMark, x: number, { row, side }: Place): PlacedMark => ({
  ...mark,
  x,
  row,
  toLeft: side === 'left',
})

const spanOf = ({ x, label, toLeft }: PlacedMark): [number, number] =>
  toLeft ? [x - widthOf(label), x] : [x, x + widthOf(label)]

/** Whether two labels touch, or the line of one goes through the label of the other. */
const collide = (one: PlacedMark, other: PlacedMark): boolean => {
  const [[from, to], [otherFrom, otherTo]] = [spanOf(one), spanOf(other)]
  if (one.row === other.row && from < otherTo && otherFrom < to) return true
  const crosses = (line: PlacedMark, label: PlacedMark, [left, right]: [number, number]) =>
    line.row >= label.row && line.x > left && line.x < right
  return crosses(one, other, [otherFrom, otherTo]) || crosses(other, one, [from, to])
}

/** The lowest arrangement in which no label stands on another; null where there is none. */
const arranged = (
  marks: readonly ChartMark[],
  x: Chart['x'],
  width: number,
  placed: readonly PlacedMark[] = [],
): PlacedMark[] | null => {
  const mark = marks[placed.length]
  if (!mark) return [...placed]
  const heights = (all: PlacedMark[]) => all.reduce((sum, { row }) => sum + row, 0)
  const found = places.flatMap((at) => {
    const tried = place(mark, x(mark.day), at)
    const [from, to] = spanOf(tried)
    if (from < 0 || to > width || placed.some((other) => collide(tried, other))) return []
    const rest = arranged(marks, x, width, [...placed, tried])
    return rest ? [rest] : []
  })
  return found.toSorted((one, other) => heights(one) - heights(other))[0] ?? null
}

const oneAboveAnother = (marks: readonly ChartMark[], x: Chart['x'], width: number): PlacedMark[] =>
  marks.map((mark, row) => place(mark, x(mark.day), { row, side: x(mark.day) > width / 2 ? 'left' : 'right' }))

interface Shown {
  points: readonly ChartPoint[]
  marks: readonly ChartMark[]
  width: number
}

/** Where everything stands, from the first day to the last that is shown. */
export const chartOf = ({ points, marks, width }: Shown): Chart => {
  const days = points.map(({ day }) => day).toSorted()
  const first = days[0] ?? ''
  const count = Math.max(1, daysBetween(first, days.at(-1) ?? ''))
  const highest = ticksUpTo(Math.max(...points.map(({ high }) => high))).at(-1)?.chance ?? 1
  const room = width - margin.left - margin.right
  const x = (day: string) => margin.left + (daysBetween(first, day) / count) * room
  const within = marks.filter(({ day }) => day >= first && day <= (days.at(-1) ?? ''))
  const placed = arranged(within, x, width) ?? oneAboveAnother(within, x, width)
  const top = Math.max(1, ...placed.map(({ row }) => row + 1)) * markHeight + markGap
  return {
    width,
    height: top + plotHeight + margin.bottom,
    top,
    highest,
    x,
    y: (chance) => top + (1 - chance / highest) * plotHeight,
    marks: placed,
  }
}

const oftenEnough = 70
const ahead = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Days to name on the axis: whole weeks apart, as many as there is room for. */
export const namedDays = (first: string, last: string, room: number): string[] => {
  const count = daysBetween(first, last)
  const weeks = Math.max(1, Math.ceil(count / 7 / Math.max(1, Math.floor(room / oftenEnough))))
  return Array.from({ length: Math.floor(count / (7 * weeks)) + 1 }, (_, place) => ahead(first, place * 7 * weeks))
}

const longestPast = 60

/** What was shown on earlier days, the last two months of it. */
export const pastPoints = (
  history: readonly Pick<ForecastRecord, 'madeAt' | 'eventualOffer'>[],
  today: string,
  zone: ZoneName | null,
): ChartPoint[] =>
  history
    .map(({ madeAt, eventualOffer }) => ({ day: dayOf(madeAt, zone), ...eventualOffer }))
    .filter(({ day }) => day < today && daysBetween(day, today) <= longestPast)
