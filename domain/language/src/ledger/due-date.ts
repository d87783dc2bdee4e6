import type { PlainDate } from '@roundtwo/model'
import { numberWords } from '../invitation/calendar-words.ts'
import { dateOf, dayNumber, numberOf, weekdayOf, workingDaysAfter } from '../invitation/civil-day.ts'
import { dateMentions } from '../invitation/date-mentions.ts'

const weekBound =
  /\b(?<part>end of|later|early|earlier|middle of|mid-?|beginning of|start of|some ?time|towards the end of|late)?\s*(?:in |during )?(?:the )?(?<which>this|next|the following|following|coming|the)?\s*(?:coming )?(?<unit>week|month)(?!\p{L})/iu
const within =
  /\b(?:within|in|inside|after|no later than)\s+(?:the\s+)?(?:next\s+|about\s+|around\s+|another\s+)?(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|ten|an?|a couple of|a few)?\s*(?:-\s*|to\s*)?(?<more>\d{1,2}|two|three|four|five|six|seven|ten)?\s*(?<kind>working |business )?(?<unit>days?|weeks?|fortnight|months?|hours?|hrs|h)(?!\p{L})/iu
const holidays: readonly [RegExp, number, number][] = [
  [/\b(?:before|by) (?:christmas|xmas|the holidays|christmas eve)\b/i, 12, 24],
  [
    /\b(?:before|by) (?:new year|the new year|the end of the year|year end|the year'?s end)\b|\bby the year end\b/i,
    12,
    31,
  ],
]

const countOf = (word: string | undefined): number => {
  const plain = (word ?? 'a').toLowerCase()
  if (/^an?$/.test(plain)) return 1
  if (plain === 'a couple of') return 2
  return plain === 'a few' ? 3 : (numberWords.get(plain) ?? Number(plain))
}

const monthEnd = (today: number, ahead: number): number => {
  const date = dateOf(today)
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + ahead + 1
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1) - 1
}

const afterSpan = (words: string, today: number): number | null => {
  const groups = within.exec(words)?.groups
  if (!groups) return null
  const count = countOf(groups['more'] ?? groups['count'])
  const unit = (groups['unit'] ?? '').toLowerCase()
  // "In the week": no number, nothing counted.
  if (groups['count'] === undefined && groups['more'] === undefined && unit !== 'fortnight') return null
  if (/^h/.test(unit)) return today + Math.ceil(count / 24)
  if (unit === 'fortnight') return today + 14
  if (/^month/.test(unit)) return today + Math.round(30.44 * count)
  if (/^week/.test(unit)) return today + 7 * count
  return groups['kind'] === undefined ? today + count : workingDaysAfter(today, count)
}

/** "Next week" is done by its Friday; early in it by Wednesday; "the end of the month" is its last day. */
const boundOf = (words: string, today: number): number | null => {
  const groups = weekBound.exec(words)?.groups
  const part = (groups?.['part'] ?? '').toLowerCase()
  const which = (groups?.['which'] ?? '').toLowerCase()
  if (!groups || (part === '' && !/this|next|following|coming/.test(which))) return null
  const ahead = /next|following/.test(which) ? 1 : 0
  const early = /^(?:early|earlier|beginning|start)/.test(part)
  if ((groups['unit'] ?? '').toLowerCase() === 'month') {
    const end = monthEnd(today, ahead)
    return early ? monthEnd(today, ahead - 1) + 10 : /^mid/.test(part) ? monthEnd(today, ahead - 1) + 15 : end
  }
  const friday = today - ((weekdayOf(today) + 6) % 7) + 7 * ahead + 4
  const day = early ? friday - 2 : /^mid/.test(part) ? friday - 1 : friday
  return day < today ? day + 7 : day
}

const shortDay = /\b(?:by|on|before|until|till)\s+(mon|tue|wed|thu|thur|fri|sat|sun)\b/i

/** The day by which something was promised, counted from today; null when nothing tells. A week ends on its Friday. */
export const dueIn = (words: string, todayDate: PlainDate): PlainDate | null => {
  const today = numberOf(todayDate)
  const holiday = holidays.find(([pattern]) => pattern.test(words))
  if (holiday) {
    const day = dayNumber(Number(todayDate.slice(0, 4)), holiday[1], holiday[2])
    return day < today ? null : dateOf(day)
  }
  const capital = words.replace(shortDay, (all, name: string) =>
    all.replace(name, name[0]?.toUpperCase() + name.slice(1)),
  )
  const named = dateMentions(capital, { today: todayDate, dated: true, order: null }).findLast(
    ({ date }) => date !== null,
  )
  // "By the end of next week, Friday": the day is the more exact of the two.
  if (named?.date && numberOf(named.date) >= today) return named.date
  const day = afterSpan(words, today) ?? boundOf(words, today)
  return day === null ? null : dateOf(day)
}
