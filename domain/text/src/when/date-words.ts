import { listOf } from '../document/row.ts'
import type { Token } from '../document/token.ts'
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

function made(): ReadonlyMap<string, DateWord> {
  const known = new Map<string, DateWord>()
  const add = (list: string, meaning: DateWord) => {
    for (const name of listOf(list)) known.set(name, { ...known.get(name), ...meaning })
  }
  for (const [offset, list] of Object.entries(tables.offsets)) add(list, { offset: Number(offset) })
  for (const which of whichOnes) add(roles[which], { which })
  for (const part of partsOfSpan) add(roles[part], { part })
  for (const unit of units) add(roles[unit], { unit })
  const { weekdays, months } = names
  for (const [index, list] of weekdays.short.entries()) add(list, { weekday: index + 1, isWeak: true })
  // English ones have three letters or more and are told by them.
  for (const [day, list] of Object.entries(tables.shortDays)) add(list, { weekday: Number(day), isWeak: false })
  // "terça-feira" is known by its first half.
  for (const [index, list] of weekdays.long.entries())
    add(list.replaceAll('-feira', ''), { weekday: index + 1, isWeak: false })
  for (const [index, list] of [...months.short, ...months.long].entries()) add(list, { month: (index % 12) + 1 })
  // Names that are more often something else.
  add(`${lists.ordinaryDays} ${lists.ordinaryMonths}`, { isWeak: true })
  return known
}

const known = made()

/** Parts of the day that Germanic languages write together with the weekday: "Montagabend". */
const daytimes = listOf(tables.daytimes)

/** What a word may mean in a date, the ending of "Friday's" left out; nothing for most words. */
export function dateWordOf({ kind, text, folded }: Token): DateWord | undefined {
  if (kind !== 'word') return undefined
  const name = /['’]s$/.test(text) ? folded.slice(0, -1) : folded
  const word = known.get(name)
  const daytime = word || name.length < 9 ? undefined : daytimes.find((end) => name.endsWith(end))
  if (daytime === undefined) return word
  const day = known.get(name.slice(0, -daytime.length))
  return day?.weekday !== undefined && !day.isWeak ? { weekday: day.weekday } : undefined
}

/** Numbers in words up to twelve, and the few larger ones people spell. */
const numbers: ReadonlyMap<string, number> = new Map(Object.entries(tables.numbers))

/** Days by their ordinals in words, "thirteenth". */
export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(tables.ordinals))

/** The number a folded word or figure stands for, up to 999; undefined when it is none. */
export const numberOf = (folded: string): number | undefined =>
  /^\d{1,3}$/.test(folded) ? Number(folded) : numbers.get(folded)
