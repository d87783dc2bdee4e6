import type { DateWord, PartOfSpan, Unit, Which } from './date-words.ts'
import { type Row, wordSet } from './row.ts'
import words from './when-words.json' with { type: 'json' }

/** The parts of one date, as far as they are written. */
export interface DateParts {
  weekday?: number
  /** A short name that another language may mean otherwise. */
  isWeakWeekday?: boolean
  /** One, or several before or behind one month: "3, 4 and 5 March". */
  days?: number[]
  /** From the first of `days` to the last. */
  isRange?: boolean
  month?: number
  year?: number
  /** Two numbers of which one is the day and one the month. */
  numbers?: [number, number]
  which?: Which
  part?: PartOfSpan
  unit?: Unit
  /** By ISO 8601. */
  weekOfYear?: number
  /** "the Monday after": counted from the date named before. */
  isAfter?: boolean
  offset?: number
}

/** Where reading goes on behind a part; null when there is none. */
type Next = number | null

interface Day {
  day: number
  next: number
  isOrdinal: boolean
}

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** Behind a number these make it a time, a length or a share, not a day. */
const notDay = wordSet(words.dates.notDay)
const signs = wordSet(words.dates.signs)
const rangeSigns = wordSet(words.dates.rangeSigns)
/** Before a number these make it a date; before the next ones a point in it cannot be a time's. */
const cues = wordSet(words.dates.cues)
const dayCues = wordSet(words.dates.dayCues)
const boundCues = wordSet(words.dates.boundCues)
const romanceCues = wordSet(words.dates.romanceCues)
const germanCues = wordSet(words.dates.germanCues)
/** Behind "the 26th" stands a sign, the end or one of these; else it is the 26th of something. */
const afterDay = wordSet(words.dates.afterDay)
/** "2nd round": what is counted is no day. */
const ofOrder = wordSet(words.dates.ofOrder)
const weekdayCues = wordSet(words.dates.weekdayCues)
const afterWeekday = wordSet(words.dates.afterWeekday)
const partsOfDay = wordSet(words.dates.partsOfDay)
const beforeMorning = wordSet(words.dates.beforeMorning)
const beforeTomorrow = wordSet(words.dates.beforeTomorrow)

/** Gathers the parts of one date from its line, in whatever order they stand. */
export class DateReader {
  readonly parts: DateParts = {}
  readonly #row: Row
  /** Whether a weekday and a day's number go together. */
  readonly #fits: (parts: DateParts) => boolean

  constructor(row: Row, fits: (parts: DateParts) => boolean) {
    this.#row = row
    this.#fits = fits
  }

  /** Takes in the part that begins at a place. */
  read(place: number): Next {
    const numbers = this.#hasDay() || this.parts.month !== undefined ? null : this.#numbers(place)
    return (
      numbers ??
      this.#daysAndMonth(place) ??
      this.#day(place) ??
      this.#year(place) ??
      this.#month(place) ??
      this.#word(place)
    )
  }

  /** A word or sign that may stand between the parts. */
  joins(place: number): boolean {
    const row = this.#row
    if (row.isWord(place))
      return (
        row.word(place)?.isGlue === true || (row.text(place) === 'after' && row.text(place + 1) === 'next')
      )
    // A full stop that ends a sentence parts dates; one behind "Tues" or "3" does not.
    if (row.text(place) === '.') return row.isTight(place) && row.text(place - 1).length <= 5
    return /^[,()\-–*]$/.test(row.text(place))
  }

  #hasDay(): boolean {
    return this.parts.days !== undefined || this.parts.numbers !== undefined
  }

  #set(parts: DateParts, next: number): number {
    Object.assign(this.parts, parts)
    return next
  }

  /** `2026-11-10`, `10.11.2026`, `10/11/26`, and beside a weekday or a cue `17/7` and `3.12.` */
  #numbers(place: number): Next {
    const row = this.#row
    let next = place + 1
    while (next < place + 6 && row.isTight(next) && /^[\d./–-]+$/.test(row.text(next))) next += 1
    const written = row.tokens
      .slice(place, next)
      .map(({ text }) => text)
      .join('')
    const full = /^(\d{1,4})([./–-])(\d{1,2})\2(\d{2,4})\.?$/.exec(written)
    const isOpen = written.endsWith('.')
    if (full) {
      const [one = 0, two = 0, three = 0] = [full[1], full[3], full[4]].map(Number)
      const end = isOpen ? next - 1 : next
      if (one > 999) return this.#set({ year: one, month: two, days: [three] }, end)
      const year = three < 100 ? 2000 + three : three
      if (one > 31 || two > 31 || (full[2] === '.' && two > 12)) return null
      return this.#set(
        full[2] === '.' ? { days: [one], month: two, year } : { numbers: [one, two], year },
        end,
      )
    }
    const short = /^(\d{1,2})([./])(\d{1,2})\.?$/.exec(written)
    const [one, two] = [Number(short?.[1]), Number(short?.[3])]
    const isCued = row.is(place - 1, cues) || this.parts.weekday !== undefined
    if (!short || !isCued || !between(one, 1, 31) || !between(two, 1, 31) || (one > 12 && two > 12))
      return null
    if (short[2] === '/') return this.#set({ numbers: [one, two] }, isOpen ? next - 1 : next)
    // "9.10" is as likely a time: the second full stop decides, or a word before it.
    return two <= 12 && (isOpen || row.is(place - 1, dayCues))
      ? this.#set({ days: [one], month: two }, next)
      : null
  }

  /** A bare number from 1 to 31, with its ordinal ending. */
  #dayAt(place: number): Day | null {
    const row = this.#row
    const day = Number(row.text(place))
    if (!/^\d{1,2}$/.test(row.text(place)) || !between(day, 1, 31)) return null
    const isOrdinal = row.word(place + 1)?.isOrdinal === true && row.isTight(place + 1)
    return { day, next: place + (isOrdinal ? 2 : 1), isOrdinal }
  }

  /** Days that share a month: "3", "3 - 5", "3, 4 or 5". */
  #daysAt(place: number): { days: Day[]; isRange: boolean; next: number } | null {
    const row = this.#row
    const days: Day[] = []
    let isRange = false
    let day = this.#dayAt(place)
    while (day && days.length < 8) {
      days.push(day)
      let next = day.next
      // "3. bis 5. März": the full stop belongs to the number.
      if (row.text(next) === '.' && row.isTight(next)) next += 1
      const from = next
      while (next < from + 2 && row.is(next, signs)) next += 1
      if (row.word(next)?.isGlue && next > from) next += 1
      day = next > from ? this.#dayAt(next) : null
      if (days.length === 1) isRange = row.is(from, rangeSigns)
    }
    const last = days.at(-1)
    return last ? { days, isRange: isRange && days.length === 2, next: last.next } : null
  }

  /** A month's name; one that is an ordinary word too needs a capital letter or more evidence. */
  #monthAt(place: number, isSure: boolean): number | undefined {
    const word = this.#row.word(place)
    return !word?.isWeak || isSure || this.#row.isCapital(place) ? word?.month : undefined
  }

  /** Behind "of", "de", a full stop or a hyphen between a day and its month. */
  #behindGap(place: number): number {
    let next = place
    while (next < place + 2 && (/^[.\-–,/]$/.test(this.#row.text(next)) || this.#row.word(next)?.isGlue))
      next += 1
    return next
  }

  #daysAndMonth(place: number): Next {
    const list = this.parts.days || this.parts.month !== undefined ? null : this.#daysAt(place)
    if (!list) return null
    const row = this.#row
    const at = this.#behindGap(list.next)
    const before = row.text(place - 1)
    const isJoined = at > list.next || list.days.length > 1 || list.days.some(({ isOrdinal }) => isOrdinal)
    const isCued = this.parts.weekday !== undefined || before === 'the' || before === 'is' || cues.has(before)
    const month = this.#monthAt(at, isJoined || isCued)
    if (month === undefined) return null
    const isBetween = before === 'between' || before === 'zwischen'
    const isRange = list.isRange || (isBetween && list.days.length === 2)
    return this.#set({ days: list.days.map(({ day }) => day), isRange, month }, at + 1)
  }

  #month(place: number): Next {
    const { parts } = this
    const isSure = parts.days !== undefined || parts.weekday !== undefined || parts.part !== undefined
    const month = parts.month === undefined ? this.#monthAt(place, isSure) : undefined
    if (month === undefined) return null
    const row = this.#row
    let next = place + 1
    while (next < place + 3 && (row.text(next) === '.' || row.text(next) === 'the')) next += 1
    const list = parts.days ? null : this.#daysAt(next)
    // "mar 3 marzo" is a Tuesday; "Mar 3" is in March.
    const isOther = list && row.word(place)?.weekday !== undefined
    if (isOther && this.#monthAt(this.#behindGap(list.next), true) !== undefined) return null
    const [first] = list?.days ?? []
    if (list && !this.#isClock(list.next))
      return this.#set({ month, days: list.days.map(({ day }) => day), isRange: list.isRange }, list.next)
    if (first && !this.#isClock(first.next)) return this.#set({ month, days: [first.day] }, first.next)
    return this.#set({ month }, place + 1)
  }

  /** Whether what stands behind a number makes it something else than a day. */
  #isClock(place: number): boolean {
    const row = this.#row
    const isHalf = /^[ap]$/.test(row.text(place)) && /^[.m]/.test(row.text(place + 1))
    const isRange = row.is(place, rangeSigns) && row.tokens[place + 1]?.kind === 'number'
    return row.is(place, notDay) || isHalf || isRange
  }

  /** "the 26th", "by 14th", "le 14": a day's number alone, or behind a weekday. */
  #day(place: number): Next {
    const { parts } = this
    const row = this.#row
    if (this.#hasDay() || parts.month !== undefined || parts.offset !== undefined) return null
    const day = this.#dayAt(place)
    if (!day || this.#isClock(day.next)) return null
    const { next, isOrdinal } = day
    const isCounted = row.is(next, ofOrder)
    const isFollowed = isCounted || (row.isWord(next) && !row.is(next, afterDay))
    const found = this.#set.bind(this, { days: [day.day] }, next)
    if (parts.weekday !== undefined) {
      const isFitting = this.#fits({ ...parts, days: [day.day] })
      // No hour is written above twelve beside a weekday: "Friday 28" names a day, be it the wrong one.
      const isDay = isOrdinal || isFitting || (day.day > 12 && !isFollowed)
      return isDay && !isCounted && (isFitting || !isFollowed) ? found() : null
    }
    if (parts.unit === 'week') return isOrdinal && !isFollowed ? found() : null
    const before = row.text(place - 1)
    if (isOrdinal && before === 'the' && row.is(place - 2, boundCues) && !isCounted) return found()
    const isNamed = isOrdinal || (row.text(next) === '.' && germanCues.has(before))
    const isCued = before === 'the' || cues.has(before)
    if (isFollowed && !row.word(next)?.which) return null
    return (isNamed && isCued) || romanceCues.has(before) ? found() : null
  }

  #year(place: number): Next {
    const row = this.#row
    if (this.parts.year !== undefined || (this.parts.month === undefined && !this.parts.numbers)) return null
    if (/^(?:19|20)\d\d$/.test(row.text(place)))
      return this.#set({ year: Number(row.text(place)) }, place + 1)
    const isShort = /^['’]$/.test(row.tokens[place]?.text ?? '') && row.isTight(place + 1)
    if (!isShort || !/^\d\d$/.test(row.text(place + 1))) return null
    return this.#set({ year: 2000 + Number(row.text(place + 1)) }, place + 2)
  }

  /** Whether one of the next few words, glue left out, means something that `accepts`. */
  #soon(place: number, accepts: (word: DateWord) => boolean): boolean {
    for (let next = place; next < place + 4; next += 1) {
      const word = this.#row.word(next)
      if (word && accepts(word)) return true
      if (!word?.isGlue && this.#row.text(next) !== '-' && !word?.which && !word?.part) return false
    }
    return false
  }

  #weekday(place: number, word: DateWord): Next {
    const { parts } = this
    const row = this.#row
    if (word.weekday === undefined || parts.weekday !== undefined) return null
    const isFeira = row.text(place + 1) === '-' && row.text(place + 2) === 'feira'
    const next = place + (isFeira ? 3 : 1)
    if (word.isWeak && !isFeira) {
      if (this.#hasDay()) return null
      // A short name counts beside a whole date, or as "até sexta" and "terça que vem".
      const trial = new DateReader(row, this.#fits)
      trial.parts.weekday = word.weekday
      const gap = this.#behindGap(next)
      const isDated = (trial.#numbers(gap) ?? trial.#daysAndMonth(gap)) !== null
      const isCued = row.is(place - 1, weekdayCues) && (!row.isWord(next) || row.is(next, afterWeekday))
      const isNext = row.text(next) === 'que' && /^v[ei]/.test(row.text(next + 1))
      if (!isDated && (row.text(place).length < 5 || !(isCued || isNext))) return null
      parts.isWeakWeekday = isDated
    }
    const isAfter = row.text(place - 1) === 'the' && row.text(next) === 'after' && !row.isWord(next + 1)
    return this.#set({ weekday: word.weekday, ...(isAfter ? { isAfter } : {}) }, next + (isAfter ? 1 : 0))
  }

  /** "today", "2morrow", "the day after tomorrow"; not "am Morgen", "por la mañana". */
  #offset(place: number, word: DateWord): Next {
    const row = this.#row
    if (word.offset === undefined || this.parts.offset !== undefined) return null
    if (word.isBehindTwo && (row.text(place - 1) !== '2' || !row.isTight(place))) return null
    const gap = /^(?:-|de)$/.test(row.text(place - 1)) ? 2 : 1
    const isAfter = row.is(place - gap, beforeTomorrow)
    const isMorning = /^(?:morgen|manana)$/.test(row.text(place))
    const isNoun = place > 0 && row.text(place) === 'morgen' && row.isCapital(place)
    if (isMorning && !isAfter && (row.is(place - 1, beforeMorning) || isNoun)) return null
    return this.#set({ offset: word.offset + (word.offset === 1 && isAfter ? 1 : 0) }, place + 1)
  }

  /** Which, a part and a unit: "the end of next week", "week 41", "w/c", "fin de semana". */
  #span(place: number, word: DateWord): Next {
    const { parts } = this
    const row = this.#row
    const { which, part, unit } = word
    const behind = word.part === 'end' && row.text(place + 1) === 'de' ? place + 2 : place + 1
    if (!parts.unit && /^fi[mn]e?$/.test(row.text(place)) && /^(?:semana|settimana)$/.test(row.text(behind)))
      return this.#set({ unit: 'weekend' }, behind + 1)
    if (which === 'next' && parts.unit && row.text(place - 1) === 'after')
      return this.#set({ which: 'afterNext' }, place + 1)
    if (which === 'this' && parts.offset === undefined && row.is(place + 1, partsOfDay))
      return this.#set({ offset: 0 }, place + 2)
    const isSoon = this.#soon(place + 1, (next) => (next.weekday ?? next.unit ?? next.month) !== undefined)
    const isBehind = word.isBehind && (parts.weekday ?? parts.unit ?? parts.month) !== undefined
    if (which && !parts.which && (isSoon || isBehind)) return this.#set({ which }, place + 1)
    // "month end", "Monatsende"
    const isEnd = part === 'end' && parts.unit === 'month' && !parts.which
    const isPart =
      unit !== undefined || this.#soon(place + 1, (next) => (next.unit ?? next.month) !== undefined)
    if (part && !parts.part && (isEnd || isPart))
      return this.#set({ part, ...(unit ? { unit } : {}) }, place + 1)
    if (!unit || parts.unit || unit === 'day' || unit === 'hour') return null
    const number = Number(/^\d{1,2}$/.exec(row.text(place + 1))?.[0] ?? 0)
    const isNumbered = unit === 'week' && between(number, row.text(place) === 'kw' ? 1 : 10, 53)
    return this.#set(isNumbered ? { unit, weekOfYear: number } : { unit }, place + (isNumbered ? 2 : 1))
  }

  #word(place: number): Next {
    const row = this.#row
    const isCommencing =
      row.text(place) === 'w' && row.text(place + 1) === '/' && /^[bc]$/.test(row.text(place + 2))
    if (isCommencing && !this.parts.unit) return this.#set({ unit: 'week' }, place + 3)
    const word = row.word(place)
    if (!word) return null
    if (word.feast && !this.#hasDay())
      return this.#set({ month: word.feast[0], days: [word.feast[1]] }, place + 1)
    return this.#weekday(place, word) ?? this.#span(place, word) ?? this.#offset(place, word)
  }
}

const longest = 18
const mostGlue = 3

/** The parts of a date that begin at a place, and where they end; null when none do. */
export function datePartsAt(
  row: Row,
  from: number,
  fits: (parts: DateParts) => boolean,
): { parts: DateParts; end: number } | null {
  const reader = new DateReader(row, fits)
  let end = from
  for (let place = from; place < row.tokens.length && place - from < longest; ) {
    const next = reader.read(place)
    if (next !== null) end = next
    else if (end === from || place - end >= mostGlue || !reader.joins(place)) break
    place = next ?? place + 1
  }
  return end > from ? { parts: reader.parts, end } : null
}
