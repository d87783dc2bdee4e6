import { type Read, type Span, type Token, Row as TokenRow } from '../document/token.ts'
import { listedIn, listOf } from '../words/lists.ts'
import names from './calendar-names.json' with { type: 'json' }
import tables from './when-words.json' with { type: 'json' }

// What words mean in a date. Names of months and weekdays are the platform's (CLDR, eleven languages); the others are
// those with which English, German, French, Spanish, Dutch, Portuguese and Italian writers count days.

const whichOnes = ['this', 'that', 'following', 'coming', 'next', 'last'] as const
const partsOfSpan = ['start', 'mid', 'end'] as const
const units = ['hour', 'day', 'week', 'weekend', 'fortnight', 'month'] as const

export type Unit = (typeof units)[number]

/** What a word may stand for in a date; a word may have several meanings. */
export interface DateWord {
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number
  /** From 1. */
  month?: number
  /** A short name, or one that is an ordinary word as well: it counts only beside a day's number. */
  isWeak?: boolean
  /** Days from the reference. */
  offset?: number
  which?: (typeof whichOnes)[number] | 'afterNext'
  part?: (typeof partsOfSpan)[number]
  unit?: Unit
}

const { roles, lists } = tables
const known = new Map<string, DateWord>()

function add(list: string, meaning: DateWord) {
  for (const name of listOf(list)) known.set(name, { ...known.get(name), ...meaning })
}

for (const [offset, list] of Object.entries(tables.offsets)) add(list, { offset: Number(offset) })
for (const which of whichOnes) add(roles[which], { which })
for (const part of partsOfSpan) add(roles[part], { part })
for (const unit of units) add(roles[unit], { unit })
for (const [index, list] of names.weekdays.short.entries()) add(list, { weekday: index + 1, isWeak: true })
// English ones have three letters or more and are told by them.
for (const [day, list] of Object.entries(tables.shortDays)) add(list, { weekday: Number(day), isWeak: false })
// "terça-feira" is known by its first half.
for (const [index, list] of names.weekdays.long.entries())
  add(list.replaceAll('-feira', ''), { weekday: index + 1, isWeak: false })
for (const list of [names.months.short, names.months.long])
  for (const [index, own] of list.entries()) add(own, { month: index + 1 })
// Names that are more often something else.
add(`${lists.ordinaryDays} ${lists.ordinaryMonths}`, { isWeak: true })

/** Parts of the day that Germanic languages write together with the weekday: "Montagabend". */
const daytimes = listOf(tables.daytimes)

/** What a word may mean in a date, the ending of "Friday's" left out; nothing for most words. */
function dateWordOf({ kind, text, folded }: Token): DateWord | undefined {
  if (kind !== 'word') return undefined
  const name = /['’]s$/.test(text) ? folded.slice(0, -1) : folded
  const word = known.get(name)
  const daytime = word || name.length < 9 ? undefined : daytimes.find((end) => name.endsWith(end))
  if (daytime === undefined) return word
  const day = known.get(name.slice(0, -daytime.length))
  return day?.weekday !== undefined && !day.isWeak ? { weekday: day.weekday } : undefined
}

/** Numbers in words up to twelve, and the few larger ones people spell. */
const numbers = new Map(Object.entries(tables.numbers))

/** Whether a folded word or a sign stands in one of the lists of `when-words.json`. */
export const isListed = listedIn(lists)

/** The tokens of one line by their places. */
export class Row extends TokenRow<keyof typeof lists> {
  constructor(tokens: readonly Token[]) {
    super(tokens, isListed)
  }

  /** The number that a figure or word stands for, up to 999; 0 when it is none. */
  number(place: number): number {
    const text = this.text(place)
    return /^\d{1,3}$/.test(text) ? Number(text) : (numbers.get(text) ?? 0)
  }

  /** What it means in a date, if it is a word that means anything there. */
  word(place: number): DateWord | undefined {
    const token = this.tokens[place]
    return token && dateWordOf(token)
  }

  /** The place behind a word or sign, or the same where that does not stand there. */
  past(place: number, text: string): number {
    return this.text(place) === text ? place + 1 : place
  }
}

/** The tokens of each line. */
export const rowsOf = (tokens: readonly Token[]): Row[] =>
  [...Map.groupBy(tokens, ({ line }) => line).values()].map((own) => new Row(own))

/** What is read up to a place. */
export const readTo = <Value>(next: number, value: Value): Read<Value> => ({ value, next })

/** What is found in a text, with where it stands; `line` is the number of its line. */
export type Mention<Value> = Value & Span & { line: number }

/** What is found at one place after another of each line, but for the tokens that are taken; reading goes on behind it. */
export function mentionsIn<Value>(
  tokens: readonly Token[],
  readAt: (row: Row, place: number) => Read<Value> | null,
  taken: ReadonlySet<Token> = new Set(),
): Mention<Value>[] {
  const found: Mention<Value>[] = []
  for (const row of rowsOf(tokens))
    for (let place = 0; place < row.tokens.length; ) {
      const token = row.tokens[place]
      const read = token && !taken.has(token) ? readAt(row, place) : null
      const last = row.tokens[(read?.next ?? 0) - 1]
      if (token && read && last) found.push({ start: token.start, end: last.end, line: token.line, ...read.value })
      place = read?.next ?? place + 1
    }
  return found
}

/** The tokens that begin in one of the spans. */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<Token> {
  const isTaken = new Uint8Array(tokens.at(-1)?.end ?? 0)
  for (const { start, end } of spans) isTaken.fill(1, start, end)
  return new Set(tokens.filter(({ start }) => isTaken[start] === 1))
}
