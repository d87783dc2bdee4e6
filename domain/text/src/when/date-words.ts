import type { Token } from '../document/token.ts'
import names from './calendar-names.json' with { type: 'json' }
import wordLists from './when-words.json' with { type: 'json' }

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

const words = (text: string): string[] => text.trim().split(/\s+/)

const { roles } = wordLists

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
]

/** Further short forms people use, by weekday. */
const usualShort = ['', 'tues', 'weds wedns', 'thur thurs thurd', '', '', '']

/** Names of days that are more often something else. */
const ordinary = new Set(words('segunda terca quarta quinta sexta'))
const ordinaryMonths = new Set(words('may march set out ago'))

function made(): ReadonlyMap<string, DateWord> {
  const known = new Map<string, DateWord>()
  const add = (name: string, word: DateWord) => {
    known.set(name, { ...known.get(name), ...word })
  }
  for (const [word, list] of meanings) for (const name of words(list)) add(name, word)
  names.weekdays.short.forEach((list, index) => {
    // The first is English and told by three letters or more.
    for (const [place, name] of words(list).entries()) add(name, { weekday: index + 1, isWeak: place > 0 })
  })
  usualShort.forEach((list, index) => {
    for (const name of list ? words(list) : []) add(name, { weekday: index + 1, isWeak: false })
  })
  names.weekdays.long.forEach((list, index) => {
    for (const name of words(list)) {
      // "terça-feira" is known by its first half.
      const half = name.split('-')[0] ?? name
      add(half, { weekday: index + 1, isWeak: ordinary.has(half) })
    }
  })
  for (const style of [names.months.short, names.months.long])
    style.forEach((list, index) => {
      for (const name of words(list)) {
        const before = known.get(name)
        const isWeak = before?.weekday !== undefined || ordinaryMonths.has(name) || name.length < 3
        known.set(name, { ...before, month: index + 1, isWeak })
      }
    })
  return known
}

let table: ReadonlyMap<string, DateWord> | undefined

/** Parts of the day that Germanic languages write together with the weekday: "Montagabend". */
const daytimes = words('abend morgen vormittag nachmittag mittag fruh avond ochtend middag')

/** What a folded word may mean in a date; nothing for most words. */
export function dateWord(folded: string): DateWord | undefined {
  table ??= made()
  const known = table.get(folded)
  if (known || folded.length < 9) return known
  const daytime = daytimes.find((end) => folded.endsWith(end))
  const day = daytime === undefined ? undefined : table.get(folded.slice(0, -daytime.length))
  return day?.weekday !== undefined && !day.isWeak ? { weekday: day.weekday } : undefined
}

/** What a word means in a date, the ending of "Friday's" left out. */
export function dateWordOf({ kind, text, folded }: Token): DateWord | undefined {
  if (kind !== 'word') return undefined
  return dateWord(/['’]s$/.test(text) ? folded.slice(0, -1) : folded)
}

/** Numbers in words up to twelve, and the few larger ones people spell, by language. */

let numbers: ReadonlyMap<string, number> | undefined

function madeNumbers(): ReadonlyMap<string, number> {
  const lists = wordLists.numbers.flatMap((list) =>
    words(list).map((word, index) => [word, index + 1] as const),
  )
  const others = words(wordLists.otherNumbers).map((pair) => {
    const [word = '', value] = pair.split(':')
    return [word, Number(value)] as const
  })
  return new Map([...lists, ...others])
}

/** The number a folded word or figure stands for, up to 999; undefined when it is none. */
export function numberOf(folded: string): number | undefined {
  if (/^\d{1,3}$/.test(folded)) return Number(folded)
  numbers ??= madeNumbers()
  return numbers.get(folded)
}
