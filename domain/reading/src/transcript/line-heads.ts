import { trimmed } from '@roundtwo/text'
import { timeIn } from './cue-text.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'

/** What a line says of who speaks from here on. */
export interface LineHead {
  speaker: string
  start: number | null
  /** Words that follow on the same line. */
  rest: string
  /** How name and time are set: in square brackets, behind each other, the time first, the name alone. */
  form: 'bracketed' | 'name first' | 'time first' | 'name alone'
}

const around = ' \t*_[]()-–—|>'

/** The words before a line's first colon, as long as a name may be. */
function beforeColon(line: string): { name: string; rest: string } | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 60) return null
  return { name: trimmed(line.slice(0, colon), around), rest: trimmed(line.slice(colon + 1), ' *') }
}

/** `10:02:03 From Priya Nair to Everyone: …`: the chat beside a meeting. */
const fromChat = (name: string): string => name.replace(/^from\s+/i, '').replace(/\s+to\s+.*$/i, '')

function timeFirst(line: string, start: number | null): LineHead | null {
  const colon = beforeColon(line)
  const name = colon ? fromChat(colon.name) : trimmed(line, around)
  const isName = maySpeak(name) && (colon !== null || isPlainlyName(name) || /^\s*[-–—]/.test(line))
  return isName ? { speaker: speakerName(name), start, rest: colon?.rest ?? '', form: 'time first' } : null
}

/** Who speaks from a line on and when, name and time in either order; null when it only says something. */
export function timedHead(line: string): LineHead | null {
  const time = timeIn(line.slice(0, 120))
  if (!time) return null
  const [before, after] = [line.slice(0, time.from), line.slice(time.to)]
  if (trimmed(before, around) === '') return timeFirst(after.replace(/^\s*[\])]/, ''), time.seconds)
  const name = trimmed(before, `${around}:`)
  if (!maySpeak(name)) return null
  const isSquare = /^\s*\[[^[\]]+\]\s*$/.test(before)
  const isSet = isSquare || /[[(]\s*$/.test(before) || /[\t*]|[-–—|]\s*$/.test(before)
  const rest = after.replace(/^\s*[\])]/, '')
  const speaks = /^\s*:/.test(rest) || isSet || rest.trim() === ''
  // "We met at 10:30 and talked" has a time, and is no head.
  if (!speaks || (!isSet && !isPlainlyName(name) && name.split(' ').length > 3)) return null
  const form = isSquare ? 'bracketed' : 'name first'
  return { speaker: speakerName(name), start: time.seconds, rest: trimmed(rest, ' *:\t'), form }
}

/** "Name: words", or "[Name] words" where one was seen before a colon. */
export function namedHead(line: string): LineHead | null {
  const square = /^\s*\[([^[\]]{2,48})\]\s+(?=\S)/.exec(line)
  const found = square ? { name: square[1] ?? '', rest: line.slice(square[0].length) } : beforeColon(line)
  if (!found || !maySpeak(found.name)) return null
  return { speaker: speakerName(found.name), start: null, rest: found.rest, form: 'name alone' }
}

/** A line of nothing but a time. */
export function bareTime(line: string): { seconds: number | null } | null {
  const time = line.length < 40 ? timeIn(line) : null
  return time && trimmed(line.slice(0, time.from) + line.slice(time.to), around) === '' ? time : null
}
