import { plainDate, weekdayOf } from '@roundtwo/model'

/** Somebody's words in quotation marks on one line, cut after a whole word when long. */
export const quoted = (text: string, most = 140): string => {
  const whole = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()
  if (whole.length <= most) return `“${whole}”`
  return `“${whole.slice(0, most).replace(/\s+\S*$/u, '')}…”`
}

const joined = (parts: readonly string[], joint: string): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** "a", "a and b", "a, b and c". */
export const joinWithAnd = (parts: readonly string[]): string => joined(parts, 'and')

/** "a", "a or b", "a, b or c". */
export const joinWithOr = (parts: readonly string[]): string => joined(parts, 'or')

/** With a capital at the beginning; the rest as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether there is a letter or a digit in it. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The first line or sentence that says something. */
export const firstLine = (text: string): string =>
  text
    .slice(0, 1000)
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((line) => line.trim())
    .find(saysSomething) ?? ''

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

/** `2026-12-03` as "Thursday 3 December". */
export const dayWords = (date: string): string => {
  const [month = 0, day] = date.split('-').slice(1).map(Number)
  return `${weekdays[weekdayOf(plainDate(date)) - 1]} ${day} ${months[month - 1]}`
}
