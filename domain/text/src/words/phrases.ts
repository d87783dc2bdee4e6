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

const joinedWith = (type: 'conjunction' | 'disjunction') => (parts: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type }).format(parts)

/** "a", "a and b", "a, b and c". */
export const joinWithAnd = joinedWith('conjunction')

/** "a", "a or b", "a, b or c". */
export const joinWithOr = joinedWith('disjunction')

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

let days: Intl.DateTimeFormat | undefined

/** `2026-12-03` as "Thursday 3 December". */
export function dayWords(date: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return days.format(Date.parse(date))
}
