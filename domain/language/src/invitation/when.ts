import {
  type Instant,
  instantFromMilliseconds,
  instantInZone,
  milliseconds,
  type Note,
  type PlainDate,
  type ZoneName,
} from '@roundtwo/model'
import { type Change, sideOfMove } from './change.ts'
import { type DateMention, type DateSetting, dateMentions, writtenOrder } from './date-mentions.ts'
import { duration } from './durations.ts'
import { dateScore, type Mentions, type Slot, slotsIn } from './slots.ts'
import { type Found, type Source, type Span, sentenceAt } from './source.ts'
import { timeMentions } from './time-mentions.ts'
import {
  orderByCountry,
  type PlacedTime,
  placedTime,
  type ZoneMention,
  type ZoneSetting,
  zoneMentions,
} from './zone-mentions.ts'

export interface When {
  start: Found<Instant> | null
  end: Found<Instant> | null
  zone: Found<ZoneName> | null
  /** The day, when at least that is known. */
  day: PlainDate | null
  dates: DateMention[]
  notes: Note[]
}

export interface WhenSetting extends ZoneSetting {
  today: PlainDate
  dated: boolean
  change: Change
  /** The zone of the place of an interview on site. */
  placeZone: ZoneName | null
}

const elsewhere =
  /https?:\/\/\S{1,3000}|\bwww\.\S{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|\+?\(?\d[\d\s()/.-]{8,40}\d|\b\d{3}[\s-]\d{3}[\s-]\d{4}\b|(?:meeting id|passcode|pin|ref(?:erence)?|conference id|id)[:\s#]+[\w\d ]{4,20}|\b(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d\d)?(?!\d)|\b(?:rooms?|rm|raum|zimmer|salle|suite|unit|desk)\s#?\d{1,2}\.\d\d(?!\d)/gi

/** Places that hold digits but no times: addresses, phone numbers, meeting numbers, offsets, room numbers. */
const takenPlaces = (plain: string, dates: DateMention[]): Uint8Array => {
  const taken = new Uint8Array(plain.length)
  for (const at of plain.matchAll(elsewhere)) {
    const digits = at[0].replace(/\D/g, '').length
    const clock = /\d[:.]\d\d\D|\d[:.]\d\d$/.test(at[0])
    const overDate = dates.some((date) => date.from < at.index + at[0].length && at.index < date.to)
    if (
      /^(?:https?|www)|@|^(?:meeting|pass|pin|ref|conf|id|utc|gmt|ro?o?m|raum|zimmer|salle|suite|unit|desk)/i.test(
        at[0],
      ) ||
      (digits >= 9 && !clock && !overDate)
    ) {
      taken.fill(1, at.index, at.index + at[0].length)
    }
  }
  for (const date of dates) taken.fill(1, date.from, date.to)
  return taken
}

export const mentionsIn = (body: Source, setting: DateSetting): Mentions => {
  const dates = dateMentions(body.plain, setting)
  return {
    dates,
    times: timeMentions(body.plain, takenPlaces(body.plain, dates)),
    zones: zoneMentions(body.plain),
  }
}

const clock = (minutes: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

interface Placed extends PlacedTime {
  stated: boolean
}

/** The moment of a slot in the zone its words name, else the place's, else the user's own. */
const place = (
  slot: Slot,
  minutes: number,
  zones: ZoneMention[],
  setting: WhenSetting,
  body: Source,
): Placed | Note => {
  const wall = `${slot.date.date}T${clock(minutes % 1440)}`
  const mention = slot.zone ?? zones[0]
  if (mention) {
    const placed = placedTime(wall, mention, setting)
    return 'at' in placed ? { ...placed, stated: true } : placed
  }
  const yours = /\byour (?:local )?time\b/i.test(body.plain.slice(slot.to, slot.to + 40))
  const zone = yours ? setting.own : (setting.placeZone ?? setting.own)
  const reason = zone === setting.own ? 'your own' : 'that of the place'
  const message = `No time zone is given; the time was read in ${reason}, ${zone}.`
  return {
    at: instantInZone(wall, zone),
    zone,
    notes: yours ? [] : [{ code: 'zone-assumed', message }],
    stated: yours,
  }
}

const offering =
  /\b(?:choose|pick|which (?:of|one|slot|time|date|day)|one of (?:the|these)|following (?:slots|times|dates|options|days|time slots)|available (?:slots|times|dates)|slots? (?:available|free)|availability|options|either|let (?:me|us) know (?:which|what|if (?:one|any|either))|prefer(?:red|ence)?\b|suits? you best|could you (?:do|make|manage)|can you (?:do|make)|what works|works? best|any of (?:these|the)|would (?:you be|any|either|one)|are you (?:free|available))\b/i

const distinct = (slots: Slot[]): Slot[] =>
  [
    ...new Map(slots.toReversed().map((slot) => [`${slot.date.date}T${slot.time.start}`, slot])).values(),
  ].toReversed()

const joinedByOr = (body: Source, slots: Slot[]): boolean =>
  slots.some((slot, index) => {
    const next = slots[index + 1]
    if (!next) return false
    const gap = body.plain.slice(Math.min(slot.to, next.from), Math.max(slot.to, next.from))
    return gap.length < 40 && /^[^.]*\bor\b/i.test(gap)
  })

const wordsOf = (slot: Slot): string => {
  const end = slot.time.end === null ? '' : `-${clock(slot.time.end)}`
  return `${slot.date.date ?? slot.date.options.join(' or ')} ${clock(slot.time.start)}${end}`
}

const empty = (dates: DateMention[], notes: Note[], day: PlainDate | null = null): When => ({
  start: null,
  end: null,
  zone: null,
  day,
  dates,
  notes,
})

/** A day without a time: said, so that nobody takes midnight for it. */
const onlyDay = (body: Source, dates: DateMention[], setting: WhenSetting): When => {
  const best = dates
    .map((date) => ({
      date,
      score:
        dateScore(body, date, setting.today) + (setting.change.moved ? 5 * sideOfMove(body, date.from) : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)[0]?.date
  if (!best) return empty(dates, [])
  if (!best.date) return empty(dates, best.notes)
  const message = `The day is ${best.date}, but no time is given.`
  return empty(dates, [...best.notes, { code: 'time-missing', message }], best.date)
}

/** Several times of one day are an agenda: from the first start to the last end. */
const agenda = (slots: Slot[], best: Slot): { start: Slot; end: number | null; many: boolean } => {
  const day = slots
    .filter((slot) => slot.date.date === best.date.date && slot.score >= Math.min(1, best.score))
    .sort((one, other) => one.time.start - other.time.start)
  const others = day.filter((slot) => slot !== best)
  const first = day[0] ?? best
  const last = Math.max(...day.map((slot) => slot.time.end ?? slot.time.start))
  const whole =
    best.time.end !== null &&
    others.every((slot) => slot.time.start >= best.time.start && slot.time.start <= (best.time.end ?? 0))
  if (others.length === 0 || whole || best.score > (others[0]?.score ?? 0) + 2) {
    return { start: best, end: best.time.end, many: false }
  }
  const distinctStarts = new Set(day.map((slot) => slot.time.start)).size
  return distinctStarts < 3 && best.time.end !== null
    ? { start: first, end: last, many: true }
    : { start: first, end: last > first.time.start ? last : null, many: true }
}

const sideOf = (body: Source, slot: Slot): number => {
  const beforeTime = sideOfMove(body, slot.time.from)
  return beforeTime !== 0 ? beforeTime : sideOfMove(body, slot.from)
}

/** "11:30 AM ET (8:30 AM PT)" is one time said twice. */
const withoutEchoes = (slots: Slot[], setting: WhenSetting): Slot[] => {
  const seen = new Map<string, Slot>()
  return slots.filter((slot) => {
    if (!slot.date.date || !slot.zone) return true
    const placed = placedTime(`${slot.date.date}T${clock(slot.time.start % 1440)}`, slot.zone, setting)
    if (!('at' in placed)) return true
    const first = seen.get(placed.at)
    if (!first) seen.set(placed.at, slot)
    return !first || first.zone?.written === slot.zone.written || first.time.start === slot.time.start
  })
}

const withSides = (body: Source, slots: Slot[], change: Change): Slot[] => {
  if (!change.moved) return slots
  const split = slots.flatMap((slot) => splitMove(body, slot))
  return split.map((slot) => ({ ...slot, score: slot.score + 8 * sideOf(body, slot) }))
}

/** "moved from 10.30 to 14:00" is not a range. */
const splitMove = (body: Source, slot: Slot): Slot[] => {
  const { time } = slot
  const sentence = sentenceAt(body, time.from)
  const before = body.plain.slice(Math.max(sentence.from, time.from - 60), time.from)
  const moved =
    /\b(?:moved?|moving|changed?|rescheduled?|shifted|postponed|brought forward|pushed back)\b[^.]{0,45}\bfrom\s+(?:the\s+)?[^.]{0,30}$/i
  const inner = body.plain.slice(time.from, time.to)
  const to = inner.search(/\bto\b/i)
  if (time.end === null || to === -1 || !moved.test(before)) return [slot]
  return [
    { ...slot, score: slot.score + 8, time: { ...time, from: time.from + to, start: time.end, end: null } },
  ]
}

const moment = (body: Source, slots: Slot[], mentions: Mentions, setting: WhenSetting): When => {
  const best = slots.reduce((one, other) => (other.score > one.score ? other : one))
  const { start, end, many } = agenda(slots, best)
  const notes = [...start.date.notes]
  const days = new Set(slots.filter((slot) => slot.score > 0).map((slot) => slot.date.date))
  if (days.size > 1 && !setting.change.moved) {
    const list = distinct(slots).map(wordsOf).join('; ')
    notes.push({ code: 'several-times', message: `Several times are named: ${list}. The first was taken.` })
  }
  if (many)
    notes.push({
      code: 'agenda',
      message: 'The day has several parts; from the first start to the last end was taken.',
    })
  if (!start.date.date) return empty(mentions.dates, notes)
  const placed = place(start, start.time.start, mentions.zones, setting, body)
  if (!('at' in placed)) return empty(mentions.dates, [...notes, placed], start.date.date)
  notes.push(...placed.notes)
  if (start.time.assumed) {
    notes.push({
      code: 'hour-assumed',
      message: `The time was read as ${clock(start.time.start)}, in the afternoon.`,
    })
  }
  const inferred = start.date.inferred || start.time.assumed
  const lasting = end === null ? duration(body) : null
  const length = end === null ? (lasting?.value ?? null) : end - start.time.start
  const span: Span = { from: start.from, to: start.to }
  return {
    start: { value: placed.at, ...span, inferred },
    end:
      length === null
        ? null
        : {
            ...(lasting ?? span),
            value: instantFromMilliseconds(milliseconds(placed.at) + length * 60_000),
            inferred: inferred || lasting !== null,
          },
    zone: zoneFound(placed, start, mentions.zones, span),
    day: start.date.date,
    dates: mentions.dates,
    notes,
  }
}

const zoneFound = (placed: Placed, slot: Slot, zones: ZoneMention[], span: Span): Found<ZoneName> => {
  const mention = slot.zone ?? zones[0]
  return mention
    ? { value: placed.zone, from: mention.from, to: mention.to }
    : { value: placed.zone, ...span, inferred: !placed.stated }
}

/** When the interview is, by a text; times that are only offered to choose from are notes, not a start. */
export const whenIn = (body: Source, setting: WhenSetting): When => {
  const order = writtenOrder(body.plain) ?? orderByCountry(body, setting.hints)
  const mentions = mentionsIn(body, { today: setting.today, dated: setting.dated, order })
  const slots = withSides(body, slotsIn(body, mentions, setting.today), setting.change)
  const likely = withoutEchoes(
    slots.filter((slot) => slot.score > -2),
    setting,
  )
  if (likely.length === 0) return onlyDay(body, mentions.dates, setting)
  const choices = distinct(likely.filter((slot) => slot.score >= -1))
  const offered = offering.test(body.plain) || joinedByOr(body, choices)
  const apart = new Set(
    choices.map(
      (slot) => `${slot.date.date}${choices.length > 2 || joinedByOr(body, choices) ? slot.time.start : ''}`,
    ),
  ).size
  if (choices.length > 1 && apart > 1 && offered && (!setting.change.moved || joinedByOr(body, choices))) {
    const message = `Several times are offered: ${choices.map(wordsOf).join('; ')}. Choose one.`
    return empty(mentions.dates, [{ code: 'slots-offered', message }])
  }
  return moment(body, likely, mentions, setting)
}
