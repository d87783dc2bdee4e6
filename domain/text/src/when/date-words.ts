import type { Token } from '../document/token.ts'
import names from './calendar-names.json' with { type: 'json' }
import tables from './when-words.json' with { type: 'json' }

// What words mean in a date. Names of months and weekdays are the platform's (CLDR, eleven languages); the others are
// those with which English, German, French, Spanish, Dutch, Portuguese and Italian writers count days.

export type Which = 'this' | 'that' | 'following' | 'afterNext' | 'coming' | 'next' | 'last'
export type PartOfSpan = 'start' | 'mid' | 'end'
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'fortnight' | 'month'

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
  /** "2nite", "2morrow": counts only behind that number. */
  isBehindTwo?: boolean
  /** A day of each year: month and day. */
  feast?: [number, number]
  which?: Which
  /** "mardi prochain": stands behind what it belongs to. */
  isBehind?: boolean
  part?: PartOfSpan
  unit?: Unit
  /** "working days". */
  isWorking?: boolean
  /** Joins the words of a date and means nothing of its own. */
  isGlue?: boolean
  /** "3rd": stands behind a number. */
  isOrdinal?: boolean
}

const { roles, lists } = tables

const meanings: readonly [DateWord, string][] = [
  [{ offset: 0 }, roles.today],
  [{ offset: 1 }, roles.tomorrow],
  [{ offset: 0, isBehindTwo: true }, roles.tonightTwo],
  [{ offset: 1, isBehindTwo: true }, roles.tomorrowTwo],
  [{ offset: 2 }, roles.dayAfter],
  [{ offset: -1 }, roles.yesterday],
  [{ which: 'this' }, roles.this],
  [{ which: 'that' }, roles.that],
  [{ which: 'coming' }, roles.coming],
  [{ which: 'next' }, roles.next],
  [{ which: 'following' }, roles.following],
  [{ which: 'next', isBehind: true }, roles.nextBehind],
  [{ which: 'last' }, roles.last],
  [{ which: 'last', isBehind: true }, roles.lastBehind],
  [{ part: 'end' }, roles.end],
  [{ part: 'start' }, roles.start],
  [{ part: 'mid' }, roles.mid],
  [{ unit: 'hour' }, roles.hour],
  [{ unit: 'day' }, roles.day],
  [{ unit: 'day', isWorking: true }, roles.workingDay],
  [{ unit: 'week' }, roles.week],
  [{ unit: 'weekend' }, roles.weekend],
  [{ unit: 'fortnight' }, roles.fortnight],
  [{ unit: 'month' }, roles.month],
  [{ part: 'end', unit: 'month' }, roles.monthEnd],
  [{ part: 'end', unit: 'week' }, roles.weekEnd],
  [{ isWorking: true }, roles.working],
  [{ feast: [12, 25] }, roles.christmas],
  [{ isGlue: true }, roles.glue],
  [{ isOrdinal: true }, roles.ordinal],
  [{ weekday: 2 }, roles.tuesday],
  [{ weekday: 3 }, roles.wednesday],
  [{ weekday: 4 }, roles.thursday],
]

const words = (list: string): string[] => list.split(' ')
/** Names that are more often something else. */
const ordinary = new Set([...words(lists.ordinaryDays), ...words(lists.ordinaryMonths)])

function made(): ReadonlyMap<string, DateWord> {
  const known = new Map<string, DateWord>()
  const add = (list: string, meaningOf: (name: string, place: number) => DateWord) => {
    for (const [place, name] of words(list).entries())
      known.set(name, { ...known.get(name), ...meaningOf(name, place) })
  }
  for (const [word, list] of meanings) add(list, () => word)
  const { weekdays, months } = names
  // The first is English and told by three letters or more.
  for (const [index, list] of weekdays.short.entries())
    add(list, (_, place) => ({ weekday: index + 1, isWeak: place > 0 }))
  // "terça-feira" is known by its first half.
  for (const [index, list] of weekdays.long.entries())
    add(list.replaceAll('-feira', ''), (name) => ({ weekday: index + 1, isWeak: ordinary.has(name) }))
  for (const [index, list] of [...months.short, ...months.long].entries())
    add(list, (name) => ({
      month: (index % 12) + 1,
      isWeak: known.get(name)?.weekday !== undefined || ordinary.has(name) || name.length < 3,
    }))
  return known
}

const known = made()

/** Parts of the day that Germanic languages write together with the weekday: "Montagabend". */
const daytimes = words(tables.daytimes)

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
const numbers: ReadonlyMap<string, number> = new Map([
  ...tables.numbers.flatMap((list) => words(list).map((word, index) => [word, index + 1] as const)),
  ...Object.entries(tables.otherNumbers),
])

/** The number a folded word or figure stands for, up to 999; undefined when it is none. */
export const numberOf = (folded: string): number | undefined =>
  /^\d{1,3}$/.test(folded) ? Number(folded) : numbers.get(folded)
