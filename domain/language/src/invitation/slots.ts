import type { DateMention } from './date-mentions.ts'
import { type Source, type Span, sentenceAt } from './source.ts'
import type { TimeMention } from './time-mentions.ts'
import type { ZoneMention } from './zone-mentions.ts'

/** A day and a time that belong together, and how likely they are the interview's. */
export interface Slot extends Span {
  date: DateMention
  time: TimeMention
  zone: ZoneMention | null
  score: number
}

export interface Mentions {
  dates: DateMention[]
  times: TimeMention[]
  zones: ZoneMention[]
}

const deadline =
  /(?:\b(?:by|before|until|till|no later than|at the latest|deadline|closing date|close[sd]? on|due|since|expires?(?: on)?|valid (?:until|to)|starting|from the)\b\W*)(?:(?:the|end of|close of|business|play|noon|midday|day|on|latest|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?|next|this)\W+){0,5}$/i
const answer =
  /\b(?:you(?:'ll| will| can| should)(?: expect to)? hear|let you know|back to you|(?:a|our|the|final) decision|feedback|inform you|notify|be in touch|the outcome|hear (?:back )?from (?:us|me))\b/i
const earlier =
  /\b(?:thank(?:s| you)(?: again)?(?: very much| so much)? for|enjoyed|following (?:your|our|the|on)|after (?:your|our|the)|met (?:you )?|spoke|applied|application (?:of|dated|received)|your (?:email|mail|message|call) (?:of|from)|dated|sent)\b/i
const otherEvent =
  /\b(?:start(?:ing)? (?:date|work)|would start|join(?:ing)? date|submit|send (?:us|me|it|your|them)|upload|return (?:it|the)|reply|respond|rsvp|closed|on leave|annual leave|out of (?:the )?office|application deadline|posted|advert|expires)\b/i
const interview =
  /\b(?:interview|invit|meet|see you|scheduled?|on-?site|join us|take place|taking place|held|book(?:ed|ing)?|confirm|come in|visit|arranged|slot|assessment|panel|appointment|pencilled|down for|vorstellungsgespräch|gespräch|einladen|entretien|entrevista|video call|zoom|teams)/i
const label =
  /^\W*(?:when|date|time|day|starts?|datum|termin|uhrzeit|zeit|wann|quand|cuándo|fecha|hora|heure|event date|interview date|interview time|scheduled|your (?:interview|appointment))\b[^:]{0,24}:/i
const arrival =
  /\b(?:arrive|arrival|reception|doors|parking|park|lunch|break|check-?in|sign in|train|bus|dial in|log in|join)\b[^.]{0,24}$/i
const contactHours =
  /\b(?:reach (?:me|us)|call (?:me|us)|office hours|opening hours|working hours|available (?:on|from|between)|phone lines|contact (?:me|us))\b/i

/** How likely a date is the interview's, by the words around it. */
export const dateScore = (body: Source, date: DateMention, today: string): number => {
  const sentence = sentenceAt(body, date.from)
  const before = body.plain.slice(Math.max(sentence.from, date.from - 90), date.from)
  const whole = body.plain.slice(sentence.from, sentence.to)
  let score = 0
  if (deadline.test(before)) score -= 6
  if (answer.test(whole) && !/\binterview\b/i.test(before)) score -= 4
  if (earlier.test(before)) score -= 3
  if (otherEvent.test(before)) score -= 4
  if (date.date && date.date < today) score -= 4
  if (interview.test(whole)) score += 2
  if (label.test(whole)) score += 4
  if (date.weekdayOnly) score -= 1
  return score
}

const timeScore = (body: Source, time: TimeMention): number => {
  const sentence = sentenceAt(body, time.from)
  const before = body.plain.slice(Math.max(sentence.from, time.from - 60), time.from)
  const whole = body.plain.slice(sentence.from, sentence.to)
  let score = time.end === null ? 0 : 1
  if (arrival.test(before.slice(-40)) && /\barriv|reception|park|lunch|break|doors|check/i.test(before))
    score -= 4
  if (/\b(?:by|before|until)\s*$/i.test(before)) score -= 5
  if (contactHours.test(before)) score -= 6
  if (label.test(whole)) score += 2
  return score
}

/** How far apart a date and a time stand; connecting words between them keep them apart. */
const distance = (body: Source, date: Span, time: Span): number => {
  const [from, to] = date.to <= time.from ? [date.to, time.from] : [time.to, date.from]
  const between = body.plain.slice(from, Math.min(to, from + 300))
  const lines = between.split('\n').length - 1
  return (
    to -
    from +
    lines * 40 +
    (/\b(?:or|and|oder|ou)\b|;/i.test(between) ? 24 : 0) +
    (date.from > time.from ? 2 : 0)
  )
}

const reach = 420

const nearestDate = (
  body: Source,
  time: TimeMention,
  dates: { date: DateMention; score: number }[],
): { date: DateMention; score: number } | null => {
  const sentence = sentenceAt(body, time.from)
  let best: { date: DateMention; score: number; far: number } | null = null
  for (const one of dates) {
    const same = one.date.from >= sentence.from && one.date.to <= sentence.to
    if (!same && one.score < -2) continue
    if (Math.abs(one.date.from - time.from) > 700) continue
    const far =
      distance(body, one.date, time) + (same ? 0 : 60) + (same || one.date.from < time.from ? 0 : 80)
    if (far <= reach + (one.score > 3 ? 200 : 0) && (!best || far < best.far)) best = { ...one, far }
  }
  return best
}

const zoneFor = (
  body: Source,
  time: TimeMention,
  date: DateMention,
  zones: ZoneMention[],
): ZoneMention | null => {
  const after = zones.find(({ from }) => from >= time.to - 1 && from - time.to < 60)
  const gap = after ? body.plain.slice(time.to, after.from) : ''
  if (after && !/\n/.test(gap) && !/\d{1,2}[:.]\d\d/.test(gap)) return after
  const from = Math.min(time.from, date.from)
  const within = zones.find((zone) => zone.from >= from && zone.to <= Math.max(time.to, date.to) + 40)
  return within ?? null
}

/** Times with their dates; times whose day nobody names are left out. */
export const slotsIn = (body: Source, { dates, times, zones }: Mentions, today: string): Slot[] => {
  const scored = dates.map((date) => ({ date, score: dateScore(body, date, today) }))
  return times.flatMap((time) => {
    // Only the neighbourhood is asked, so that a text full of dates stays quick.
    const near = scored.slice(lowerBound(scored, time.from - 700), lowerBound(scored, time.to + 700))
    const nearest = nearestDate(body, time, near.length > 60 ? near.slice(0, 60) : near)
    if (!nearest) return []
    const { date } = nearest
    const span = { from: Math.min(date.from, time.from), to: Math.max(date.to, time.to) }
    const score = nearest.score + timeScore(body, time)
    return [{ ...span, date, time, zone: zoneFor(body, time, date, zones), score }]
  })
}

const lowerBound = (dates: { date: DateMention }[], place: number): number => {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.date.from ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
