import { fold, nameParticles, trimmed } from '@roundtwo/text'
import { oneLine, withoutEntities } from '../given-text.ts'
import { isIn } from './spoken-sentences.ts'

export type TranscriptFormat = 'webvtt' | 'srt' | 'zoom' | 'teams' | 'otter' | 'plain'

/** What one person said before the next did. */
export interface Turn {
  /** Null where the transcript names nobody. */
  speaker: string | null
  /** Seconds from the beginning; null where it is not told or makes no sense. */
  start: number | null
  text: string
}

export interface Transcript {
  format: TranscriptFormat
  turns: Turn[]
  /** In the order in which they first spoke. */
  speakers: string[]
}

/** What is said from a line on that names who speaks, or from a cue's time on. */
export interface Part extends Omit<Turn, 'text'> {
  said: string[]
  /** The programs that set name and time so. */
  format: TranscriptFormat
}

/** The words of a cue, without its tags (WebVTT's, HTML's, SubRip's) and entities. */
export const plainCue = (text: string): string =>
  oneLine(withoutEntities(text.replace(/<\/?[a-z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{1,40}\}/gi, '')))

const clock = /(?<![\d:])(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)(?:\s?([ap])m)?(?![\d:])/i
/** "1 hour 2 minutes 3 seconds", as Teams copies it. */
const spelled = /(?:(\d{1,2}) hours? )?(?:(\d{1,2}) minutes? )?(\d{1,2}) seconds?\b/i

/** The first time in a line, on a clock or from the beginning, and where it stands; one that makes no sense is null. */
export function timeIn(line: string): { seconds: number | null; from: number; to: number } | null {
  const written = clock.exec(line) ?? spelled.exec(line)
  if (!written) return null
  const [whole, hours = '0', minutes = '0', last = '0', noon = ''] = written
  const seconds = Number(last.replace(',', '.'))
  const isSensible = seconds < 60 && (written[1] === undefined || Number(minutes) < 60)
  const later = noon.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0
  const total = (Number(hours) + later) * 3600 + Number(minutes) * 60 + seconds
  return { seconds: isSensible ? total : null, from: written.index, to: written.index + whole.length }
}

/** Whether it is a part of an interview that stands for a person, with or without a number behind it. */
function isGeneric(name: string): boolean {
  const bare = fold(name)
    .trim()
    .replace(/\s*\d+$|\s[a-d]$/, '')
  return isIn('speakers', bare) || bare === 'hiring manager' || bare === 'unknown speaker'
}

/** Whether words before a colon can be somebody's name. */
export function maySpeak(name: string): boolean {
  const bare = name.trim()
  if (bare.length > 48 || bare.split(/\s+/).length > 5 || /[?!;"<>,]|\d{3}|\.\s\p{Ll}/u.test(bare)) return false
  const [first] = /^\p{L}+/u.exec(bare) ?? []
  return isGeneric(bare) || (first !== undefined && !isIn('noSpeakers', fold(first)))
}

/** Whether words are a name on their own, without being seen twice. */
export function isPlainlyName(name: string): boolean {
  if (isGeneric(name)) return true
  const words = name.trim().split(/\s+/)
  const isName = (word: string, at: number) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || (at > 0 && nameParticles.has(word))
  return maySpeak(name) && words.length > 1 && words.every(isName)
}

/** "Ada Osei (Candidate)" and "Priya Nair | Northwind" without the addition. */
export function speakerName(written: string): string {
  const [name = ''] = trimmed(written.replace(/\s+/g, ' '), ' -–>:*').split('|')
  // "(me)" and "(candidate)" say who it is.
  const isTelling = /\((?:me|candidate|interviewe)/i.test(name)
  const bare = isTelling ? name : name.replace(/(?<=.)\(.*$/, '')
  return trimmed(bare, ' :') || written.trim()
}

const around = ' \t*_[]()-–—|>'

/** The words before a line's first colon, as long as a name may be. */
function beforeColon(line: string): { name: string; rest: string } | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 60) return null
  return { name: trimmed(line.slice(0, colon), around), rest: trimmed(line.slice(colon + 1), ' *') }
}

/** Of a line that begins with a time, behind that. */
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
  const [all = '', name = ''] = /^\s*\[([^[\]]{2,48})\]\s+(?=\S)/.exec(line) ?? []
  const found = all === '' ? beforeColon(line) : { name, rest: line.slice(all.length) }
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

const voice = /^\s*(?:<[cibu][^<>]{0,80}>)*<v(?:\.[^\s<>]{0,60})?\s+([^<>]{1,80})>/i
const quotedName = /^\S{1,40}\s+"([^"]{1,60})"/

export const isTiming = (line: string): boolean => /^\s*[\d:.,]{4,16}\s*-{1,2}>/.test(line)

/** The cues of WebVTT or SubRip; a line that is no timing belongs to the cue above it, what stands above one names it. */
function cuesOf(lines: readonly string[]): Part[] {
  const cues: Part[] = []
  let isOpen = false
  lines.forEach((line, index) => {
    const before = lines[index - 1] ?? ''
    if (isTiming(line)) {
      const speaker = quotedName.exec(before)?.[1] ?? null
      cues.push({ speaker, start: timeIn(line)?.seconds ?? null, said: [], format: 'srt' })
    }
    const isBlock = before === '' && /^(?:NOTE|STYLE|REGION)(?!\S)/.test(line)
    const isId = isTiming(lines[index + 1] ?? '') && (/^\S{1,80}$/.test(line) || quotedName.test(line))
    if (isOpen && !isBlock && !isTiming(line) && !isId && line !== '') cues.at(-1)?.said.push(line)
    isOpen = isTiming(line) || (isOpen && !isBlock)
  })
  return cues
}

/** The parts of a WebVTT or SubRip file, one for each cue and speaker; a cue without a name goes on from the last. */
export function timedParts(lines: readonly string[]): Part[] {
  const cues = cuesOf(lines)
  const headOf = namedHeads(cues.flatMap(({ said }) => said))
  const hasName = ({ said: [first = '', ...rest] }: Part): boolean => rest.length > 0 && isPlainlyName(first)
  const isAbove = cues.filter(hasName).length > cues.length / 2
  return cues.flatMap((cue) => {
    const [first = '', ...rest] = cue.said
    const isNamed = isAbove && hasName(cue)
    const parts = [{ ...cue, speaker: isNamed ? speakerName(first) : cue.speaker, said: [''] }]
    // A new speaker within a cue is apart.
    for (const line of (isNamed ? rest : cue.said).flatMap((whole) => whole.split(/(?=<v[ .])/i))) {
      const [, voiced] = voice.exec(line) ?? []
      const head = headOf(line)
      if (voiced !== undefined) parts.push({ ...cue, speaker: speakerName(plainCue(voiced)), said: [line] })
      else if (head) parts.push({ ...head, start: cue.start })
      else parts.at(-1)?.said.push(line)
    }
    return parts
  })
}
