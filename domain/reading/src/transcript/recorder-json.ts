import { isObject, type Json } from '@roundtwo/model'
import { plainCue, timeIn } from './cue-text.ts'
import type { Turn } from './transcript.ts'

const textKeys = 'text transcript content sentence body raw_text value word'.split(' ')
const wordKeys = 'words monologue elements sentences'.split(' ')
const speakerKeys = 'speaker speaker_name speakerName name participant user author channel'.split(' ')
const startKeys = 'start start_time startTime start_timestamp timestamp time offset begin'.split(' ')

const first = (item: Json, keys: readonly string[]): unknown =>
  keys.map((key) => item[key]).find((value) => value != null)

function textOf(item: Json): string {
  const text = first(item, textKeys)
  if (typeof text === 'string') return plainCue(text)
  const words = [first(item, wordKeys)].flat().filter(isObject).map(textOf).join(' ')
  return words.replace(/ (?=[.,?!])/g, '').trim()
}

function speakerOf(item: Json): string | null {
  const speaker = first(item, speakerKeys)
  if (typeof speaker === 'number') return `Speaker ${speaker + 1}`
  if (isObject(speaker)) return speakerOf(speaker)
  return typeof speaker === 'string' ? speaker.trim() || null : null
}

/** Seconds; recorders that count milliseconds pass a day's seconds at once. */
function startOf(item: Json): number | null {
  const start = first(item, startKeys)
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const turnOf = (item: Json): Turn => ({ speaker: speakerOf(item), start: startOf(item), text: textOf(item) })

/** The turns of a recorder's JSON: the list within in which most items say something; null where none does. */
export function recorderTurns(text: string): Turn[] | null {
  const turns = listsIn(parsed(text)).map((list) => list.map(turnOf).filter((turn) => turn.text !== ''))
  // Words alone, of which a list within holds more than there are turns, name nobody.
  const named = turns.filter((list) => list.some(({ speaker }) => speaker !== null))
  const [best] = (named.length > 0 ? named : turns).toSorted((one, other) => other.length - one.length)
  return best && best.length > 0 ? best : null
}
