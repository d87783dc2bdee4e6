import type { Token } from '../document/token.ts'
import { dateWord, numberOf } from './date-words.ts'

/** A time of day as written: half of the day and hour may still be open. */
export interface Clock {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
  /** Written in a form that is a time on its own, not a bare number. */
  isSure: boolean
  /** `09.30`, `14 Uhr`: the clock of 24 hours. */
  isFull: boolean
  next: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const hourSigns = words('h u uhr uur oclock hrs hr hours heures heure horas ore hs hod')
/** These are as well the unit of a length: "2 hours" is no time, "14 heures" is. */
const lengthSigns = words('h u uur hrs hr hours heures heure horas ore hs')
const noons = words('noon midday mittags midi mediodia meiodia mezzogiorno')
const midnights = words('midnight minuit medianoche mitternacht middernacht')
const moneySigns = words('£ $ € ₹ ¥ # v version § zl kr')
/** Behind a number with a point these make it an amount. */
const amountSigns = words('% k m million lakh lpa eur euro euros gbp usd km miles mile per / kg x gb mb ghz')
/** Before a bare number these make it a time. */
const cues = words(
  'at from between around about approx circa @ um gegen kl til till until by before after as las alle ore om von zwischen entre de a für for noch ab vanaf desde ate hasta to dalle dal morning afternoon evening abends nachmittags vormittags',
)
const sureCues = words('at @ um kl las alle ore om as')
const pastWords = words('past after nach y')
const toWords = words('to vor before')
const fractions = new Map([
  ['half', 30],
  ['quarter', 15],
  ['viertel', 15],
  ['kwart', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
])
/** "halb drei", "half elf" in Dutch: half an hour before it. */
const dutchHours = words('een twee drie vier vijf zes zeven acht negen tien elf twaalf')
const spelledMinutes = new Map([
  ['thirty', 30],
  ['fifteen', 15],
  ['forty', 40],
  ['fortyfive', 45],
  ['twenty', 20],
  ['ten', 10],
])

const textAt = (tokens: readonly Token[], place: number): string => tokens[place]?.folded ?? ''

/** `am`, `p.m.`, `a m`: the half of the day and where it ends. */
function halfAt(tokens: readonly Token[], place: number): { half: 'am' | 'pm'; next: number } | null {
  const text = textAt(tokens, place)
  if (text === 'am' || text === 'pm') return { half: text, next: place + 1 }
  if (text !== 'a' && text !== 'p') return null
  const dotted = textAt(tokens, place + 1) === '.' ? place + 2 : place + 1
  if (textAt(tokens, dotted) !== 'm' || (dotted === place + 1 && tokens[place]?.spaceBefore)) return null
  const isClosed = textAt(tokens, dotted + 1) === '.'
  return { half: text === 'a' ? 'am' : 'pm', next: dotted + (isClosed && dotted > place + 1 ? 2 : 1) }
}

const withHalf = (tokens: readonly Token[], clock: Clock): Clock | null => {
  const half = halfAt(tokens, clock.next)
  if (half && clock.hour <= 12) return { ...clock, half: half.half, isSure: true, next: half.next }
  return clock.hour <= 24 && clock.minute < 60 ? clock : null
}

const made = (hour: number, minute: number, next: number, more: Partial<Clock> = {}): Clock => ({
  hour,
  minute,
  half: null,
  isSure: true,
  isFull: hour > 12 || hour === 0,
  next,
  ...more,
})

/** `10.30`, `09:30`, `10,30 Uhr`, with what stands behind it. */
function pointed(tokens: readonly Token[], place: number): Clock | null {
  const match = /^(\d{1,2})([.:,’'])(\d\d)(?::\d\d)?$/.exec(tokens[place]?.text ?? '')
  if (!match) return null
  const [, hour = '', sign = '', minute = ''] = match
  const next = place + 1
  const hasSign = hourSigns.has(textAt(tokens, next))
  const before = tokens[place - 1]
  const isNamed = /^(?:[:@]|ore|um|alle|om)$/.test(before?.folded ?? '')
  if ((sign === ',' || sign === "'" || sign === '’') && !hasSign && !isNamed) return null
  const isGlued = tokens[place]?.spaceBefore === false
  // "GMT+01:00" is an offset, "v2.10" a version, "£10.50" money.
  if (isGlued && before && /[+\d_/]$/.test(before.text)) return null
  if (isGlued && before?.text === '-' && /^(?:utc|gmt)$/.test(textAt(tokens, place - 2))) return null
  if (moneySigns.has(before?.folded ?? '')) return null
  if (sign === '.' && amountSigns.has(textAt(tokens, next))) return null
  const clock = made(Number(hour), Number(minute), next + (hasSign ? 1 : 0), {
    isFull: hour.startsWith('0') || Number(hour) > 12 || hasSign,
  })
  return withHalf(tokens, clock)
}

/** `2pm`, `14h30`, `14 Uhr`, `1000hrs`. */
function whole(tokens: readonly Token[], place: number): Clock | null {
  const text = tokens[place]?.text ?? ''
  const next = textAt(tokens, place + 1)
  const before = tokens[place - 1]
  if (moneySigns.has(before?.folded ?? '')) return null
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text)) {
    if (!/^(?:hrs|hours|h|hr|uhr|uur)$/.test(next)) return null
    return made(Number(text.slice(0, 2)), Number(text.slice(2)), place + 2, { isFull: true })
  }
  if (!/^\d{1,2}$/.test(text) || Number(text) > 24) return null
  const half = halfAt(tokens, place + 1)
  if (half && Number(text) <= 12 && Number(text) > 0)
    return made(Number(text), 0, half.next, { half: half.half, isFull: false })
  if (!hourSigns.has(next)) return null
  const isCued = sureCues.has(before?.folded ?? '') || before?.folded === 'a' || /^0\d/.test(text)
  if (lengthSigns.has(next) && Number(text) < 7 && !isCued) return null
  const minute = /^[0-5]\d$/.test(tokens[place + 2]?.text ?? '') ? Number(tokens[place + 2]?.text) : null
  const isJoined = minute !== null && /^(?:h|u|uhr)$/.test(next)
  const isHour = next === 'oclock'
  const clock = made(Number(text), isJoined ? minute : 0, place + (isJoined ? 3 : 2), { isFull: !isHour })
  return withHalf(tokens, clock)
}

/** "half ten", "quarter past two", "halb drei", "ten thirty", "ten o'clock", "noon". */
function spoken(tokens: readonly Token[], place: number): Clock | null {
  const text = textAt(tokens, place)
  if (noons.has(text)) return made(12, 0, place + 1, { isFull: true })
  if (midnights.has(text)) return made(24, 0, place + 1, { isFull: true })
  const fraction = text === 'halb' ? 30 : fractions.get(text)
  if (fraction !== undefined) {
    const joint = textAt(tokens, place + 1)
    const isPast = pastWords.has(joint)
    const isTo = toWords.has(joint)
    const at = place + (isPast || isTo ? 2 : 1)
    const hour = numberOf(textAt(tokens, at))
    const isHour = hour !== undefined && hour >= 1 && hour <= 12 && !dateWord(textAt(tokens, at + 1))?.unit
    const needsJoint = text !== 'half' && text !== 'halb'
    if (isHour && (isPast || isTo || !needsJoint) && !/^(?:a|an|un|une|eine|ein)$/.test(textAt(tokens, at))) {
      const isBefore = isTo || text === 'halb' || (text === 'half' && dutchHours.has(textAt(tokens, at)))
      const minute = isBefore ? 60 - fraction : fraction
      return withHalf(
        tokens,
        made(isBefore ? (hour === 1 ? 12 : hour - 1) : hour, minute, at + 1, { isFull: false }),
      )
    }
  }
  const hour = tokens[place]?.kind === 'word' ? numberOf(text) : undefined
  if (hour === undefined || hour < 1 || hour > 12 || /^(?:a|an|un|una|une|ein|eine|six|dix|as)$/.test(text))
    return null
  const behind = textAt(tokens, place + 1)
  const minute = spelledMinutes.get(behind)
  if (behind === 'oclock') return withHalf(tokens, made(hour, 0, place + 2, { isFull: false }))
  if (minute !== undefined && !dateWord(textAt(tokens, place + 2))?.unit)
    return withHalf(tokens, made(hour, minute, place + 2, { isFull: false }))
  const half = halfAt(tokens, place + 1)
  return half ? made(hour, 0, half.next, { half: half.half, isFull: false }) : null
}

/** Behind a bare hour stands a sign, the end, or one of these; else it counts something. */
const afterHour = words(
  'on in to and or for with any ok good suits works di las alle today tomorrow sharp am pm till til until bis tot prompt ish gmt bst uk please if is as then when local your a at start - – noon y e und of so but this next at the from',
)

/** A number that is a time only because of the word before it: "at 2", "from 9". */
export function bareClock(tokens: readonly Token[], place: number, isCued: boolean): Clock | null {
  const token = tokens[place]
  const value =
    token && (token.kind === 'word' || /^\d{1,2}$/.test(token.text)) ? numberOf(token.folded) : undefined
  if (
    value === undefined ||
    value < 1 ||
    value > 24 ||
    /^(?:a|an|un|una|une|ein|eine|o)$/.test(token?.folded ?? '')
  )
    return null
  if (!isCued && !cues.has(textAt(tokens, place - 1))) return null
  const behind = tokens[place + 1]
  const isOrdinal = behind?.spaceBefore === false && behind.kind === 'word'
  if (isOrdinal || /^[%/:°x]$/.test(behind?.text ?? '')) return null
  const isFree =
    !behind ||
    behind.kind === 'sign' ||
    afterHour.has(behind.folded) ||
    dateWord(behind.folded)?.weekday !== undefined
  if (!isFree || (behind?.kind === 'number' && !behind.text.includes(':'))) return null
  return made(value, 0, place + 1, { isSure: false, isFull: value > 12 })
}

/** A time of day that begins at a token. */
export const clockAt = (tokens: readonly Token[], place: number): Clock | null =>
  tokens[place]?.kind === 'number' ? (pointed(tokens, place) ?? whole(tokens, place)) : spoken(tokens, place)
