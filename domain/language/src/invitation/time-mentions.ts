import { numberWordPattern, numberWords } from './calendar-words.ts'
import type { Span } from './source.ts'

export interface TimeMention extends Span {
  /** Minutes since midnight. */
  start: number
  end: number | null
  /** Morning or afternoon was not written and had to be assumed. */
  assumed: boolean
}

interface Clock extends Span {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
  /** Written in a form that is a time on its own, not a bare number. */
  sure: boolean
  padded: boolean
}

const half = '(?:\\s?([ap])\\.?\\s?m(?![\\p{L}\\p{N}])\\.?)'
const words = numberWordPattern
const shifts: Record<string, number> = {
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
  quarter: 15,
  half: 30,
}

const patterns = {
  digits: new RegExp(
    `(?<![\\d:.,£$€/#]|(?<![ap]\\.?m\\.?)(?<=[^\\d\\s])-)(?<!\\bv)([01]?\\d|2[0-4])\\s?([:.hH])([0-5]\\d)(?::[0-5]\\d)?(?![\\d%:]|[.,/]\\d)(?:${half}|\\s?(?:uhr|h|hrs?|hours)\\b)?`,
    'giu',
  ),
  twelve: new RegExp(`(?<![\\d:.,£$€/])(1[0-2]|0?[1-9])${half}`, 'giu'),
  military: /(?<![\d:.,£$€/#+-])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours|h)\b/gi,
  hourWord: /(?<![\d:.,£$€/])([01]?\d|2[0-3])\s?(?:uhr\b|o'clock\b|h(?![\p{L}\p{N}]))/giu,
  named: /\b(noon|midday|midnight|mittags)\b/gi,
  spoken: new RegExp(
    `\\b(half|quarter|five|ten|twenty|twenty-five)(?:\\s+(past|to))\\s+(${words}|1[0-2]|[1-9])(?![\\d:.\\p{L}])(?:${half})?`,
    'giu',
  ),
  spokenHour: new RegExp(`\\b(${words})\\s+(o'clock|thirty|fifteen|forty-five)\\b(?:${half})?`, 'giu'),
  cueBare: new RegExp(
    `(?<=(?:\\b(?:[Aa]t|[Ff]rom|[Bb]etween|around|um|kl\\.?|[Tt]ime:)|@|à)\\s{1,3})(1[0-2]|[1-9]|${words})(?![\\d:%/\\p{L}]|[.,]\\d|-[a-z]|\\s?(?:st|nd|rd|th|minutes|mins?|hours?|people|of|years?|days?|weeks?|months?)\\b|\\s+(?:our|your|the)\\b|\\s+\\p{Lu}\\p{Ll})`,
    'gu',
  ),
}

const hourNumber = (written: string): number => numberWords.get(written.toLowerCase()) ?? Number(written)

const clockAt = (
  at: RegExpMatchArray,
  hour: number,
  minute: number,
  letter: string | undefined,
  sure = true,
): Clock => ({
  from: at.index ?? 0,
  to: (at.index ?? 0) + at[0].trimEnd().length,
  hour,
  minute,
  half: letter ? (letter.toLowerCase() === 'a' ? 'am' : 'pm') : null,
  sure,
  padded: /^0/.test(at[0]),
})

const spokenClock = (at: RegExpMatchArray): Clock => {
  const shift = shifts[(at[1] ?? '').toLowerCase()] ?? 0
  const hour = hourNumber(at[3] ?? '')
  const past = (at[2] ?? '').toLowerCase() === 'past'
  return clockAt(at, past ? hour : hour - 1 || 12, past ? shift : 60 - shift, at[4])
}

const spokenHourClock = (at: RegExpMatchArray): Clock => {
  const minute = { thirty: 30, fifteen: 15, 'forty-five': 45 }[(at[2] ?? '').toLowerCase()] ?? 0
  return clockAt(at, hourNumber(at[1] ?? ''), minute, at[3])
}

const namedClock = (at: RegExpMatchArray): Clock =>
  /midnight/i.test(at[0]) ? { ...clockAt(at, 0, 0, undefined), padded: true } : clockAt(at, 12, 0, 'p')

type Reader = [RegExp, (at: RegExpMatchArray) => Clock]

const readers: Reader[] = [
  [patterns.spoken, spokenClock],
  [patterns.spokenHour, spokenHourClock],
  [patterns.digits, (at) => clockAt(at, Number(at[1]), Number(at[3]), at[4])],
  [patterns.twelve, (at) => clockAt(at, Number(at[1]), 0, at[2])],
  [patterns.military, (at) => ({ ...clockAt(at, Number(at[1]), Number(at[2]), undefined), padded: true })],
  [patterns.hourWord, (at) => clockAt(at, Number(at[1]), 0, undefined)],
  [patterns.named, namedClock],
  [patterns.cueBare, (at) => clockAt(at, hourNumber(at[1] ?? ''), 0, undefined, false)],
]

const clocks = (plain: string, taken: Uint8Array): Clock[] => {
  const found: Clock[] = []
  for (const [pattern, read] of readers) {
    for (const at of plain.matchAll(pattern)) {
      const last = at.index + at[0].length - 1
      if (taken[at.index] || taken[last]) continue
      if (
        /(?:dur[ée]+e?|duration|dauer|duración|durata)\W{0,3}$/i.test(
          plain.slice(Math.max(0, at.index - 14), at.index),
        )
      )
        continue
      const clock = read(at)
      taken.fill(1, clock.from, clock.to)
      found.push(clock)
    }
  }
  return found.sort((one, other) => one.from - other.from)
}

const link = /^\s*(?:-|to|until|till|til|and|through|up to|bis|à|a|>)\s*$/i
const bareBefore = /(?<![\d:.,£$€/\p{L}])(1[0-2]|[1-9])(?:[:.]([0-5]\d))?\s*(?:-|to|until|till|bis|and)\s*$/iu
const bareAfter =
  /^\s*(?:-|to|until|till|bis|and)\s*(1\d|2[0-3]|[1-9])(?![\d:%/\p{L}]|[.,]\d|\s?(?:minutes|mins?|hours?|people|st|nd|rd|th)\b)/iu

const bare = (hour: string, from: number, to: number): Clock => ({
  from,
  to,
  hour: Number(hour),
  minute: 0,
  half: null,
  sure: false,
  padded: false,
})

/** The other end of a range that is written as a bare number: "2-3.30pm", "10:30 - 12". */
const bareEnd = (plain: string, clock: Clock): Clock | null => {
  const found = bareAfter.exec(plain.slice(clock.to, clock.to + 14))
  return found ? bare(found[1] ?? '', clock.to, clock.to + found[0].length) : null
}

const bareStart = (plain: string, clock: Clock, floor: number): Clock | null => {
  const start = Math.max(floor, clock.from - 14)
  const found = bareBefore.exec(plain.slice(start, clock.from))
  return found ? bare(found[1] ?? '', start + found.index, clock.from) : null
}

/** What follows or precedes within the sentence: "in the morning", "Tuesday afternoon at 2". */
const partOfDay = (plain: string, span: Span): 'am' | 'pm' | null => {
  const around = `${plain.slice(Math.max(0, span.from - 24), span.from)} | ${plain.slice(span.to, span.to + 26)}`
  if (/\b(?:afternoon|evening|nachmittags?|abends?|p\.m)\b/i.test(around)) return 'pm'
  return /\b(?:morning|morgens|vormittags?)\b/i.test(around) ? 'am' : null
}

interface Settled {
  minutes: number
  assumed: boolean
}

const settle = (clock: Clock, part: 'am' | 'pm' | null): Settled => {
  const { hour, minute } = clock
  const meridiem = clock.half
  if (meridiem) return { minutes: ((hour % 12) + (meridiem === 'pm' ? 12 : 0)) * 60 + minute, assumed: false }
  if (hour > 12 || hour === 0 || clock.padded) return { minutes: (hour % 24) * 60 + minute, assumed: false }
  if (part === 'pm' && hour < 12) return { minutes: (hour + 12) * 60 + minute, assumed: false }
  if (part === 'am') return { minutes: hour * 60 + minute, assumed: false }
  // Nobody is interviewed at two in the night.
  if (hour < 7) return { minutes: (hour + 12) * 60 + minute, assumed: true }
  return { minutes: hour * 60 + minute, assumed: false }
}

/** A range takes morning or afternoon from whichever end has it: "2-3.30pm", "11-1pm". */
const range = (plain: string, first: Clock, last: Clock): TimeMention => {
  const span = { from: first.from, to: last.to }
  const part = partOfDay(plain, span)
  const end = settle(last, part)
  let start = settle(first, part)
  if (!first.half && last.half && first.hour <= 12 && !first.padded) {
    const same = (first.hour % 12) * 60 + first.minute + (last.half === 'pm' ? 720 : 0)
    start = { minutes: same < end.minutes ? same : same - 720, assumed: false }
    if (start.minutes < 0) start = settle(first, part)
  }
  let until = end.minutes
  if (until <= start.minutes && !last.half && until + 720 > start.minutes && last.hour <= 12) until += 720
  return {
    ...span,
    start: start.minutes,
    end: until > start.minutes && until <= 1440 ? until : null,
    assumed: start.assumed,
  }
}

const single = (plain: string, clock: Clock): TimeMention => {
  const { minutes, assumed } = settle(clock, partOfDay(plain, clock))
  return { from: clock.from, to: clock.to, start: minutes, end: null, assumed }
}

/** Every time of day a text names, ranges as one, in order. Places already taken (dates, addresses) are left alone. */
export const timeMentions = (plain: string, taken: Uint8Array): TimeMention[] => {
  const found = clocks(plain, taken)
  const mentions: TimeMention[] = []
  for (let index = 0; index < found.length; index += 1) {
    const clock = found[index]
    const next = found[index + 1]
    if (!clock) continue
    const gap = next ? plain.slice(clock.to, next.from) : ''
    if (
      next &&
      gap.length < 14 &&
      link.test(gap.replace(/\b(?:gmt|bst|cet|cest|et|est|pt|pst|ist|utc)\b/i, ''))
    ) {
      mentions.push(range(plain, clock, next))
      index += 1
      continue
    }
    const floor = mentions.at(-1)?.to ?? 0
    const before = bareStart(plain, clock, floor)
    const after = before ? null : bareEnd(plain, clock)
    const [first, last] = before ? [before, clock] : [clock, after]
    mentions.push(last && first ? range(plain, first, last) : single(plain, clock))
  }
  return mentions
}
