import { trimmed } from '@roundtwo/text'
import { timeIn } from './cue-text.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'
import type { TranscriptFormat } from './transcript.ts'

/** What is said from a line on that names who speaks, or from a cue's time on. */
export interface Part {
  /** Null where nobody is named. */
  speaker: string | null
  /** Seconds. */
  start: number | null
  said: string[]
  /** The programs that set name and time so. */
  format: TranscriptFormat
}

const around = ' \t*_[]()-–—|>'

/** The words before a line's first colon, as long as a name may be. */
function beforeColon(line: string): { name: string; rest: string } | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 60) return null
  return { name: trimmed(line.slice(0, colon), around), rest: trimmed(line.slice(colon + 1), ' *') }
}

function timeFirst(line: string, start: number | null): Part | null {
  const colon = beforeColon(line)
  // `10:02:03 From Priya Nair to Everyone: …`: the chat beside a meeting.
  const name = colon?.name.replace(/^from\s+|\s+to\s.*$/gi, '') ?? trimmed(line, around)
  const isName = maySpeak(name) && (colon !== null || isPlainlyName(name) || /^\s*[-–—]/.test(line))
  return isName ? { speaker: speakerName(name), start, said: [colon?.rest ?? ''], format: 'plain' } : null
}

/** Who speaks from a line on and when, name and time in either order; null when it only says something. */
function timedHead(line: string): Part | null {
  const time = timeIn(line.slice(0, 120))
  if (!time) return null
  const before = line.slice(0, time.from)
  const rest = line.slice(time.to).replace(/^\s*[\])]/, '')
  if (trimmed(before, around) === '') return timeFirst(rest, time.seconds)
  const name = trimmed(before, `${around}:`)
  if (!maySpeak(name)) return null
  const isSquare = /^\s*\[[^[\]]+\]\s*$/.test(before)
  const isSet = isSquare || /[\t*]|[[(–—|-]\s*$/.test(before)
  const speaks = /^\s*:/.test(rest) || isSet || rest.trim() === ''
  // "We met at 10:30 and talked" has a time, and is no head.
  if (!speaks || (!isSet && !isPlainlyName(name) && name.split(' ').length > 3)) return null
  const format = isSquare ? 'zoom' : 'otter'
  return { speaker: speakerName(name), start: time.seconds, said: [trimmed(rest, ' *:\t')], format }
}

/** "Name: words", or "[Name] words" where one was seen before a colon. */
function namedHead(line: string): Part | null {
  const square = /^\s*\[([^[\]]{2,48})\]\s+(?=\S)/.exec(line)
  const found = square ? { name: square[1] ?? '', rest: line.slice(square[0].length) } : beforeColon(line)
  if (!found || !maySpeak(found.name)) return null
  return { speaker: speakerName(found.name), start: null, said: [found.rest], format: 'plain' }
}

/** Heads of "Name: words" among lines; a name counts when it is plainly one or stands before a colon more than once. */
export function namedHeads(lines: readonly string[]): (line: string) => Part | null {
  const counts = Map.groupBy(lines.map(namedHead), (head) => head?.speaker ?? '')
  return (line) => {
    const head = namedHead(line)
    const name = head?.speaker ?? ''
    return isPlainlyName(name) || (counts.get(name)?.length ?? 0) >= 2 ? head : null
  }
}

/** A line of nothing but a time. */
function bareTime(line: string): { seconds: number | null } | null {
  const time = line.length < 40 ? timeIn(line) : null
  return time && trimmed(line.slice(0, time.from) + line.slice(time.to), around) === '' ? time : null
}

/** "Name" on one line and its time on the next. */
function stackedHead(name: string, below: string): Part | null {
  const time = bareTime(below)
  if (!time || !maySpeak(name) || /:|[.!,]$/.test(name)) return null
  return { speaker: speakerName(name), start: time.seconds, said: [], format: 'teams' }
}

/** What programs write about the transcript itself. */
const isFooter = (line: string): boolean =>
  /^(?:transcribed by https?:|https?:\/\/otter\.ai|this (?:editable )?transcript )/i.test(line) ||
  /^.{0,60} (?:started|stopped) transcription\b/i.test(line)

/** Parts of a text in which a line with a name and a time stands above what is said: Zoom, Teams, Otter. */
export function headedParts(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const head = stackedHead(line, lines[index + 1] ?? '') ?? timedHead(line)
    isOpen = head !== null || (isOpen && !isFooter(line))
    if (head) parts.push(head)
    else if (isOpen && !bareTime(line)) parts.at(-1)?.said.push(line)
  }
  return parts
}

/** Parts of a text of "Name: words". */
export function plainParts(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  const headOf = namedHeads(lines)
  for (const line of lines) {
    const head = headOf(line)
    if (head) parts.push(head)
    else parts.at(-1)?.said.push(line)
  }
  return parts
}
