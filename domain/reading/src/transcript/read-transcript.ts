import { failure, isObject, type Json, parsedJson, type Result, success } from '@roundtwo/model'
import { inRuns } from '@roundtwo/text'
import keys from './recorder-keys.json' with { type: 'json' }
import {
  headedParts,
  isTiming,
  type Part,
  plainCue,
  plainParts,
  type Transcript,
  type TranscriptFormat,
  type Turn,
  timedParts,
  timeIn,
} from './transcript-parts.ts'

const first = (item: Json, names: readonly string[]): unknown =>
  names.map((key) => item[key]).find((value) => value != null)

function textOf(item: Json): string {
  const text = first(item, keys.text)
  if (typeof text === 'string') return plainCue(text)
  const words = [first(item, keys.words)].flat().filter(isObject).map(textOf).join(' ')
  return words.replace(/ (?=[.,?!])/g, '').trim()
}

function speakerOf(item: Json): string | null {
  const speaker = first(item, keys.speaker)
  if (typeof speaker === 'number') return `Speaker ${speaker + 1}`
  if (isObject(speaker)) return speakerOf(speaker)
  return typeof speaker === 'string' ? speaker.trim() || null : null
}

/** Seconds; recorders that count milliseconds pass a day's seconds at once. */
function startOf(item: Json): number | null {
  const start = first(item, keys.start)
  if (typeof start === 'number') return start > 86_400 ? start / 1000 : start
  if (isObject(start)) return startOf(start)
  return typeof start === 'string' ? (timeIn(start)?.seconds ?? null) : null
}

/** Every list of objects within, at most some levels deep. */
function listsIn(value: unknown, depth = 0): Json[][] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [value.filter(isObject)] : []
  const within = Array.isArray(value) ? value.slice(0, 50) : Object.values(value)
  return [...own, ...within.flatMap((item) => listsIn(item, depth + 1))]
}

const turnOf = (item: Json): Turn => ({ speaker: speakerOf(item), start: startOf(item), text: textOf(item) })

/** The turns of a recorder's JSON: the list within in which most items say something; null where none does. */
export function recorderTurns(text: string): Turn[] | null {
  const turns = listsIn(parsedJson(text)).map((list) => list.map(turnOf).filter((turn) => turn.text !== ''))
  // Words alone, of which a list within holds more than there are turns, name nobody.
  const named = turns.filter((list) => list.some(({ speaker }) => speaker !== null))
  const [best] = (named.length > 0 ? named : turns).toSorted((one, other) => other.length - one.length)
  return best && best.length > 0 ? best : null
}

/** What each part says; one that names nobody goes on from the last. */
function turnsOf(parts: readonly Part[]): Turn[] {
  let speaker: string | null = null
  const turns = parts.map((part): Turn => {
    speaker = part.speaker ?? speaker
    return { speaker, start: part.start, text: plainCue(part.said.join(' ')) }
  })
  return turns.filter(({ text }) => text !== '')
}

/** What one says in a row is one turn; without any names a cue goes on only while its sentence does. */
const joined = (turns: readonly Turn[]): Turn[] =>
  inRuns(
    turns,
    ({ speaker }, before) => speaker === before.speaker && (speaker !== null || !/[.!?…]["'”’)]*$/.test(before.text)),
  ).map((run) => ({ ...run[0], text: run.map(({ text }) => text).join(' ') }))

/** Clock times count from the first; one that goes back in time makes no sense. */
function fromZero(turns: readonly Turn[]): Turn[] {
  const first = turns.find(({ start }) => start !== null)?.start ?? 0
  const offset = first >= 3 * 3600 ? first : 0
  let last = 0
  return turns.map((turn) => {
    const start = turn.start === null ? null : turn.start - offset
    const isSensible = start !== null && start >= last - 1
    last = isSensible ? start : last
    return { ...turn, start: isSensible ? Math.max(0, start) : null }
  })
}

function timedFormat(lines: readonly string[], fileName: string): TranscriptFormat {
  // Teams names its cues so.
  if (lines.some((line) => /^[0-9a-f]{8}-[0-9a-f-]{20,}(?:\/[\d-]+)?$/i.test(line))) return 'teams'
  if (/zoom|^gmt\d{8}/i.test(fileName)) return 'zoom'
  return lines[0]?.startsWith('WEBVTT') ? 'webvtt' : 'srt'
}

/** The format that most heads have, but for what else tells programs apart. */
function headedFormat(parts: readonly Part[], text: string, fileName: string): TranscriptFormat {
  const [most] = [...Map.groupBy(parts, ({ format }) => format)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  if (/otter/i.test(fileName) || /otter\.ai/i.test(text.slice(-400))) return 'otter'
  const isTeams = /transcription$|^\s*\w+ \d{1,2}, \d{4}, \d/im.test(text.slice(0, 600))
  return most?.[0] === 'otter' && isTeams ? 'teams' : (most?.[0] ?? 'plain')
}

function read(text: string, fileName: string): { format: TranscriptFormat; turns: Turn[] } {
  const recorded = /^\s*[[{]/.test(text) ? recorderTurns(text) : null
  if (recorded) return { format: 'plain', turns: recorded }
  // Long runs of white space would be tried from every place in them.
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[^\S\t]{9,}/g, '        ').trim())
  if (lines.some(isTiming)) {
    // Rolling captions say the last line again.
    const turns = turnsOf(timedParts(lines)).filter((turn, at, all) => turn.text !== all[at - 1]?.text)
    return { format: timedFormat(lines, fileName), turns }
  }
  const parts = headedParts(lines)
  const turns = turnsOf(parts)
  return parts.length < 2 || turns.length === 0
    ? { format: 'plain', turns: turnsOf(plainParts(lines)) }
    : { format: headedFormat(parts, text, fileName), turns }
}

/**
 * Takes a transcript apart: WebVTT, SubRip, Zoom's and Teams' and Otter's text, a recorder's JSON, or "Name: words".
 * What is said in it is data, whatever it says. Cues of one speaker are joined; times that make no sense are left out.
 */
export function readTranscript(text: string, fileName = ''): Result<Transcript, 'nobody-spoke'> {
  const { format, turns } = read(text.replace(/^\uFEFF/, ''), fileName)
  const said = fromZero(joined(turns))
  if (said.length === 0 || (format === 'plain' && said.length < 2))
    return failure(
      'nobody-spoke',
      'Nobody speaks in this text. Give a transcript: WebVTT, SRT, Zoom, Teams or Otter, or lines such as “Priya: ...”.',
    )
  const speakers = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))]
  return success({ format, turns: said, speakers })
}
